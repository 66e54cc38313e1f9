import type { Remote, Trouble } from '../state/page-state.ts';
import type { Words } from '../words/words.ts';
import { type Child, element } from './element.ts';

/** A word to the reader where something is missing: what it is, and what to do next. */
export function stateBox(title: string, next: string, ...actions: Child[]): HTMLElement {
  return element(
    'div',
    { class: 'state-box' },
    element('p', { class: 'state-title' }, title),
    element('p', { class: 'quiet' }, next),
    ...actions,
  );
}

/** What went wrong, in words, with a way to try again. */
export function troubleBox(trouble: Trouble, { page }: Words, retry: (() => void) | null): HTMLElement {
  const isAway = trouble.code === 'UNREACHABLE';
  const button = retry === null ? null : element('button', { type: 'button', class: 'button', on: { click: retry } }, page.retry);
  return element(
    'div',
    { class: 'state-box trouble', role: 'alert' },
    element('p', { class: 'state-title' }, page.failed),
    element('p', {}, isAway ? page.unreachable : trouble.message),
    isAway ? null : element('p', { class: 'quiet code' }, trouble.code),
    button,
  );
}

/** What stands for a remote that has no value to show: loading, or what went wrong. Null where there is a value. */
export function waitingBox<T>(remote: Remote<T>, words: Words, retry: () => void): HTMLElement | null {
  if (remote.status === 'failed' && remote.trouble !== null) return troubleBox(remote.trouble, words, retry);
  return remote.value === null ? element('p', { class: 'state-box quiet', role: 'status' }, words.page.loading) : null;
}
