import type { Claim } from '../../schema/shapes/claim.ts';
import { addDays, type CivilDay, type DaySpan, NO_DAYS } from '../../schema/shapes/day-span.ts';
import type { Article } from '../../schema/shapes/entry.ts';
import type { Act } from '../../schema/words/acts.ts';
import { type Family, familyOf } from './act-families.ts';
import { spanWidth } from './day-span-math.ts';
import { OWN_DATE_DAYS } from './pair-weights.ts';
import { type Party, partiesOf } from './parties.ts';

/** A live claim with the particulars in force of the articles that carry its text. */
export type LiveClaim = { claim: Claim; articles: readonly Article[] };

/**
 * A claim of an act, made ready for folding.
 * `strand`: what happened, and what has not, are never one event. `dated`: has a date of its own, narrower than a month.
 * `published`: the earliest day known of its articles; `newsUntil`: the last day on which what it tells as happened can have been (a day later, for the zones). `rank` sorts by published day (unknown last), article, trigger, anchor: the least of a group founds it.
 */
export type FoldClaim = {
  claim: Claim;
  act: Act;
  anchor: string;
  family: Family;
  strand: 'actual' | 'unrealised';
  days: DaySpan;
  zone: string | null;
  dated: boolean;
  published: CivilDay | null;
  newsUntil: CivilDay | null;
  rank: string;
  outlets: readonly string[];
  parties: readonly Party[];
  setting: string | null;
};

/** Makes a claim of an act ready for folding. `setting`: the occasion on which a saying was said, where the text tells it. */
export function foldClaimFrom(live: LiveClaim, act: Act, setting: string | null): FoldClaim {
  const { claim, articles } = live;
  const days = claim.time?.days ?? NO_DAYS;
  const sources = articles.map((article) => `${publishedDay(article) ?? '9999-99-99'}|${article.id}`).sort();
  const source = sources[0] ?? '9999-99-99|';
  const published = source.slice(0, 10);
  const isDated = !published.startsWith('9999');
  const family = familyOf(act);
  return {
    claim,
    act,
    anchor: claim.anchor,
    family,
    strand: claim.realis === 'actual' ? 'actual' : 'unrealised',
    days,
    zone: claim.time?.zone ?? null,
    dated: spanWidth(days) <= OWN_DATE_DAYS,
    published: isDated ? published : null,
    newsUntil: isDated && claim.realis === 'actual' ? addDays(published, 1) : null,
    rank: `${source}|${String(claim.trigger.start).padStart(9, '0')}|${claim.anchor}`,
    outlets: [...new Set(articles.map((article) => article.outlet.id))].sort(),
    parties: partiesOf(claim.participants, family),
    setting,
  };
}

const publishedDay = (article: Article): CivilDay | null => article.published?.slice(0, 10) ?? null;
