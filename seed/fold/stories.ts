import type { Claim } from '../../schema/shapes/claim.ts';
import { joinSets } from './join-sets.ts';

const WORDS = 4;
const ALIKE = 0.6;
/** Runs of words that so many texts share say nothing about a story. */
const COMMON = 40;

/**
 * Which texts tell the same story in nearly the same words (a wire report with another head): text id → the least text id of its story.
 * Compared by the words that their claims quote; texts whose claims quote little are a story of their own.
 */
export function storiesOf(claims: readonly Claim[]): Map<string, string> {
  const runs = new Map<string, Set<string>>();
  for (const claim of claims) {
    const own = runs.get(claim.textId) ?? new Set<string>();
    runs.set(claim.textId, own);
    for (const { quote } of claim.evidence) for (const run of runsOfWords(quote)) own.add(run);
  }
  const links = pairsSharingRuns(runs).filter(([a, b]) => likeness(runs.get(a), runs.get(b)) >= ALIKE);
  const stories = new Map([...runs.keys()].map((id) => [id, id]));
  for (const story of joinSets(links)) for (const id of story) stories.set(id, story[0] ?? id);
  return stories;
}

function runsOfWords(quote: string): string[] {
  const words = quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, Math.max(0, words.length - WORDS + 1)).map((_, at) => words.slice(at, at + WORDS).join(' '));
}

function pairsSharingRuns(runs: ReadonlyMap<string, ReadonlySet<string>>): [string, string][] {
  const texts = new Map<string, string[]>();
  for (const [id, own] of runs) for (const run of own) texts.set(run, [...(texts.get(run) ?? []), id]);
  const keys = new Set<string>();
  for (const ids of texts.values()) {
    if (ids.length > COMMON) continue;
    const sorted = [...ids].sort();
    for (const [at, a] of sorted.entries()) for (const b of sorted.slice(at + 1)) keys.add(`${a} ${b}`);
  }
  return [...keys].sort().map((key) => key.split(' ') as [string, string]);
}

function likeness(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  const shared = [...a].filter((run) => b.has(run)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
