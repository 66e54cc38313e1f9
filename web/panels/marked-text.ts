import type { PassageAnswer } from '../queries/world-answers.ts';
import { type Cover, textRuns } from '../scene/text-runs.ts';
import { element } from './element.ts';

/** A text that is read: its parts, what covers it, which covers are lit, and what happens when covered words are chosen. */
export type MarkedText = {
  text: string;
  lang: string;
  passages: readonly PassageAnswer[];
  covers: readonly Cover[];
  lit: ReadonlySet<string>;
  onChoose: ((ids: readonly string[]) => void) | null;
};

/** The text in its parts, with `<mark>` where something was read. Made of text nodes only: whatever the text says, it stays text. */
export function markedText({ text, lang, passages, covers, lit, onChoose }: MarkedText): HTMLElement {
  const parts = passages.length > 0 ? passages : [{ start: 0, end: text.length, kind: 'paragraph' as const }];
  const blocks = parts.map(({ start, end, kind }) => {
    const runs = textRuns(text, start, end, covers).map((run) => {
      if (run.ids.length === 0) return document.createTextNode(run.text);
      const isLit = run.ids.some((id) => lit.has(id));
      const choose = (): void => onChoose?.(run.ids);
      return element('mark', { class: isLit ? 'lit' : '', 'data-claims': run.ids.join(' '), on: { click: choose } }, run.text);
    });
    return element(kind === 'headline' || kind === 'heading' ? 'h3' : 'p', { class: `passage ${kind}` }, ...runs);
  });
  return element('div', { class: 'reader-text', lang }, ...blocks);
}
