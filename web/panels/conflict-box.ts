import type { ConflictAnswer } from '../queries/world-answers.ts';
import { element } from './element.ts';
import { happeningLink } from './happening-link.ts';
import type { PanelContext } from './panel-context.ts';
import { chip } from './small-parts.ts';

/** A conflict: what does not fit, in which words, and with what. `ownId` is the event or invitation that the panel shows. */
export function conflictBox({ kind, why, claims, between }: ConflictAnswer, ownId: string, context: PanelContext): HTMLElement {
  const { words } = context;
  const others = between.filter(({ id }) => id !== ownId);
  return element(
    'div',
    { class: 'conflict' },
    element('p', {}, chip(words.lists.conflicts[kind], 'alert'), element('span', { lang: 'en' }, ` ${why}`)),
    element('ul', { class: 'plain-list quotes' }, ...claims.slice(0, 6).map(({ quote }) => element('li', {}, `“${quote}”`))),
    others.length === 0
      ? null
      : element('ul', { class: 'plain-list' }, ...others.map((one) => element('li', {}, happeningLink(one, context)))),
  );
}
