import type { ProblemAnswer } from '../queries/world-answers.ts';
import type { Words } from '../words/words.ts';
import { element } from './element.ts';

/** What the reader could not do; null where it could do all. */
export function problemList(problems: readonly ProblemAnswer[], { page }: Words): HTMLElement | null {
  if (problems.length === 0) return null;
  return element(
    'div',
    { class: 'problems' },
    element('p', { class: 'state-title' }, page.problems),
    element('ul', {}, ...problems.map(({ message }) => element('li', { lang: 'en' }, message))),
  );
}
