import { describe, expect, test } from 'vitest';
import { foldWorld } from '../../../seed/fold-world.ts';
import { anchorAt, article, judge, part, person, place, state, type Told, textWith, timeOf } from './claim-maker.ts';

const [north, south, east] = [state('NNN'), state('SSS'), state('EEE')];
const [ann, bob, cid] = [person('Ann', north), person('Bob', south), person('Cid', east)];
const [port, fort] = [place('Port', south), place('Fort', south)];
const two = [part('attendee', ann, north), part('attendee', bob, south)];
const meeting = (more: Partial<Told> = {}): Told => ({ at: 10, act: 'meeting.meeting', participants: two, time: '2031-03-12', ...more });

/** Texts of one claim each, every one from another outlet. */
const texts = (...told: Told[]) => told.flatMap((one, at) => textWith([article(`text ${at}`, `Outlet ${at}`, '2031-03-14')], [one]));
const events = (...told: Told[]) => foldWorld(texts(...told), []).events;

describe('one event', () => {
  test.each<[string, Partial<Told>]>([
    ['told by another word', { act: 'meeting.summit' }],
    ['dated by its week only', { time: '2031-03-10..2031-03-16' }],
    ['in a place within the other', { place: south }],
    ['of whom one is named by the state', { participants: [part('attendee', ann, north), part('attendee', south)] }],
    ['on the same day by another zone', { time: timeOf('2031-03-13', { zone: 'Pacific/Auckland' }) }],
    ['a day of what lasted', { time: '2031-03-11/2031-03-13' }],
    ['without a date, published in the same days', { time: '..2031-03-14', place: port }],
  ])('%s', (_, more) => {
    const zone = typeof more.time === 'object' ? timeOf('2031-03-12', { zone: 'America/Anchorage' }) : '2031-03-12';
    expect(events(meeting({ place: port, time: zone }), meeting(more))).toHaveLength(1);
  });
});

describe('two events', () => {
  test.each<[string, Partial<Told>]>([
    ['another kind of act', { act: 'meeting.call' }],
    ['planned, and held', { realis: 'planned', kind: 'plan' }],
    ['affirmed, and denied', { polarity: 'denied' }],
    ['other days', { time: '2031-03-13' }],
    ['other sites', { place: fort }],
    ['other parties', { participants: [part('attendee', ann, north), part('attendee', cid, east)] }],
    [
      'other persons of the same states',
      { participants: [part('attendee', person('Ada', north), north), part('attendee', person('Ben', south), south)] },
    ],
    ['without a date, published months later', { time: '..2031-09-14' }],
  ])('%s', (_, more) => {
    const late = typeof more.time === 'string' && more.time.startsWith('..2031-09') ? '2031-09-14' : '2031-03-14';
    const live = [...texts(meeting({ place: port })), ...textWith([article('other', 'Other Outlet', late)], [meeting(more)])];
    expect(foldWorld(live, []).events).toHaveLength(2);
  });

  test('a visit, and the visit back', () => {
    const visit = (guest: Told['participants'], host: Told['participants']): Told =>
      meeting({ act: 'meeting.visit', participants: [...(guest ?? []), ...(host ?? [])] });
    expect(
      events(
        visit([part('visitor', ann, north)], [part('host', bob, south)]),
        visit([part('visitor', bob, south)], [part('host', ann, north)]),
      ),
    ).toHaveLength(2);
  });
});

describe('claims without a date', () => {
  test('never bridge two dated events; they stand alone and may be either', () => {
    const world = events(meeting({ time: '2031-03-11' }), meeting({ time: '2031-03-13' }), meeting({ time: '..2031-03-14' }));
    expect(world).toHaveLength(3);
    const alone = world.find(({ days }) => days.beginMin === null);
    expect(alone?.mayBe).toHaveLength(2);
    for (const other of world.filter((one) => one !== alone)) expect(other.mayBe).toEqual([alone?.id]);
  });

  test('are two where one text dates them by different words that cannot be counted, and one where the words refer back', () => {
    const told = (at: number, phrase: string, sameAs: string[] = []): Told => ({
      ...meeting({ place: port, sameAs, at }),
      time: timeOf('2031-03-12', {
        phrase,
        edtf: null,
        anchor: 'unresolved',
        days: { beginMin: null, beginMax: null, endMin: null, endMax: null, pointlike: true },
      }),
    });
    const count = (...claims: Told[]) => foldWorld(textWith([article('undated', 'Wire', null)], claims), []).events.length;
    expect(count(told(10, 'on Saturday'), told(20, 'on Saturday'))).toBe(1);
    expect(count(told(10, 'on Saturday'), told(20, 'last year'))).toBe(2);
    expect(count(told(10, 'on Saturday'), told(20, 'that day', ['#10']))).toBe(1);
  });

  test('of two near-duplicate texts are told once: one event, one witness', () => {
    const quote = 'The presidents of the two countries met at noon and spoke about trade, fishing and the long border.';
    const told = (): Told => ({
      at: 10,
      act: 'meeting.meeting',
      participants: two,
      evidence: [{ start: 10, end: 10 + quote.length, quote }],
    });
    const world = events(told(), told());
    expect(world).toHaveLength(1);
    expect(world[0]).toMatchObject({ witnesses: 1, outlets: 2 });
  });
});

describe('fields', () => {
  test('a day narrows a week, a place within another narrows it, and every field names its claims', () => {
    const live = texts(
      meeting({ time: '2031-03-10..2031-03-16', place: south }),
      meeting({ act: 'meeting.summit', time: '2031-03-12', place: port }),
    );
    const [event] = foldWorld(live, []).events;
    expect(event).toMatchObject({ edtf: '2031-03-12', place: { name: 'Port' }, act: 'meeting.summit', witnesses: 2 });
    const precise = live[1]?.claim.anchor;
    for (const field of ['act', 'time', 'place'] as const)
      expect(event?.basis.find((one) => one.field === field)).toMatchObject({ anchors: [precise], why: expect.any(String) });
  });

  test('two weeks that overlap narrow to what they share; a day inside what lasted narrows nothing', () => {
    expect(events(meeting({ time: '2031-03-10..2031-03-16' }), meeting({ time: '2031-03-13..2031-03-19' }))[0]?.edtf).toBe(
      '[2031-03-13..2031-03-16]',
    );
    expect(events(meeting({ time: '2031-03-11/2031-03-13' }), meeting({ time: '2031-03-12' }))[0]?.edtf).toBe('2031-03-11/2031-03-13');
  });

  test('a person stands before the state acted for', () => {
    const live = texts(meeting(), meeting({ participants: [part('attendee', north), part('attendee', bob, south)] }));
    expect(foldWorld(live, []).events[0]?.participants.map(({ actor }) => actor.name)).toEqual(['Ann', 'Bob']);
  });

  test('the earliest published claim founds it; of undated articles none does', () => {
    const late = textWith([article('late', 'Late', '2031-03-15')], [meeting()]);
    const soon = textWith([article('soon', 'Soon', '2031-03-13')], [meeting()]);
    const never = textWith([article('never', 'Never', null)], [meeting()]);
    expect(foldWorld([...never, ...late, ...soon], []).events.map(({ id }) => id)).toEqual([`ev_${anchorAt(soon, 10)}`]);
  });
});

describe('judgements', () => {
  const live = texts(meeting({ time: '2031-03-11', place: port }), meeting({ time: '2031-03-12', place: port }));
  const [first = '', second = ''] = live.map(({ claim }) => claim.anchor);

  test('reports that agree in all but the date ask: one event or two? A judgement answers', () => {
    const world = foldWorld(live, []);
    expect(world.conflicts).toEqual([
      expect.objectContaining({ kind: 'one_or_two', anchors: [first, second].sort(), events: world.events.map(({ id }) => id).sort() }),
    ]);
    for (const { conflicts } of world.events) expect(conflicts).toEqual([world.conflicts[0]?.id]);
    expect(foldWorld(live, [judge('different', [first, second])])).toMatchObject({ conflicts: [], events: [{}, {}] });
    const one = foldWorld(live, [judge('same', [first, second])]);
    expect(one.events).toHaveLength(1);
    expect(one.conflicts.map(({ kind }) => kind)).toEqual(['date']);
    expect(foldWorld(live, [judge('same', [first, second]), judge('prefer', [second])])).toMatchObject({
      conflicts: [],
      events: [{ edtf: '2031-03-12' }],
    });
  });

  test('other reports of either day still join what a person made one', () => {
    const more = [...live, ...textWith([article('third', 'Third', '2031-03-14')], [meeting({ time: '2031-03-12', place: port })])];
    expect(foldWorld(more, [judge('same', [first, second])]).events.map(({ claims }) => claims.length)).toEqual([3]);
  });

  test('rejected claims found nothing; a plan judged the same as what happened stays a plan', () => {
    expect(foldWorld(live, [judge('reject', [first])]).events).toHaveLength(1);
    const both = texts(meeting(), meeting({ realis: 'planned', kind: 'plan' }));
    const anchors = both.map(({ claim }) => claim.anchor);
    const world = foldWorld(both, [judge('same', anchors)]);
    expect(world.events).toHaveLength(2);
    expect(world.events.find(({ realis }) => realis === 'planned')?.realisedBy).toEqual([
      world.events.find(({ realis }) => realis === 'actual')?.id,
    ]);
  });

  test('what one says happened and another denies is a conflict', () => {
    const denied = texts(meeting({ place: port }), meeting({ place: port, polarity: 'denied' }));
    expect(foldWorld(denied, []).conflicts.map(({ kind }) => kind)).toEqual(['happened']);
  });
});

describe('sayings', () => {
  const said = (more: Partial<Told> = {}): Told => ({
    at: 10,
    act: 'speech.statement',
    participants: [part('speaker', ann, north)],
    time: '2031-03-12',
    ...more,
  });
  const content = (setting: string): Told => ({ at: 20, act: null, kind: 'evaluation', by: [ann], setting, saidIn: '#10' });
  const report = (name: string, ...told: Told[]) => textWith([article(name, name, '2031-03-13')], told);

  test('one interview in two outlets is one event and one voice on what was said in it', () => {
    const accepted = (at: number): Told => ({
      at,
      act: 'invitation.accept',
      participants: [part('inviter', ann, north), part('invitee', bob, south)],
      by: [ann],
      setting: 'interview, Channel 5',
      saidIn: '#10',
    });
    const world = foldWorld([...report('One', said(), accepted(20)), ...report('Two', said(), accepted(30))], []);
    expect(world.events).toHaveLength(1);
    expect(world.events[0]).toMatchObject({ outlets: 2, setting: 'interview, Channel 5', prominence: 'mark' });
    expect(world.invitations[0]).toMatchObject({ witnesses: 1, byVoice: [{ states: ['accepted'] }] });
  });

  test('two occasions of one day are two events', () => {
    expect(
      foldWorld([...report('One', said(), content('interview, Channel 5')), ...report('Two', said(), content('speech, Parliament'))], [])
        .events,
    ).toHaveLength(2);
  });

  test('a threat swallows no remark of an occasion that is not told, and is one with it where it is', () => {
    const remark = said({ at: 30 });
    expect(foldWorld(report('One', said({ act: 'speech.threat' }), remark), []).events).toHaveLength(2);
    const inside = (at: number): Told => ({ ...content('interview, Channel 5'), at: at + 5, saidIn: `#${at}` });
    const told = foldWorld(report('One', said({ act: 'speech.threat' }), inside(10), remark, inside(30)), []).events;
    expect(told).toEqual([expect.objectContaining({ act: 'speech.threat', prominence: 'mark' })]);
  });

  test('a threat stands in the lanes, a remark does not', () => {
    expect(foldWorld(report('One', said({ act: 'speech.threat' })), []).events[0]?.prominence).toBe('mark');
    expect(foldWorld(report('One', said()), []).events[0]?.prominence).toBe('tick');
  });
});
