import fc from 'fast-check';
import type { Judgement } from '../../schema/shapes/entry.ts';
import { ACTS, type Act } from '../../schema/words/acts.ts';
import { JUDGEMENT_KINDS } from '../../schema/words/closed-lists.ts';
import type { LiveClaim } from '../../seed/fold/fold-claim.ts';
import { article, judge, part, person, place, state, type Told, textWith } from '../seed/fold/claim-maker.ts';

const STATES = ['AAA', 'BBB', 'CCC'].map(state);
const PEOPLE = STATES.flatMap((one, at) => [person(`Leader ${at}`, one), person(`Minister ${at}`, one)]);
const PLACES = [...STATES.map((one, at) => place(`City ${at}`, one)), ...STATES];
const TIMES = [
  '2031-03-10',
  '2031-03-11',
  '2031-03-12',
  '2031-03-10..2031-03-16',
  '2031-03-09/2031-03-11',
  '2031-03-01..2031-03-31',
  '..2031-03-14',
  '2019-01-01..2019-12-31',
];
const FREQUENT: readonly Act[] = [
  'meeting.summit',
  'meeting.meeting',
  'meeting.visit',
  'meeting.call',
  'speech.statement',
  'speech.threat',
  'speech.press_conference',
  'invitation.extend',
  'invitation.accept',
  'invitation.noncommittal',
  'invitation.decline',
  'agreement.sign',
];

const participant = fc
  .record({
    role: fc.constantFrom('attendee', 'speaker', 'inviter', 'invitee', 'host', 'visitor'),
    who: fc.constantFrom(...PEOPLE, ...STATES),
    byOffice: fc.boolean(),
  })
  .map(({ role, who, byOffice }) =>
    part(role as 'attendee', who, byOffice && who.kind === 'person' ? (STATES.find(({ iso3 }) => iso3 === who.country) ?? null) : null),
  );

/** A claim of one text but for its place in it. Links name one of the claims before it. */
const told = fc.record({
  act: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...FREQUENT) },
    { weight: 1, arbitrary: fc.constantFrom<Act | null>(...ACTS, null) },
  ),
  realis: fc.constantFrom('actual', 'actual', 'actual', 'planned', 'proposed', 'cancelled'),
  polarity: fc.constantFrom('affirmed', 'affirmed', 'affirmed', 'denied'),
  kind: fc.constantFrom('fact', 'fact', 'plan', 'background'),
  participants: fc.array(participant, { maxLength: 3 }),
  place: fc.option(fc.constantFrom(...PLACES)),
  destination: fc.option(fc.constantFrom(...PLACES), { freq: 1 }),
  time: fc.option(fc.constantFrom(...TIMES)),
  zone: fc.constantFrom(null, null, 'Asia/Jakarta', 'America/Anchorage'),
  by: fc.array(fc.constantFrom(...PEOPLE), { maxLength: 2 }),
  topics: fc.subarray(['trade', 'war', 'borders']),
  choice: fc.boolean(),
  link: fc.constantFrom('none', 'none', 'sameAs', 'about', 'saidIn'),
  back: fc.nat(3),
});
type ToldPart = typeof told extends fc.Arbitrary<infer T> ? T : never;

/** The claims of one text, carried by one or two articles. */
const text = fc.record({
  name: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
  outlets: fc.uniqueArray(fc.constantFrom('Wire', 'Post', 'Harian'), { minLength: 1, maxLength: 2 }),
  published: fc.option(fc.constantFrom('2031-03-13', '2031-03-14', '2031-03-14T08:00:00Z', '2031-03-20')),
  claims: fc.array(told, { minLength: 1, maxLength: 6 }),
});

function toldFrom(part_: ToldPart, at: number, all: readonly ToldPart[]): Told[] {
  const { choice, link, back, time, zone: _, topics, act, ...rest } = part_;
  const target = at - 1 - back;
  const name = target < 0 ? null : `#${(target + 1) * 10}${all[target]?.choice ? ':one' : ''}`;
  const one: Told = {
    ...(rest as Partial<Told>),
    at: (at + 1) * 10,
    act,
    topics: topics.map((id) => ({ id, name: id })),
    ...(time !== null && { time }),
    saidIn: link === 'saidIn' ? name : null,
    sameAs: link === 'sameAs' && name !== null ? [name] : [],
    about: link === 'about' && name !== null ? [name] : [],
  };
  if (!choice) return [one];
  return [
    { ...one, reading: 'one', alternativeOf: `#${one.at}:two` },
    { ...one, reading: 'two', alternativeOf: `#${one.at}:one`, act: act === 'invitation.accept' ? 'invitation.acknowledge' : act },
  ];
}

/** Live claims of a few texts about few people in few days, so that they meet often: every link, choice, realis and polarity occurs. */
export const liveClaims: fc.Arbitrary<LiveClaim[]> = fc
  .uniqueArray(text, { selector: ({ name }) => name, minLength: 1, maxLength: 5 })
  .map((texts) =>
    texts.flatMap(({ name, outlets, published, claims }) =>
      textWith(
        outlets.map((outlet) => article(name, outlet, published)),
        claims.flatMap(toldFrom),
      ).map((live, at) => withZone(live, claims[at % claims.length]?.zone ?? null)),
    ),
  );

const withZone = ({ claim, articles }: LiveClaim, zone: string | null): LiveClaim => ({
  claim: claim.time === null ? claim : { ...claim, time: { ...claim.time, zone } },
  articles,
});

/** Judgements about claims, some of them withdrawn, some withdrawals withdrawn. */
export const judgementsOn = (live: readonly LiveClaim[]): fc.Arbitrary<Judgement[]> => {
  const anchors = live.map(({ claim }) => claim.anchor);
  const kinds = JUDGEMENT_KINDS.filter((kind) => kind !== 'withdraw');
  const decisions = fc.array(
    fc.tuple(fc.constantFrom(...kinds), fc.subarray(anchors, { minLength: 1, maxLength: Math.min(3, anchors.length) })),
    { maxLength: 5 },
  );
  return fc.tuple(decisions, fc.array(fc.nat(9), { maxLength: 3 })).map(([taken, back]) => {
    const all = taken.map(([kind, on]) => judge(kind, on));
    for (const at of back) {
      const one = all[at % Math.max(1, all.length)];
      if (one !== undefined) all.push(judge('withdraw', [], one.id));
    }
    return [...new Map(all.map((one) => [one.id, one])).values()];
  });
};

/** Claims with judgements on them. */
export const judgedClaims: fc.Arbitrary<{ live: LiveClaim[]; judgements: Judgement[] }> = liveClaims.chain((live) =>
  judgementsOn(live).map((judgements) => ({ live, judgements })),
);
