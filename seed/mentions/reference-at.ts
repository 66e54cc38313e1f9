import type { RoleWord } from '../gazetteer/gazetteer.ts';
import type { WordRange } from './capital-run.ts';
import { LANGUAGE_REFERENCES } from './language-names.ts';
import { gapAfter, keyAt, type MentionContext } from './mention-context.ts';
import type { PairOf } from './reference-words.ts';
import { roleBehind } from './role-behind.ts';
import type { TitlePhrase } from './title-phrase.ts';

/** Words that refer back, not yet told to whom. */
export type Reference = WordRange &
  (
    | { sort: 'singular' }
    | { sort: 'plural' }
    | { sort: 'pair' | 'all'; of: PairOf; roles: RoleWord[]; count: number; heads: boolean }
    | { sort: 'title'; phrase: TitlePhrase }
  );

/** Reads a reference at word `i`. */
export function referenceAt(context: MentionContext, i: number, titles: ReadonlyMap<number, TitlePhrase>): Reference | null {
  const words = LANGUAGE_REFERENCES[context.language];
  const isAt = (surface: string, at: number): number | null => {
    const parts = surface.split(/[ -]/);
    return parts.every((part, p) => keyAt(context, at + p, i) === part) ? at + parts.length : null;
  };
  const longest = (list: readonly string[], at: number): number | null =>
    list.reduce<number | null>((best, surface) => Math.max(best ?? -1, isAt(surface, at) ?? -1) || null, null);
  const key = keyAt(context, i, i);
  const phrase = titles.get(i);
  if (phrase) return { from: i, to: phrase.to, sort: 'title', phrase };
  const opened = [
    ...words.counts.map((c) => ({ ...c, sort: 'pair' as const })),
    ...words.all.map((surface) => ({ surface, count: 0, isLoose: false, sort: 'all' as const })),
  ]
    .map((q) => ({ ...q, at: isAt(q.surface, i) ?? -1 }))
    .filter((q) => q.at > 0)
    .sort((a, b) => b.at - a.at);
  for (const { sort, at, count, isLoose } of opened) {
    const isOthers = (to: number): boolean =>
      (sort === 'all' && (words.notBefore.includes(keyAt(context, to, i)) || context.hits[to] !== null) && gapIsBlank(context, to - 1)) ||
      (isLoose === true && !context.names.pointing.includes(keyAt(context, to, i)));
    for (const of of ['sides', 'states', 'persons'] as const) {
      const to = longest(words.nouns[of], at);
      if (to !== null && to > at && (sort === 'pair' || of === 'persons') && (of === 'states' || !isOthers(to)))
        return { from: i, to, sort, of, roles: [], count, heads: words.heads.some((noun) => isAt(noun, at) === to) };
    }
    const role = roleBehind(context, at);
    if (role && !isOthers(role.to) && (sort === 'pair' || context.language === 'id' || role.isPlural))
      return { from: i, to: role.to, sort, of: 'persons', roles: role.roles, count, heads: false };
  }
  for (const pair of words.pairs) {
    const to = isAt(pair.surface, i);
    if (to !== null) return { from: i, to, sort: 'pair', of: pair.of, roles: [], count: 2, heads: false };
  }
  if (words.singular.includes(key)) return { from: i, to: i + 1, sort: 'singular' };
  if (words.plural.includes(key)) return { from: i, to: i + 1, sort: 'plural' };
  return null;
}

const gapIsBlank = (context: MentionContext, i: number): boolean => gapAfter(context, i) === ' ';
