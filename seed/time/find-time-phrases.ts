import { NO_DAYS } from '../../schema/shapes/day-span.ts';
import type { TimeAnchor } from '../../schema/words/closed-lists.ts';
import type { Sentence, TimePhrase } from '../reading-parts.ts';
import { type Bound, boundBefore } from './bound-before.ts';
import { standsAlone } from './grammar/amounts.ts';
import type { Meaning } from './meaning.ts';
import { anyOf } from './read.ts';
import { timeGrammar } from './time-grammar.ts';
import type { TimeWords } from './time-words.ts';
import { type Token, tokensOf } from './tokens.ts';

/**
 * The words of a text that say when, in their order, without overlaps, each inside one sentence. Vague words, clock times and lengths of time are given too.
 * Nothing is counted yet: each phrase's `resolve` does that, from a day that the caller gives.
 */
export function findTimePhrases(text: string, sentences: readonly Sentence[], words: TimeWords): TimePhrase[] {
  const finder = finderFor(words);
  return sentences.flatMap((sentence) => finder(text, tokensOf(text, sentence.start, sentence.end)));
}

type Finder = (text: string, tokens: readonly Token[]) => TimePhrase[];
const finders = new WeakMap<TimeWords, Finder>();

/** The finder of a language, made once: it is a pure function of the words. */
function finderFor(words: TimeWords): Finder {
  const known = finders.get(words);
  if (known) return known;
  const finder = createFinder(words);
  finders.set(words, finder);
  return finder;
}

function createFinder(words: TimeWords): Finder {
  const read = timeGrammar(words);
  const isName = nameGuard(words);
  const skip = anyOf(words.notTime);
  const readBound = boundBefore(words);
  return (text, tokens) => {
    const found: TimePhrase[] = [];
    let last = -1;
    for (let at = 0; at < tokens.length; ) {
      const skipped = skip(tokens, at);
      if (skipped) {
        at = skipped.next;
        continue;
      }
      const hit = read(tokens, at);
      const whole = hit !== null && standsAlone(tokens, at, hit.next) && (hit.value.rule !== 'time.day-part' || last === at);
      if (hit && whole && !isName(tokens, at, hit.next, hit.value)) {
        found.push(phraseFrom(text, tokens, at, hit.next, hit.value, readBound(tokens, at)));
        last = hit.next;
      }
      at = hit && whole ? hit.next : at + 1;
    }
    return found;
  };
}

function phraseFrom(text: string, tokens: readonly Token[], at: number, next: number, meaning: Meaning, bound: Bound | null): TimePhrase {
  const bracket = tokens[at]?.kind === 'sign' ? 1 : 0;
  const start = tokens[at + bracket]?.start ?? 0;
  const end = tokens[next - 1 - bracket]?.end ?? 0;
  const phrase = text.slice(start, end);
  const { rule, granularity, counted } = meaning;
  const resolve: TimePhrase['resolve'] = (from, anchor, tense) => {
    const answer = meaning.when(from, bound ? bound.tense(tense) : tense);
    const named: TimeAnchor = counted === 'never' ? 'vague' : counted === 'nothing' ? 'absolute' : answer ? anchor : 'unresolved';
    const { edtf = null, days = NO_DAYS, alternatives = [] } = answer ?? {};
    return { start, end, phrase, edtf, days, granularity, anchor: named, rule, alternatives };
  };
  return {
    start,
    end,
    phrase,
    rule,
    granularity,
    relative: counted !== 'nothing' && counted !== 'never',
    counted,
    bound: bound?.bound ?? null,
    resolve,
  };
}

/** Whether the words beside a date make it the name of something else ("Pasar Minggu", "Sunday Times", "Jalan 17 Agustus"). */
function nameGuard(words: TimeWords): (tokens: readonly Token[], at: number, next: number, meaning: Meaning) => boolean {
  const before = anyOf(words.nameBefore);
  return (tokens, at, next, { parts, rule }) =>
    (parts !== undefined || rule === 'time.day') &&
    ((at > 0 && before(tokens, at - 1) !== null) || words.nameAfter.includes(tokens[next]?.text ?? ''));
}
