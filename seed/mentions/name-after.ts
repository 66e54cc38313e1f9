import type { Person } from '../gazetteer/gazetteer.ts';
import { capitalRun, type WordRange } from './capital-run.ts';
import { gapAfter, type MentionContext } from './mention-context.ts';

/** The name in a title phrase: its words, and the persons known by exactly that name. */
export type NamePart = WordRange & { persons: Person[] };

/** A person's name at `i`: a known one, or words written like one. */
export function nameAt(context: MentionContext, i: number): NamePart | null {
  const hit = context.hits[i];
  const persons = hit?.values.flatMap((v) => (v.kind === 'person' ? [v.person] : [])) ?? [];
  const run = capitalRun(context, i);
  if (hit && persons.length > 0) return { from: i, to: Math.max(hit.to, 0), persons };
  if (!run || hit?.values.some((v) => v.kind === 'state' || v.kind === 'demonym' || v.kind === 'organisation' || v.kind === 'outlet'))
    return null;
  const { names, gazetteer } = context;
  const first = context.words[i]?.key ?? '';
  const isGiven = gazetteer.givenNames.has(first);
  if (!isGiven && (hit !== null || [names.organisationHeads, names.placeHeads, names.portfolio].some((list) => list.includes(first))))
    return null;
  let to = run.to;
  for (let w = i + 1; w < run.to; w += 1)
    if (context.hits[w]?.values.some((v) => v.kind === 'state' || v.kind === 'demonym')) to = Math.min(to, w);
  const word = context.words[i];
  if (word && word.text.length <= 4 && word.text === word.text.toUpperCase() && to === i + 1 && !context.gazetteer.surnames.has(word.key))
    return null;
  return { from: i, to, persons: [] };
}

/** The name behind a title, directly or set off by a comma. */
export function nameAfter(context: MentionContext, title: WordRange): NamePart | null {
  const gap = gapAfter(context, title.to - 1);
  if (context.sentenceOf[title.to] !== context.sentenceOf[title.from]) return null;
  // A name may follow a state's initials: "Presiden A.S. Joe Biden".
  if (gap === ' ' || (gap === '. ' && context.words[title.to - 1]?.text.length === 1)) return nameAt(context, title.to);
  if (gap !== ', ') return null;
  const name = nameAt(context, title.to);
  return name && (name.persons.length > 0 || /^[,)]/.test(gapAfter(context, name.to - 1))) ? name : null;
}

/** Where words of the office run into the name without a sign between, the name begins at a word that is known as a given name; `title` grows. */
export function splitAtGivenName(context: MentionContext, title: WordRange, name: NamePart | null): NamePart | null {
  const { words, gazetteer } = context;
  if (!name || name.persons.length > 0 || name.to - name.from < 3 || gazetteer.givenNames.has(words[name.from]?.key ?? '')) return name;
  for (let i = name.from + 1; i < name.to - 1; i += 1) {
    if (!gazetteer.givenNames.has(words[i]?.key ?? '')) continue;
    title.to = i;
    return { ...name, from: i };
  }
  return name;
}
