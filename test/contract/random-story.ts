import fc from 'fast-check';
import { articleIdOf, hashOf, textIdOf } from '../../schema/ids.ts';
import type { Claim } from '../../schema/shapes/claim.ts';
import { NO_DAYS } from '../../schema/shapes/day-span.ts';
import type { Entry, Run } from '../../schema/shapes/entry.ts';
import { type Conflict, type Invitation, sortKey, type World, type WorldEvent } from '../../schema/shapes/world.ts';
import { groupOfAct } from '../../schema/words/acts.ts';
import { ANA, BORIS, CLARA, HARIAN, inRole, LEAGUE, PORT, RURITANIA, STRELSAU, SYLVANIA, WIRE } from './fixture/cast.ts';
import { claimOf, onDay, oneOf, outletVoice, taking, time } from './fixture/claims.ts';

/** What is filed, in order, and two worlds that could be folded from it, one after the other. They speak of the fixture's cast. */
export type Story = { entries: Entry[]; before: World; after: World };

const ACTORS = [ANA, BORIS, CLARA, RURITANIA, SYLVANIA, LEAGUE];
const PLACES = [null, PORT, STRELSAU];
const ACTS = ['meeting.meeting', 'meeting.visit', 'speech.statement', 'invitation.extend', 'agreement.sign', null] as const;
const DAYS = [NO_DAYS, onDay('2025-03-05'), onDay('2025-03-06'), oneOf('2025-03-03', '2025-03-09'), oneOf('2025-04-01', '2025-04-30')];
const BOUND = { beginMin: null, beginMax: '2025-03-08', endMin: null, endMax: '2025-03-08', pointlike: true };
const ROLES = ['attendee', 'speaker', 'host', 'visitor', 'inviter', 'invitee'] as const;
const HOLDERS = [
  { name: 'Ana Beck', actor: ANA, capacity: 'President of Ruritania' },
  { name: 'Boris Cole', actor: BORIS, capacity: null },
  { name: 'orang dalam', actor: null, capacity: null },
];

const claimPart = fc.record({
  act: fc.constantFrom(...ACTS),
  days: fc.constantFrom(...DAYS, BOUND),
  taking: fc.array(fc.tuple(fc.constantFrom(...ROLES), fc.constantFrom(...ACTORS)), { maxLength: 3 }),
  place: fc.constantFrom(...PLACES),
  destination: fc.constantFrom(...PLACES),
  realis: fc.constantFrom('actual', 'planned', 'proposed'),
  polarity: fc.constantFrom('affirmed', 'denied'),
  reading: fc.constantFrom(null, null, 'received', 'accepted'),
  holders: fc.subarray(HOLDERS),
  saidIn: fc.boolean(),
  version: fc.nat(2),
});
type ClaimPart = typeof claimPart extends fc.Arbitrary<infer T> ? T : never;

const sentence = (text: number, i: number): string => `Sentence ${i} of text ${text} says who did what.`;
const contentOf = (text: number): string => [0, 1, 2, 3].map((i) => sentence(text, i)).join('\n');

function claimFrom(part: ClaimPart, text: number, i: number, saying: Claim | undefined): Claim {
  const voices = [
    outletVoice(WIRE),
    ...(part.holders.length > 0 ? [{ holders: part.holders, by: 'statement' as const, setting: null }] : []),
  ];
  return claimOf({
    text: contentOf(text),
    quote: sentence(text, i),
    outlet: WIRE,
    version: Number.parseInt(hashOf(part).slice(0, 8), 16),
    act: part.act,
    reading: part.reading,
    realis: part.realis as Claim['realis'],
    polarity: part.polarity as Claim['polarity'],
    participants: part.taking.map(([role, actor]) => taking(role, actor)),
    place: part.place,
    destination: part.destination,
    time: part.days === NO_DAYS ? null : time('x', part.days),
    voices,
    saidIn: part.saidIn ? (saying?.anchor ?? null) : null,
  });
}

const runPart = fc.record({ text: fc.nat(1), claims: fc.array(fc.option(claimPart, { nil: null }), { minLength: 1, maxLength: 4 }) });

function runFrom({ text, claims }: { text: number; claims: (ClaimPart | null)[] }, n: number): Run {
  const content = contentOf(text);
  const found: Claim[] = [];
  for (const [i, part] of claims.entries()) if (part) found.push(claimFrom(part, text, i, found.at(-1)));
  const textId = textIdOf(content);
  const cut = content.indexOf('\n');
  const passages: Run['passages'] = [
    { start: 0, end: cut, kind: 'headline' },
    { start: cut + 1, end: content.length, kind: 'paragraph' },
  ];
  return { id: `run_${n}`, textId, kind: 'rules', reader: 'random', published: null, passages, claims: found };
}

const articlePart = fc.record({
  text: fc.nat(1),
  outlet: fc.constantFrom(WIRE, HARIAN),
  published: fc.constantFrom(null, '2025-03-07', '2025-03-06T10:00:00+07:00'),
  replaces: fc.boolean(),
});

type Filing =
  | { article: { text: number; outlet: typeof WIRE; published: string | null; replaces: boolean } }
  | { run: Parameters<typeof runFrom>[0] };
const filing: fc.Arbitrary<Filing> = fc.oneof(fc.record({ article: articlePart }), fc.record({ run: runPart }));

function entriesFrom(filings: readonly Filing[], judged: boolean): Entry[] {
  const at = (n: number): string => new Date(Date.UTC(2025, 2, 10, 8, n)).toISOString();
  const entries: Entry[] = [0, 1].map((text) => {
    const content = contentOf(text);
    return { v: 1, at: at(text), text: { id: textIdOf(content), content, lang: 'en' } };
  });
  const lastStatement = new Map<string, string>();
  for (const [i, one] of filings.entries()) {
    const n = i + 2;
    if ('run' in one) {
      entries.push({ v: 1, at: at(n), run: runFrom(one.run, n) });
      continue;
    }
    const textId = textIdOf(contentOf(one.article.text));
    const outlet = { id: one.article.outlet.id, name: one.article.outlet.name };
    const id = articleIdOf(textId, outlet.id, null);
    const replaces = one.article.replaces ? (lastStatement.get(id) ?? null) : null;
    const statementId = `st_${n}`;
    lastStatement.set(id, statementId);
    const { published } = one.article;
    const said = {
      id,
      statementId,
      textId,
      outlet,
      url: null,
      title: `Title ${n}`,
      published,
      kind: 'news',
      access: 'open',
      sources: [],
    } as const;
    entries.push({ v: 1, at: at(n), article: { ...said, sources: [], by: 'random', replaces } });
  }
  const anchors = liveClaims(entries).map((claim) => claim.anchor);
  if (judged && anchors[0] !== undefined) {
    const judgement = {
      id: 'jd_random',
      kind: 'accept',
      anchors: [anchors[0]],
      withdraws: null,
      by: 'random',
      saw: 'it',
      note: null,
    } as const;
    entries.push({ v: 1, at: at(filings.length + 3), judgement: { ...judgement, anchors: [anchors[0]] } });
  }
  return entries;
}

/** The claims of the last Run of each text, worked out without a store. */
export function liveClaims(entries: readonly Entry[]): Claim[] {
  const last = new Map<string, Run>();
  for (const { run } of entries) if (run) last.set(run.textId, run);
  const claims = [...last.values()].flatMap((run) => run.claims);
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}

/** A world in which each claim goes to the group that `groups` gives it, by its place. Not what the fold would make; what it could. */
function worldFrom(claims: readonly Claim[], groups: readonly number[], joined: boolean): World {
  const members = new Map<string, Claim[]>();
  for (const [i, claim] of claims.entries()) {
    if (claim.act === null) continue;
    const key = `${claim.act.startsWith('invitation') ? 'inv' : 'ev'} ${groups[i % groups.length]}`;
    members.set(key, [...(members.get(key) ?? []), claim]);
  }
  const events: WorldEvent[] = [];
  const invitations: Invitation[] = [];
  for (const [key, group] of members) {
    const [first] = group;
    if (!first || first.act === null) continue;
    const days = first.time?.days ?? NO_DAYS;
    const anchors = [...new Set(group.map((claim) => claim.anchor))].sort();
    const participants = first.participants.map(({ role, actor }) => inRole(role, actor));
    const common = { founding: first.anchor, days, edtf: null, place: first.place, destination: first.destination, claims: anchors };
    const rest = { witnesses: group.length, conflicts: [], basis: [] };
    if (key.startsWith('inv')) {
      const id = `inv_${first.anchor}`;
      const overall = { states: ['extended' as const], answerOpen: joined, transitions: [], byVoice: [], events: [] };
      invitations.push({ ...common, ...rest, ...overall, id, k: sortKey(days, id), inviters: participants, invitees: [] });
    } else {
      const id = `ev_${first.anchor}`;
      const kind = {
        act: first.act,
        group: groupOfAct(first.act),
        realis: first.realis,
        polarity: first.polarity,
        topics: [],
        setting: null,
      };
      const links = { partOf: null, about: [], realisedBy: [], mayBe: [] };
      events.push({ ...common, ...rest, ...kind, ...links, id, k: sortKey(days, id), participants, outlets: 1, prominence: 'mark' });
    }
  }
  const unique = <T extends { id: string }>(things: T[]): T[] => [...new Map(things.map((thing) => [thing.id, thing])).values()];
  const world = { events: unique(events), invitations: unique(invitations) };
  if (joined) link(world);
  const conflicts: Conflict[] = world.events
    .slice(0, 1)
    .map(({ id, claims: anchors }) => ({ id: `cf_${hashOf(anchors)}`, kind: 'date', anchors, events: [id], why: 'random' }));
  const byKey = (a: { k: string }, b: { k: string }): number => (a.k < b.k ? -1 : 1);
  return { events: world.events.sort(byKey), invitations: world.invitations.sort(byKey), conflicts };
}

/** Lets neighbours refer to one another: part of, about, may be, led to. */
function link({ events, invitations }: { events: WorldEvent[]; invitations: Invitation[] }): void {
  for (const [i, event] of events.entries()) {
    const next = events[i + 1];
    if (next) Object.assign(event, { partOf: next.id, mayBe: [next.id], realisedBy: [next.id] });
    if (invitations[0]) event.about = [invitations[0].id];
  }
  for (const invitation of invitations) invitation.events = events.slice(0, 2).map(({ id }) => id);
}

/** Random stories: two texts, up to six filings of articles and readings, two worlds. */
export const stories: fc.Arbitrary<Story> = fc
  .record({
    filings: fc.array(filing, { minLength: 1, maxLength: 6 }),
    judged: fc.boolean(),
    groups: fc.tuple(fc.array(fc.nat(3), { minLength: 1, maxLength: 5 }), fc.array(fc.nat(3), { minLength: 1, maxLength: 5 })),
    joined: fc.tuple(fc.boolean(), fc.boolean()),
  })
  .map(({ filings, judged, groups, joined }) => {
    const entries = entriesFrom(filings, judged);
    const claims = liveClaims(entries);
    return { entries, before: worldFrom(claims, groups[0], joined[0]), after: worldFrom(claims, groups[1], joined[1]) };
  });
