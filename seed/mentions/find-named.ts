import type { NameValue, Person } from '../gazetteer/gazetteer.ts';
import type { NameHit } from '../gazetteer/name-trie.ts';
import { capitalRun, type WordRange } from './capital-run.ts';
import { gapAfter, isCapital, keyAt, type MentionContext, opensSentence } from './mention-context.ts';
import { nameAfter } from './name-after.ts';
import { type NamedBody, namedByKindAt, stateBodyAt } from './named-body.ts';
import { type AnonymousGroup, anonymousGroupAt } from './named-group.ts';
import { type PluralTitle, pluralTitleAt } from './plural-title.ts';
import { type TitlePhrase, titlePhraseAt } from './title-phrase.ts';

/** Words that name something, not yet told what. */
export type NamedWords =
  | { sort: 'title'; at: TitlePhrase }
  | { sort: 'plural'; at: PluralTitle }
  | { sort: 'group'; at: AnonymousGroup }
  | { sort: 'body'; at: NamedBody }
  | { sort: 'known'; at: WordRange; values: NameValue[] }
  | { sort: 'persons'; at: WordRange; persons: Person[] }
  | { sort: 'capitals'; at: WordRange };

/** All words of the text that name somebody or something, in order; none overlap. */
export function findNamed(context: MentionContext): NamedWords[] {
  const found: NamedWords[] = [];
  for (let i = 0; i < context.words.length; ) {
    const next = context.sentenceOf[i] === -1 ? null : namedAt(context, i);
    if (next) found.push(next);
    i = next ? Math.max(next.at.to, i + 1) : i + 1;
  }
  return found;
}

/** What is named at word `i`: the first of these that fits. */
function namedAt(context: MentionContext, i: number): NamedWords | null {
  const hit = context.hits[i] ?? null;
  const plural = pluralTitleAt(context, i);
  if (plural && nameAfter(context, plural) === null) return { sort: 'plural', at: plural };
  const title = titlePhraseAt(context, i);
  if (title && title.to >= (hit?.to ?? 0)) return { sort: 'title', at: title };
  const group = anonymousGroupAt(context, i);
  if (group) {
    const name = nameAfter(context, group);
    if (!name) return { sort: 'group', at: group };
    const phrase = {
      title: { from: group.from, to: group.to },
      roles: [],
      isFormer: false,
      isElect: false,
      body: group.state,
      definite: false,
    };
    return { sort: 'title', at: { ...phrase, from: i, to: name.to, name } };
  }
  const body = stateBodyAt(context, i);
  if (body && body.to > (hit?.to ?? 0)) return { sort: 'body', at: body };
  const run = rolesStandAlone(context, i) ? null : capitalRun(context, i);
  if (hit && isOnlyCommonWord(context, hit)) return null;
  if (isLanguage(context, hit ?? run)) return null;
  if (hit && !isOnlyPartOfName(context, hit, run)) return knownWords(hit);
  const kind = namedByKindAt(context, i);
  if (kind && !(opensSentence(context, i) && kind.to === i + 2 && context.hits[i + 1])) return { sort: 'body', at: kind };
  return run ? { sort: 'capitals', at: run } : null;
}

/** A role word that opens no title is no name either. */
const rolesStandAlone = (context: MentionContext, i: number): boolean =>
  context.roles[i] !== null && context.hits[i] === null && isCapital(context.words[i]) && (context.words[i]?.text.length ?? 0) > 3;

const knownWords = (hit: NameHit<NameValue>): NamedWords => {
  const persons = hit.values.flatMap((v) => (v.kind === 'person' ? [v.person] : []));
  const at = { from: hit.from, to: hit.to };
  return persons.length === hit.values.length
    ? { sort: 'persons', at, persons: [...new Set(persons)] }
    : { sort: 'known', at, values: hit.values };
};

/** "Lima" at the opening of a sentence is five, "bahasa Inggris" is a language, "46 KL" are litres. */
function isOnlyCommonWord(context: MentionContext, hit: NameHit<NameValue>): boolean {
  const word = context.words[hit.from];
  if (!word || hit.to - hit.from > 1) return false;
  const before = keyAt(context, hit.from - 1, hit.from);
  return (
    (opensSentence(context, hit.from) && context.names.notNames.includes(word.key) && word.text.length > 3 && !isCountry(hit)) ||
    context.names.languageBefore.includes(before) ||
    (word.text.length <= 2 && /^(?:juta|ribu|miliar|\d+)$/.test(before))
  );
}

/** "said in Russian", "speaks Chinese": no noun follows that the word would describe. */
function isLanguage(context: MentionContext, at: WordRange | null): boolean {
  const { languages, prepositions, and } = context.names;
  if (!at || at.to - at.from > 1 || !languages?.names.includes(keyAt(context, at.from, at.from))) return false;
  if (!languages.after.includes(keyAt(context, at.from - 1, at.from))) return false;
  const next = keyAt(context, at.to, at.from);
  return next === '' || gapAfter(context, at.from).trim() !== '' || prepositions.includes(next) || and.includes(next);
}

const isCountry = (hit: NameHit<NameValue>): boolean => hit.values.some((v) => v.kind === 'state');

/** A state's or place's name may be a person's given name ("Chad Smith"): then the longer name counts. */
function isOnlyPartOfName(context: MentionContext, hit: NameHit<NameValue>, run: WordRange | null): boolean {
  if (
    !run ||
    run.to <= hit.to ||
    hit.to - hit.from > 1 ||
    hit.values.some((v) => v.kind === 'person' || v.kind === 'demonym' || v.kind === 'organisation')
  )
    return false;
  const next = context.words[hit.to];
  return (
    next !== undefined &&
    context.hits[hit.to] === null &&
    context.gazetteer.givenNames.has(context.words[hit.from]?.key ?? '') &&
    context.text.slice(context.words[hit.from]?.end, next.start) === ' '
  );
}
