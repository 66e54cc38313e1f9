import { deskWordsOf } from '../words/desk-words-of.ts';
import { element } from './element.ts';
import type { PanelContext } from './panel-context.ts';

/** How long the button says what became of it, in milliseconds. */
const SAID_MS = 2500;

/** A button that puts the citation of a filed claim on the clipboard, as the server writes it. */
export function copyCitation(anchor: string, { words, effects }: PanelContext): HTMLElement {
  const desk = deskWordsOf(words);
  const button = element('button', { type: 'button', class: 'link cite', 'data-key': `cite ${anchor}`, 'aria-live': 'polite' }, desk.copy);
  const say = (text: string): void => {
    button.textContent = text;
    setTimeout(() => {
      button.textContent = desk.copy;
    }, SAID_MS);
  };
  button.addEventListener('click', () => {
    effects
      .citation(anchor)
      .then((text) => navigator.clipboard.writeText(text))
      .then(
        () => say(desk.copied),
        () => say(desk.copyFailed),
      );
  });
  return button;
}
