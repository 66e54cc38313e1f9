import type { NamedAnswer } from '../queries/world-answers.ts';
import { nameOf } from '../words/name-of.ts';
import { type Child, element } from './element.ts';
import type { PanelContext } from './panel-context.ts';

/** A word in a frame: a state, a kind, a doubt. `tone` picks its colour. */
export const chip = (text: string, tone: 'plain' | 'open' | 'alert' | 'good' = 'plain'): HTMLElement =>
  element('span', { class: `chip ${tone}` }, text);

/** An actor's name as a filter: choosing it shows only what the actor takes part in. */
export function actorButton(actor: NamedAnswer, { words, dispatch }: PanelContext): HTMLElement {
  const name = nameOf(actor, words);
  return element(
    'button',
    {
      type: 'button',
      class: 'link actor',
      title: words.page.showOnly(name),
      'data-key': `actor ${actor.id}`,
      on: { click: () => dispatch({ type: 'actorChosen', actor: actor.id }) },
    },
    name,
  );
}

/** Nodes with a text between them. */
export const joined = (nodes: readonly Child[], between: string): Child[] =>
  nodes.flatMap((node, i) => (i === 0 ? [node] : [between, node]));
