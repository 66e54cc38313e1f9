import { lasting, notAfter, oneDay, oneDayWithin } from '../../../schema/edtf/day-spans.ts';
import { edtfFromDays } from '../../../schema/edtf/edtf-from-days.ts';
import { anchorOf, articleIdOf, hashOf, outletIdOf, textIdOf } from '../../../schema/ids.ts';
import type { Claim, ClaimTime, Entity, Holder, Participant } from '../../../schema/shapes/claim.ts';
import type { DaySpan } from '../../../schema/shapes/day-span.ts';
import type { Article, Judgement } from '../../../schema/shapes/entry.ts';
import type { Act } from '../../../schema/words/acts.ts';
import type { JudgementKind, Role } from '../../../schema/words/closed-lists.ts';
import type { LiveClaim } from '../../../seed/fold/fold-claim.ts';

/** A state of a made-up world. */
export const state = (iso3: string): Entity => ({
  id: `state_${iso3.toLowerCase()}`,
  name: `State ${iso3}`,
  kind: 'country',
  iso3,
  country: iso3,
});
/** A person. */
export const person = (name: string, of?: Entity): Entity => ({
  id: `person_${name}`,
  name,
  kind: 'person',
  ...(of?.iso3 && { country: of.iso3 }),
});
/** A place within a state, or of none that is known. */
export const place = (name: string, of?: Entity): Entity => ({
  id: `place_${name.toLowerCase()}`,
  name,
  kind: 'place',
  ...(of?.iso3 && { country: of.iso3 }),
});

/** One who takes part, by office of a state where one is given. */
export const part = (role: Role, actor: Entity, forActor: Entity | null = null): Participant => ({
  role,
  actor,
  start: null,
  end: null,
  surface: null,
  capacity: null,
  forActor,
});

/** A day, a stretch `a..b` in which it was one day, what lasted `a/b`, or a bound `..b`. */
export function daysOf(text: string): DaySpan {
  const [first = '', last] = text.split(/\.\.|\//);
  if (text.startsWith('..')) return notAfter(text.slice(2));
  if (text.includes('/')) return lasting(first, last ?? first);
  return text.includes('..') ? oneDayWithin(first, last ?? first) : oneDay(first);
}

/** A claim's time out of {@link daysOf}'s notation. */
export function timeOf(text: string, more: Partial<ClaimTime> = {}): ClaimTime {
  const days = daysOf(text);
  const bound = text.startsWith('..');
  return {
    edtf: edtfFromDays(days),
    days,
    phrase: bound ? null : text,
    start: null,
    end: null,
    granularity: 'day',
    anchor: bound ? 'bound' : 'publication',
    rule: 'test',
    zone: null,
    ...more,
  };
}

/** A publication of a text, named by a word of the test. */
export function article(text: string, outlet: string, published: string | null): Article {
  const textId = textIdOf(text);
  const id = articleIdOf(textId, outletIdOf(outlet), null);
  return {
    id,
    statementId: hashOf([id, published]),
    textId,
    outlet: { id: outletIdOf(outlet), name: outlet },
    url: null,
    title: null,
    published,
    kind: 'example',
    access: 'open',
    sources: [],
    by: 'test',
    replaces: null,
  };
}

/** What a test says of a claim; the rest is filled in. `at` is where its trigger stands. `by`: who says it, inside the outlet's voice. */
export type Told = Partial<Omit<Claim, 'time' | 'voices'>> & {
  at: number;
  act: Act | null;
  time?: string | ClaimTime;
  by?: Entity[];
  setting?: string;
};

/** Makes the claims of one text, with the articles that carry it. Links may name other claims of the text by `#` and where their trigger stands (`#10`, with a reading `#10:accepted`). */
export function textWith(articles: readonly Article[], told: readonly Told[]): LiveClaim[] {
  const textId = articles[0]?.textId ?? 'tx_none';
  const anchor = (at: number, reading: string | null): string => anchorOf(textId, at, at + 5, reading, null);
  const link = (name: string): string => {
    const [at = '', reading] = name.slice(1).split(':');
    return name.startsWith('#') ? anchor(Number(at), reading ?? null) : name;
  };
  return told.map(({ at, act, time, by, setting, ...more }): LiveClaim => {
    const outlet: Holder = { name: articles[0]?.outlet.name ?? 'nobody', actor: null, capacity: null };
    const quote = more.evidence?.[0]?.quote ?? `words at ${at} of ${textId}`;
    const own = anchor(at, more.reading ?? null);
    const claim: Claim = {
      id: `id_${own}`,
      anchor: own,
      textId,
      act,
      reading: null,
      polarity: 'affirmed',
      realis: 'actual',
      kind: 'fact',
      trigger: { start: at, end: at + 5 },
      participants: [],
      place: null,
      destination: null,
      topics: [],
      voices: [
        { holders: [outlet], by: 'outlet', setting: null },
        ...(by ?? []).map((actor) => ({
          holders: [{ name: actor.name, actor, capacity: null }],
          by: 'statement' as const,
          setting: setting ?? null,
        })),
      ],
      verbatim: null,
      evidence: [{ start: at, end: at + quote.length, quote }],
      rules: ['test'],
      confidence: 0.8,
      reasons: [],
      ...more,
      time: time === undefined ? null : typeof time === 'string' ? timeOf(time) : time,
      saidIn: more.saidIn ? link(more.saidIn) : null,
      about: (more.about ?? []).map(link),
      sameAs: (more.sameAs ?? []).map(link),
      alternativeOf: more.alternativeOf ? link(more.alternativeOf) : null,
    };
    return { claim, articles: [...articles] };
  });
}

/** The anchor of the claim of these whose trigger stands there. */
export function anchorAt(live: readonly LiveClaim[], at: number, reading: string | null = null): string {
  const found = live.find(({ claim }) => claim.trigger.start === at && claim.reading === reading);
  if (found === undefined) throw new Error(`No claim at ${at}.`);
  return found.claim.anchor;
}

/** A decision of a person. */
export const judge = (kind: JudgementKind, anchors: string[], withdraws: string | null = null): Judgement => ({
  id: `ju_${hashOf([kind, anchors, withdraws])}`,
  kind,
  anchors,
  withdraws,
  by: 'test',
  saw: '',
  note: null,
});
