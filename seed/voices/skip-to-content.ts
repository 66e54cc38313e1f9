import type { Region } from '../acts/clause.ts';
import { governorOf, groupAround, type NameGroup } from '../acts/find-parties.ts';
import type { Grammar } from '../acts/word-sets.ts';
import type { Unit } from '../text/units.ts';
import type { Candidate } from './saying.ts';

type Head = { content: number | null; addressee: NameGroup | null; marked: boolean };

/** From the verb to what is said: over the one spoken to, times and small words, to "that", a colon or comma, a quotation, or the bare clause. */
export function skipToContent(
  units: readonly Unit[],
  after: number,
  region: Region,
  verb: Candidate,
  grammar: Grammar,
  quote: number,
): Head {
  let addressee: NameGroup | null = null;
  const plain = verb.entry === null || verb.entry.act === 'speech.statement';
  for (let i = after; i < region.to; i++) {
    const unit = units[i];
    if (!unit) break;
    if (unit.kind === 'open') return { content: i + 1, addressee, marked: true };
    if (unit.quote !== quote && unit.quote >= 0) return { content: i, addressee, marked: true };
    if (unit.kind === 'time') continue;
    if (unit.kind === 'mark') {
      if (unit.lower === ':') return { content: i + 1, addressee, marked: true };
      if (unit.lower === ',' && (units[i + 1]?.kind === 'open' || grammar.complementizers.has(units[i + 1]?.lower ?? ''))) continue;
      if (/^[()]$/.test(unit.lower)) continue;
      if (unit.lower === ',' && i === after && plain && opensClause(units, i + 1, region, grammar))
        return { content: i + 1, addressee, marked: false };
      const later = markedLater(units, i, region, grammar);
      return later === null ? { content: null, addressee, marked: false } : { content: later, addressee, marked: true };
    }
    if (unit.kind === 'name') {
      const group = groupAround(units, i);
      const governor = governorOf(units, group.from, grammar);
      const tells = grammar.tellVerbs.has(units[after - 1]?.lower ?? '');
      const spokenTo = governor !== null && governor.at >= after && governor.relations.some((one) => one === 'to' || one === 'with');
      if (spokenTo || (tells && addressee === null && isRightAfter(units, after, i)) || (governor !== null && governor.at >= after)) {
        if (spokenTo || (tells && isRightAfter(units, after, i))) addressee ??= group;
        i = group.to - 1;
        if (unit.mention.type === 'outlet') while (grammar.language.speech.media.includes(units[i + 1]?.lower ?? '')) i += 1;
        continue;
      }
      if (!plain) {
        const later = markedLater(units, i, region, grammar);
        return later === null ? { content: null, addressee, marked: false } : { content: later, addressee, marked: true };
      }
      return { content: i, addressee, marked: false };
    }
    if (unit.kind !== 'word') continue;
    if (grammar.complementizers.has(unit.lower)) return { content: i + 1, addressee, marked: true };
    // "said in an interview", "told a news conference"
    const told = ARTICLE.test(unit.lower) && grammar.tellVerbs.has(units[after - 1]?.lower ?? '');
    const occasion = told || grammar.prepositions.has(unit.lower) ? occasionEnd(units, i + 1, region, grammar) : null;
    if (occasion !== null) {
      i = occasion - 1;
      continue;
    }
    const object = grammar.prepositions.has(unit.lower) ? prepositionalObject(units, i) : null;
    if (object !== null) {
      i = object - 1;
      continue;
    }
    if (grammar.audience.has(unit.lower) || (ARTICLE.test(unit.lower) && grammar.audience.has(units[i + 1]?.lower ?? ''))) continue;
    if (!plain) {
      const later = markedLater(units, i, region, grammar);
      return later === null ? { content: null, addressee, marked: false } : { content: later, addressee, marked: true };
    }
    if (/^(?:as|while|when|after|before|during|in|at|saat|ketika|usai|seusai|setelah|di|dalam)$/.test(unit.lower)) {
      const later = markedLater(units, i, region, grammar);
      return later === null ? { content: null, addressee, marked: false } : { content: later, addressee, marked: true };
    }
    return { content: i, addressee, marked: false };
  }
  return { content: null, addressee, marked: false };
}

const ARTICLE = /^(?:the|a|an|para)$/;

/** For "(in) a rare joint interview": where the noun of the occasion ends, with at most three words before it; null where none stands. */
function occasionEnd(units: readonly Unit[], from: number, region: Region, grammar: Grammar): number | null {
  for (let i = from; i < Math.min(region.to, from + 4); i++) {
    if (units[i]?.kind !== 'word') return null;
    for (const { words } of grammar.language.speech.settings) {
      const end = i + words.split(' ').length;
      if (
        end <= region.to &&
        words ===
          units
            .slice(i, end)
            .map((unit) => unit.lower)
            .join(' ')
      )
        return end;
    }
  }
  return null;
}

/** "Dia menyebutkan, kedua negara …": where a language has no "to be", a comma right after the verb opens what is said, if a name or a plain word follows. */
const opensClause = (units: readonly Unit[], at: number, region: Region, grammar: Grammar): boolean => {
  const next = units[at];
  if (grammar.passiveAuxiliaries.size > 0 || region.to - at < 4) return false;
  if (next?.kind === 'name') return true;
  return (
    next?.kind === 'word' &&
    !grammar.prepositions.has(next.lower) &&
    !grammar.coordinators.has(next.lower) &&
    !grammar.relatives.has(next.lower) &&
    !grammar.subordinators.has(next.lower)
  );
};

/** Whether at most an article stands between: "told the council", not "told reporters he". */
const isRightAfter = (units: readonly Unit[], after: number, at: number): boolean =>
  units.slice(after, at).every((unit) => unit.kind === 'word' && ARTICLE.test(unit.lower));

/** Where the name or time begins, or the noun of a setting ends, that a preposition governs over at most two small words; null where what is said may begin there. */
const prepositionalObject = (units: readonly Unit[], at: number): number | null => {
  for (let i = at + 1; i <= at + 3; i++) {
    const unit = units[i];
    if (unit?.kind === 'name' || unit?.kind === 'time') return i;
    if (unit?.kind !== 'word') return null;
    if (/^(?:reporters|journalists|wartawan|interview)$/.test(unit.lower)) return i + 1;
    if (!/^(?:the|a|an|para|saluran|televisi|surat|kabar|sebuah)$/.test(unit.lower)) return null;
  }
  return null;
};

/** Where "that" or a quotation begins later in the clause, within a dozen units and before a full stop. */
function markedLater(units: readonly Unit[], at: number, region: Region, grammar: Grammar): number | null {
  for (let i = at; i < Math.min(region.to, at + 24); i++) {
    const unit = units[i];
    if (unit?.kind === 'word' && grammar.language.speech.joins?.includes(unit.lower)) return null;
    if (unit?.kind === 'open') return wholeQuote(units, i, region) ? i + 1 : null;
    if (unit?.kind === 'word' && grammar.complementizers.has(unit.lower) && i > at && i < at + 12) return i + 1;
    if (unit?.kind === 'mark' && unit.lower === ':') return i + 1;
  }
  return null;
}

const wholeQuote = (units: readonly Unit[], open: number, region: Region): boolean => {
  let count = 0;
  for (let i = open + 1; i < region.to && units[i]?.kind !== 'close'; i++) count++;
  return count >= 4;
};
