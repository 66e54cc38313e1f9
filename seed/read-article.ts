import { outletIdOf, textIdOf } from '../schema/ids.ts';
import type { Voice } from '../schema/shapes/claim.ts';
import type { CivilDay } from '../schema/shapes/day-span.ts';
import type { Problem, Reading } from '../schema/shapes/reading.ts';
import type { Language as LanguageCode } from '../schema/words/closed-lists.ts';
import { grammarOf } from './acts/word-sets.ts';
import { completeInvitations } from './claims/complete-invitations.ts';
import { dateClaims } from './claims/date-claims.ts';
import { draftArticle } from './claims/draft-article.ts';
import { fileClaims } from './claims/file-claims.ts';
import { findProblems } from './claims/find-problems.ts';
import { linkEvents } from './claims/link-events.ts';
import { openAnswers } from './claims/open-answers.ts';
import { inferHosts, placeClaims } from './claims/place-claims.ts';
import { statesNamed } from './claims/states-named.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import type { Language } from './languages/language.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { canonicalText } from './text/canonical-text.ts';
import { detectLanguage, languageCode } from './text/detect-language.ts';
import { findPassages } from './text/find-passages.ts';
import { findSentences } from './text/find-sentences.ts';
import { findTimePhrases } from './time/find-time-phrases.ts';
import { readTimes } from './time/read-times.ts';
import { findQuotes } from './voices/find-quotes.ts';

/** An article to be read. `published` is an ISO date or date-time; null or absent means unknown, never today. `outlet` is a name; without one the text's own dateline names it. */
export type ArticleInput = {
  text: string;
  lang?: string | null | undefined;
  published?: string | null | undefined;
  outlet?: string | null | undefined;
  title?: string | null | undefined;
  url?: string | null | undefined;
};

/** What the reader knows beforehand. */
export type ReaderKit = { gazetteer: Gazetteer; languages: Readonly<Record<LanguageCode, Language>> };

/**
 * Reads an article: who says that who did what, with whom, when and where, and in which words. Pure: the same input gives the same reading.
 * @throws DemarcheError EMPTY_TEXT, BINARY_FILE, TOO_LARGE or UNKNOWN_LANGUAGE.
 */
export function readArticle(input: ArticleInput, kit: ReaderKit): Reading {
  const text = canonicalText(input.text);
  const textId = textIdOf(text);
  const lang = input.lang ? languageCode(input.lang) : detectLanguage(text, commonWordsOf(kit));
  const language = kit.languages[lang];
  const published: CivilDay | null = input.published ? input.published.slice(0, 10) : null;
  const { passages, datelineOutlet } = findPassages(text, language.text);
  const quotes = passages.flatMap((passage) => findQuotes(text, { start: passage.from, end: passage.to }));
  const sentences = findSentences(text, passages, language.text);
  const mentions = findMentions(text, passages, sentences, { gazetteer: kit.gazetteer, language: lang, on: published, textId });
  const phrases = findTimePhrases(text, sentences, language.time);
  const times = readTimes(text, sentences, phrases, language.time, published);
  const drafts = draftArticle({
    text,
    passages,
    quotes,
    sentences,
    mentions,
    phrases,
    grammar: grammarOf(language),
    outlet: outletVoice(input.outlet ?? datelineOutlet),
  });
  linkEvents(drafts);
  completeInvitations(drafts);
  drafts.push(...openAnswers(drafts, text, language));
  placeClaims(drafts);
  inferHosts(drafts, statesNamed(mentions, kit.gazetteer));
  drafts.sort((a, b) => a.trigger.start - b.trigger.start || a.voices.length - b.voices.length);
  const dates = dateClaims(drafts, {
    published,
    narrated: new Map(phrases.map((phrase, i) => [phrase, times[i] as (typeof times)[number]])),
  });
  const problems: Problem[] = findProblems(drafts, dates);
  return {
    textId,
    lang,
    text,
    passages: passages.map(({ start, end, kind }) => ({ start, end, kind })),
    mentions: mentions.map(({ start, end, surface, type, entity }) => ({ start, end, surface, type, entity })),
    times,
    claims: fileClaims(
      drafts.filter((draft) => !draft.silent),
      {
        text,
        textId,
        times: dates,
        topics: language.topics,
        quotations: { quotes, lang, languagesOfState: kit.gazetteer.languagesOfState },
      },
    ),
    problems,
  };
}

const commonWords = new WeakMap<object, Record<LanguageCode, ReadonlySet<string>>>();
function commonWordsOf({ languages }: ReaderKit): Record<LanguageCode, ReadonlySet<string>> {
  const known = commonWords.get(languages);
  if (known) return known;
  const words = Object.fromEntries(
    Object.values(languages).map((language) => [language.code, new Set(language.text.commonWords)]),
  ) as unknown as Record<LanguageCode, ReadonlySet<string>>;
  commonWords.set(languages, words);
  return words;
}

/** The outermost voice: whoever published the text. */
function outletVoice(name: string | null): Voice {
  if (!name) return { holders: [{ name: 'unnamed outlet', actor: null, capacity: null }], by: 'outlet', setting: null };
  return { holders: [{ name, actor: { id: outletIdOf(name), name, kind: 'outlet' }, capacity: null }], by: 'outlet', setting: null };
}
