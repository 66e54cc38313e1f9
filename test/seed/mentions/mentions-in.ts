import type { Language } from '../../../schema/words/closed-lists.ts';
import { loadGazetteer } from '../../../seed/gazetteer/load-gazetteer.ts';
import { languages } from '../../../seed/languages/languages.ts';
import { findMentions } from '../../../seed/mentions/find-mentions.ts';
import type { FoundMention } from '../../../seed/reading-parts.ts';
import { findPassages } from '../../../seed/text/find-passages.ts';
import { findSentences } from '../../../seed/text/find-sentences.ts';

const gazetteer = loadGazetteer(new URL('../../../seed/gazetteer/data/', import.meta.url).pathname);

/** The mentions of a text, read with the committed gazetteer. */
export function mentionsIn(language: Language, text: string, on: string | null = '2025-08-20'): FoundMention[] {
  const words = languages[language].text;
  const { passages } = findPassages(text, words);
  return findMentions(text, passages, findSentences(text, passages, words), { gazetteer, language, on, textId: 'tx_test' });
}

/** Each mention as "surface = who": the entity's name, the members joined by "+", or "-" where nobody is known. */
export const meanings = (mentions: readonly FoundMention[]): string[] =>
  mentions.map((m) => `${m.surface} = ${m.members.length > 0 ? m.members.map((e) => e.name).join(' + ') : (m.entity?.name ?? '-')}`);
