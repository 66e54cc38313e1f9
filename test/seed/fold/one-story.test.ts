import { describe, expect, test } from 'vitest';
import type { LiveClaim } from '../../../seed/fold/fold-claim.ts';
import { foldWorld } from '../../../seed/fold-world.ts';
import { anchorAt, article, judge, part, person, place, state, type Told, textWith } from './claim-maker.ts';

const NOR = state('NOR');
const SUD = state('SUD');
const host = person('Host', SUD);
const guest = person('Guest', NOR);
const minister = person('Minister', NOR);
const coast: ReturnType<typeof place> = { ...place('Alaska', SUD) };
const town: ReturnType<typeof place> = { ...place('Anchorage', SUD) };
const capital = place('Northcity', NOR);
const both = [part('attendee', guest, NOR), part('attendee', host, SUD)];
const invited = { participants: [part('inviter', guest, NOR), part('invitee', host, SUD)] };

/** A story of one article: a summit told in several ways, a press conference in the same week, an interview, an invitation with two readings, a visit only thought of. */
const story = (dated: boolean): LiveClaim[] => {
  const week = dated ? { time: '2031-03-10..2031-03-16' } : {};
  const bound = dated ? { time: '..2031-03-19' } : {};
  const told: Told[] = [
    { at: 10, act: 'meeting.visit', participants: [part('host', host, SUD), part('visitor', guest, NOR)], place: coast, ...bound },
    { at: 20, act: 'meeting.summit', participants: both, place: coast, ...week },
    { at: 30, act: 'invitation.extend', ...invited, place: coast, ...week },
    { at: 40, act: 'speech.statement', participants: [part('speaker', minister, NOR)], ...(dated ? { time: '2031-03-18' } : {}) },
    {
      at: 50,
      act: 'invitation.acknowledge',
      reading: 'received',
      ...invited,
      by: [minister],
      setting: 'interview, Channel 5',
      saidIn: '#40',
      alternativeOf: '#50:accepted',
      ...(dated ? { time: '..2031-03-18' } : {}),
    },
    {
      at: 50,
      act: 'invitation.accept',
      reading: 'accepted',
      ...invited,
      by: [minister],
      setting: 'interview, Channel 5',
      saidIn: '#40',
      alternativeOf: '#50:received',
      ...(dated ? { time: '..2031-03-18' } : {}),
    },
    {
      at: 60,
      act: 'speech.statement',
      participants: [part('speaker', host, SUD)],
      by: [minister],
      setting: 'interview, Channel 5',
      saidIn: '#40',
      about: ['#20'],
      place: coast,
      time: { ...time(dated), anchor: 'event' },
    },
    {
      at: 70,
      act: 'invitation.noncommittal',
      ...invited,
      by: [minister, host],
      saidIn: '#60',
      kind: 'evaluation',
      time: { ...time(dated), anchor: 'event' },
    },
    {
      at: 80,
      act: 'meeting.visit',
      realis: 'proposed',
      kind: 'plan',
      participants: [part('visitor', host, SUD), part('host', NOR)],
      place: { ...NOR },
      by: [minister, host],
      saidIn: '#60',
    },
    { at: 90, act: 'speech.press_conference', participants: [part('speaker', host, SUD), part('speaker', guest, NOR)], ...week },
    { at: 100, act: 'speech.statement', participants: [part('speaker', host, SUD)], ...week },
    {
      at: 110,
      act: 'meeting.visit',
      realis: 'hypothetical',
      kind: 'plan',
      participants: [part('visitor', host, SUD), part('host', NOR)],
      place: capital,
      by: [host],
      setting: 'press conference',
      saidIn: '#100',
    },
    { at: 120, act: 'speech.statement', participants: [part('speaker', host, SUD)], time: { ...time(dated), anchor: 'event' } },
    {
      at: 130,
      act: 'invitation.noncommittal',
      ...invited,
      by: [host],
      setting: 'press conference',
      saidIn: '#120',
      kind: 'prediction',
      time: { ...time(dated), anchor: 'event' },
    },
    {
      at: 140,
      act: 'meeting.meeting',
      participants: both,
      place: town,
      evidence: [{ start: 140, end: 190, quote: 'e'.repeat(50) }],
      ...bound,
    },
    { at: 160, act: 'meeting.meeting', participants: both, kind: 'background', time: { ...year, anchor: 'absolute' } },
    {
      at: 170,
      act: 'meeting.meeting',
      participants: both,
      kind: 'background',
      polarity: 'denied',
      time: { ...year, edtf: '2019/..', days: { ...year.days, endMin: '2019-01-01', endMax: null, pointlike: false }, anchor: 'absolute' },
    },
    {
      at: 200,
      act: 'invitation.extend',
      kind: 'background',
      participants: [part('inviter', NOR), part('invitee', host, SUD)],
      destination: capital,
      ...bound,
    },
    {
      at: 210,
      act: 'meeting.negotiation',
      participants: both,
      place: coast,
      sameAs: ['#20'],
      time: { ...time(dated), anchor: 'event' },
      topics: [{ id: 'trade', name: 'trade' }],
    },
    {
      at: 220,
      act: 'speech.statement',
      participants: [part('speaker', host, SUD), part('speaker', guest, NOR)],
      place: coast,
      about: ['#20'],
      time: { ...time(dated), anchor: 'event' },
    },
    { at: 230, act: null, kind: 'evaluation', by: [person('analysts')] },
    { at: 240, act: 'invitation.noncommittal', ...invited, by: [person('analysts')], ...bound },
  ];
  return textWith([article('story', 'Example Post', dated ? '2031-03-19' : null)], told);
};

const year = {
  edtf: '2019',
  days: { beginMin: '2019-01-01', beginMax: '2019-12-31', endMin: '2019-01-01', endMax: '2019-12-31', pointlike: true },
  phrase: '2019',
  start: null,
  end: null,
  granularity: 'year',
  rule: 'test',
  zone: null,
} as const;
const week = { beginMin: '2031-03-10', beginMax: '2031-03-16', endMin: '2031-03-10', endMax: '2031-03-16', pointlike: true };
const open = { beginMin: null, beginMax: null, endMin: null, endMax: null, pointlike: true };
const time = (dated: boolean) => ({
  edtf: dated ? '[2031-03-10..2031-03-16]' : null,
  days: dated ? week : open,
  phrase: null,
  start: null,
  end: null,
  granularity: 'week' as const,
  rule: 'test',
  zone: null,
});

describe.each([
  ['dated', true],
  ['without a date', false],
] as const)('the world of one article, %s', (_, dated) => {
  const live = story(dated);
  const world = foldWorld(live, []);
  const at = (start: number, reading: string | null = null) => anchorAt(live, start, reading);
  const holding = (start: number) => {
    const found = world.events.find(({ claims }) => claims.includes(at(start)));
    if (found === undefined) throw new Error(`No event holds the claim at ${start}.`);
    return found;
  };

  test('the summit is one event, by whatever words it is told, in the narrower place', () => {
    const summit = holding(20);
    expect(summit.claims).toEqual([10, 20, 140, 210].map((start) => at(start)).sort());
    expect(summit).toMatchObject({
      act: 'meeting.summit',
      realis: 'actual',
      place: { name: 'Anchorage' },
      prominence: 'mark',
      partOf: null,
    });
    expect(summit.days).toEqual(dated ? week : open);
    expect(summit.edtf).toBe(dated ? '[2031-03-10..2031-03-16]' : null);
    expect(summit.topics.map(({ id }) => id)).toEqual(['trade']);
    expect(summit.id).toBe(`ev_${at(10)}`);
    expect(summit.k.startsWith(dated ? '2031-03-10|' : '9999-99-99|')).toBe(true);
  });

  test('the press conference of the same two in the same week is another event', () => {
    expect(holding(90).claims).toEqual([at(90)]);
    expect(holding(90)).toMatchObject({ act: 'speech.press_conference', prominence: 'mark' });
  });

  test('what one said there is one tick of two sayings; an interview is a tick; what was said at the summit is folded under it', () => {
    expect(holding(100)).toBe(holding(120));
    expect(holding(100)).toMatchObject({ prominence: 'tick', setting: 'press conference', partOf: holding(90).id });
    expect(holding(40)).toMatchObject({ prominence: 'tick', setting: 'interview, Channel 5', partOf: null });
    expect(holding(60)).toMatchObject({ prominence: 'folded', partOf: holding(20).id });
    expect(holding(220)).toMatchObject({ prominence: 'folded', partOf: holding(20).id });
    expect(holding(60)).not.toBe(holding(100));
  });

  test('sayings are about what they tell', () => {
    expect(holding(40).about).toEqual([holding(60).id, world.invitations[0]?.id].sort());
    expect(holding(100).about).toContain(holding(110).id);
    expect(holding(100).about).toContain(world.invitations[0]?.id);
  });

  test('the visit is only proposed: an open mark of its own, tied to the invitation', () => {
    expect(holding(80).claims).toEqual([at(80), at(110)].sort());
    expect(holding(80)).toMatchObject({ realis: 'proposed', prominence: 'mark', place: { name: 'Northcity' }, realisedBy: [], days: open });
    expect(world.invitations[0]?.events).toEqual([holding(80).id]);
  });

  test('an earlier meeting told as background stays apart, folded beside its news; the denied one is no fact', () => {
    expect(holding(160).claims).toEqual([at(160)]);
    expect(holding(160)).toMatchObject({ prominence: 'folded', about: [holding(20).id], edtf: '2019' });
    expect(holding(170)).toMatchObject({ polarity: 'denied', prominence: 'folded' });
    expect(world.conflicts).toEqual([]);
  });

  test('opinions found nothing', () => {
    expect(world.events.some(({ claims }) => claims.includes(at(230)))).toBe(false);
  });

  test('the invitation: extended, open overall; received or accepted by one voice, non-committal by others', () => {
    expect(world.invitations).toHaveLength(1);
    const [invitation] = world.invitations;
    expect(invitation).toMatchObject({
      states: ['extended'],
      answerOpen: true,
      destination: { name: 'Northcity' },
      place: { name: 'Alaska' },
    });
    expect(invitation?.inviters.map(({ actor }) => actor.name)).toEqual(['Guest']);
    expect(invitation?.days).toEqual(dated ? week : open);
    expect(
      invitation?.byVoice.map(({ holders, through, states, open: isOpen }) => [
        holders[0]?.name,
        through.map(({ name }) => name),
        states,
        isOpen,
      ]),
    ).toEqual([
      ['Example Post', [], ['extended'], false],
      ['Minister', [], ['acknowledged', 'accepted'], true],
      ['Host', ['Minister'], ['noncommittal'], false],
      ['Host', [], ['noncommittal'], false],
      ['analysts', [], ['noncommittal'], false],
    ]);
    expect(invitation?.transitions.map(({ readings }) => readings)).toEqual([
      ['invitation.extend'],
      ['invitation.acknowledge', 'invitation.accept'],
      ['invitation.noncommittal'],
    ]);
    expect(invitation?.transitions[0]?.claims).toEqual([at(30), at(200)].sort());
  });

  test('a settled reading closes the choice, and taking that back opens it again', () => {
    const settle = judge('settle', [at(50, 'received')]);
    const settled = foldWorld(live, [settle]);
    expect(settled.invitations[0]?.byVoice[1]).toMatchObject({ states: ['acknowledged'], open: false });
    expect(foldWorld(live, [settle, judge('withdraw', [], settle.id)])).toEqual(world);
  });
});
