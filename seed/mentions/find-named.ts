import type { NameValue, Person } from '../gazetteer/gazetteer.ts';
import type { NameHit } from '../gazetteer/name-trie.ts';
import { capitalRun, type WordRange } from './capital-run.ts';
import { type MentionContext, opensSentence } from './mention-context.ts';
import { type NamedBody, namedByKindAt, stateBodyAt } from './named-body.ts';
import { type AnonymousGroup, anonymousGroupAt } from './named-group.ts';
import { nameAfter, type TitlePhrase, titlePhraseAt } from './title-phrase.ts';

/** Words that name something, not yet told what. */
export type NamedWords =
  | { sort: 'title'; at: TitlePhrase }
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
  const run = capitalRun(context, i);
  if (hit && !isOnlyPartOfName(context, hit, run)) return knownWords(hit);
  const kind = namedByKindAt(context, i);
  if (kind && !(opensSentence(context, i) && kind.to === i + 2 && context.hits[i + 1])) return { sort: 'body', at: kind };
  return run ? { sort: 'capitals', at: run } : null;
}

const knownWords = (hit: NameHit<NameValue>): NamedWords => {
  const persons = hit.values.flatMap((v) => (v.kind === 'person' ? [v.person] : []));
  const at = { from: hit.from, to: hit.to };
  return persons.length === hit.values.length
    ? { sort: 'persons', at, persons: [...new Set(persons)] }
    : { sort: 'known', at, values: hit.values };
};

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
