import { daysBetween } from '../../schema/edtf/calendar.ts';
import { type Comparison, refersTo } from './cannot-be-one.ts';
import { gapDays, spansMeet, spanWidth } from './day-span-math.ts';
import type { FoldClaim } from './fold-claim.ts';
import { MONTH_DAYS, PAIR_WEIGHTS as W } from './pair-weights.ts';
import { matchParties } from './parties.ts';
import { settingRelation } from './setting.ts';
import { siteRelation } from './site.ts';

/** One thing that speaks for (or against) two claims being one event. */
export type Feature = { name: keyof typeof W; points: number };

/** How much speaks for two claims being of one event, feature by feature; symmetric. Ask it only of claims that may be one. */
export function pairFeatures(a: FoldClaim, b: FoldClaim, by: Comparison): Feature[] {
  return [...partyFeatures(a, b), ...timeFeatures(a, b), ...contentFeatures(a, b), ...textFeatures(a, b, by)];
}

/** The sum of {@link pairFeatures}, to the thousandth so that sums compare alike everywhere. */
export const pairScore = (a: FoldClaim, b: FoldClaim, by: Comparison): number =>
  Math.round(pairFeatures(a, b, by).reduce((sum, { points }) => sum + points, 0) * 1000) / 1000;

const feature = (name: keyof typeof W, times = 1): Feature => ({ name, points: W[name] * times });

function partyFeatures(a: FoldClaim, b: FoldClaim): Feature[] {
  const { exact, byState, extra } = matchParties(a.parties, b.parties);
  const shared = exact + W.byStateShare * byState;
  if (shared === 0) return [];
  if (a.family === 'saying') return [feature('sameSpeakers')];
  const some = exact + byState >= 2 ? feature('bothParties', shared / (exact + byState)) : feature('oneParty', shared);
  return [some, ...(extra > 0 && a.family !== 'invitation' ? [feature('extraParty', Math.min(extra, 3))] : [])];
}

function timeFeatures(a: FoldClaim, b: FoldClaim): Feature[] {
  if (a.dated && b.dated) {
    if (a.family === 'invitation' && a.act !== b.act) return [feature(nearness(gapDays(a.days, b.days)))];
    if (!spansMeet(a.days, b.days)) return [feature('sameHours')];
    const wider = Math.max(spanWidth(a.days), spanWidth(b.days));
    return [feature(wider === 1 ? 'sameDay' : wider <= 7 ? 'withinWeek' : 'withinMonth')];
  }
  if (a.dated === b.dated) return spanWidth(a.days) <= MONTH_DAYS && spanWidth(b.days) <= MONTH_DAYS ? [feature('withinMonth')] : [];
  const [dated, undated] = a.dated ? [a, b] : [b, a];
  if (spanWidth(undated.days) <= MONTH_DAYS) return [feature('withinMonth')];
  if (undated.published === null || dated.days.beginMin === null || undated.claim.kind === 'background') return [];
  return [feature(nearness(Math.abs(daysBetween(dated.days.beginMin, undated.published))))];
}

function nearness(days: number): keyof typeof W {
  if (days <= 8) return 'reportedWithinWeek';
  if (days <= 31) return 'reportedWithinMonth';
  return days <= 183 ? 'reportedWithinHalfYear' : 'reportedLater';
}

function contentFeatures(a: FoldClaim, b: FoldClaim): Feature[] {
  const places = [
    siteRelation(a.claim.place, b.claim.place),
    ...(a.family === 'invitation' ? [siteRelation(a.claim.destination, b.claim.destination)] : []),
  ];
  const topics = a.claim.topics.filter((topic) => b.claim.topics.some(({ id }) => id === topic.id)).length;
  return [
    feature(a.act === b.act ? 'sameAct' : 'kindredAct'),
    ...places.flatMap((site) =>
      site === 'same' ? [feature('samePlace')] : site === 'within' || site === 'contains' ? [feature('placeWithin')] : [],
    ),
    ...(topics === 0 ? [] : [feature(a.family === 'saying' ? 'sharedTopicOfSaying' : 'sharedTopic', Math.min(topics, 2))]),
  ];
}

function textFeatures(a: FoldClaim, b: FoldClaim, { stories, choices }: Comparison): Feature[] {
  const sameText = a.claim.textId === b.claim.textId;
  const setting = settingRelation(a.setting, b.setting);
  const choice = choices.get(a.anchor);
  const features: (Feature | false)[] = [
    sameText && feature('sameText'),
    setting === 'same' && feature('sameSetting'),
    setting === 'within' && feature('settingWithin'),
    a.family === 'saying' && setting === 'unknown' && !sameText && feature('unknownSetting'),
    a.family === 'saying' && setting === 'unknown' && sameText && isByName(a, b) && feature('sameTextSaying'),
    a.family === 'invitation' && sameText && feature('sameTextInvitation'),
    a.family !== 'invitation' && (a.claim.kind === 'background') !== (b.claim.kind === 'background') && feature('backgroundApart'),
    !sameText && stories.get(a.claim.textId) === stories.get(b.claim.textId) && saysTheSame(a, b) && feature('sameStory'),
    (refersTo(a, b) || refersTo(b, a) || (choice !== undefined && choice === choices.get(b.anchor))) && feature('sameMention'),
  ];
  return features.filter((one) => one !== false);
}

const saysTheSame = (a: FoldClaim, b: FoldClaim): boolean => a.act === b.act && a.claim.evidence[0]?.quote === b.claim.evidence[0]?.quote;

/** Whether all parties that they share are the same by name, none by the state acted for. */
const isByName = (a: FoldClaim, b: FoldClaim): boolean => matchParties(a.parties, b.parties).byState === 0;
