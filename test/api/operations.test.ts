import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { INVITED, MET, MET_TOO, OPINION, SAID, TEXT_1, TO_VISIT, TO_VISIT_UNDATED } from '../contract/fixture/claims.ts';
import { ARTICLE_1, ARTICLE_2, ARTICLE_3_DATED, ENTRIES } from '../contract/fixture/entries.ts';
import { CONFLICT, INVITATION, MEETING, STATEMENT, VISIT, WORLD } from '../contract/fixture/world.ts';
import { type Started, startForTests } from './start-for-tests.ts';

let server: Started;
beforeAll(async () => {
  server = await startForTests({ entries: ENTRIES, world: WORLD });
});
afterAll(() => server.stop());

/** Asks, expects no error, and says which questions that took. */
async function ask(query: string, variables?: Record<string, unknown>) {
  server.asked();
  const { data, errors } = await server.query(query, variables);
  expect(errors).toBeUndefined();
  return { data, asked: server.asked() };
}

describe('root fields', () => {
  test('event, with all that it rests on', async () => {
    const { data, asked } = await ask(
      `query($id: ID!) { event(id: $id) { id act group realis polarity edtf setting witnesses outlets prominence
        days { beginMin beginMax endMin endMax pointlike earliest latest } place { id name kind country } destination { id } topics { id name }
        participants { edges { role capacity forActor { id } node { id name kind } } }
        claims { nodes { anchor } } partOf { __typename } parts { id } about { __typename } spokenOfIn { id } realisedBy { id } realises { id } mayBe { id }
        conflicts { id kind why claims { anchor } between { ... on Event { id } } } basis { field why claims { anchor } } } }`,
      { id: MEETING.id },
    );
    expect(data.event).toEqual({
      id: MEETING.id,
      act: 'MEETING_MEETING',
      group: 'MEETING',
      realis: 'ACTUAL',
      polarity: 'AFFIRMED',
      edtf: '2025-03-05',
      setting: null,
      witnesses: 2,
      outlets: 2,
      prominence: 'MARK',
      days: {
        beginMin: '2025-03-05',
        beginMax: '2025-03-05',
        endMin: '2025-03-05',
        endMax: '2025-03-05',
        pointlike: true,
        earliest: '2025-03-05',
        latest: '2025-03-06',
      },
      place: { id: 'pl_port', name: 'Port Vero', kind: 'PLACE', country: 'SYL' },
      destination: null,
      topics: [{ id: 'security', name: 'security' }],
      participants: {
        edges: [
          {
            role: 'ATTENDEE',
            capacity: 'President of Ruritania',
            forActor: { id: 'c_rur' },
            node: { id: 'p_ana', name: 'Ana Beck', kind: 'PERSON' },
          },
          {
            role: 'ATTENDEE',
            capacity: 'President of Sylvania',
            forActor: { id: 'c_syl' },
            node: { id: 'p_boris', name: 'Boris Cole', kind: 'PERSON' },
          },
        ],
      },
      claims: { nodes: [MET, MET_TOO].sort((a, b) => (a.textId < b.textId ? -1 : 1)).map(({ anchor }) => ({ anchor })) },
      partOf: null,
      parts: [],
      about: [],
      spokenOfIn: [],
      realisedBy: [],
      realises: [],
      mayBe: [],
      conflicts: [
        {
          id: CONFLICT.id,
          kind: 'DATE',
          why: CONFLICT.why,
          claims: [MET, MET_TOO].sort((a, b) => (a.textId < b.textId ? -1 : 1)).map(({ anchor }) => ({ anchor })),
          between: [{ id: MEETING.id }],
        },
      ],
      basis: [{ field: 'TIME', why: 'the most specific day', claims: [{ anchor: MET.anchor }] }],
    });
    expect(asked.length).toBeLessThanOrEqual(8);
  });

  test('event by the anchor of any claim, and by an id that was given out before an older article came', async () => {
    for (const id of [MET.anchor, MET_TOO.anchor, `ev_${MET_TOO.anchor}`, MEETING.id]) {
      const { data, asked } = await ask('query($id: ID!) { event(id: $id) { id } invitation(id: $id) { id } }', { id });
      expect(data).toEqual({ event: { id: MEETING.id }, invitation: null });
      expect(asked).toEqual(['happenings-by-handle']);
    }
    const { data } = await ask('{ event(id: "ev_none") { id } }');
    expect(data.event).toBeNull();
  });

  test('invitation', async () => {
    const { data } = await ask(
      `query($id: ID!) { invitation(id: $id) { id states answerOpen edtf witnesses inviters { role actor { name } capacity forActor { name } } invitees { actor { name } } destination { name } place { name }
        transitions { readings edtf outOfOrder claims { quote } } byVoice { holders { name actor { id } capacity } through { name } states open claims { anchor } }
        claims { nodes { anchor saidIn { anchor event { id } } invitation { id } event { id } } } events { id } conflicts { id } basis { field } } }`,
      { id: INVITED.anchor },
    );
    expect(data.invitation).toMatchObject({
      id: INVITATION.id,
      states: ['EXTENDED'],
      answerOpen: false,
      inviters: [{ role: 'INVITER', actor: { name: 'Boris Cole' }, capacity: 'President of Sylvania', forActor: { name: 'Sylvania' } }],
      invitees: [{ actor: { name: 'Ana Beck' } }],
      destination: { name: 'Strelsau' },
      transitions: [{ readings: ['INVITATION_EXTEND'], outOfOrder: false, claims: [{ quote: 'he had invited Beck to Strelsau' }] }],
      byVoice: [
        {
          holders: [{ name: 'Boris Cole', actor: { id: 'p_boris' }, capacity: 'President of Sylvania' }],
          through: [],
          states: ['EXTENDED'],
          open: false,
          claims: [{ anchor: INVITED.anchor }],
        },
      ],
      claims: {
        nodes: [
          {
            anchor: INVITED.anchor,
            saidIn: { anchor: SAID.anchor, event: { id: STATEMENT.id } },
            invitation: { id: INVITATION.id },
            event: null,
          },
        ],
      },
      events: [{ id: STATEMENT.id }],
    });
  });

  test('claim, by anchor and by id, also one that no reading finds any more', async () => {
    const { data } = await ask(
      `query($anchor: ID!, $old: ID!) { held: claim(id: $anchor) { id closedAt act kind realis trigger { start end } quote evidence { start end quote } verbatim { start } participants { role actor { name } span { start } surface }
        destination { name } time { edtf phrase span { start } granularity anchor rule zone } voices { depth by setting holders { name actor { id } } } rules confidence reasons reading
        article { id } articles { id } about { anchor } sameAs { anchor } alternatives { anchor } event { id } invitation { id } }
        closed: claim(id: $old) { id anchor closedAt event { id } } }`,
      { anchor: TO_VISIT.anchor, old: TO_VISIT_UNDATED.id },
    );
    expect(data.held).toMatchObject({
      id: TO_VISIT.id,
      closedAt: null,
      act: 'MEETING_VISIT',
      kind: 'PLAN',
      realis: 'PLANNED',
      participants: [
        { role: 'VISITOR', actor: { name: 'Clara Dunn' }, span: null, surface: null },
        { role: 'HOST', actor: { name: 'Ruritania' }, span: null, surface: null },
      ],
      time: {
        edtf: '[2025-04-01..2025-04-30]',
        phrase: null,
        span: null,
        granularity: 'DAY',
        anchor: 'ABSOLUTE',
        rule: 'fixture',
        zone: null,
      },
      voices: [
        { depth: 0, by: 'OUTLET', holders: [{ name: 'Contoh Harian', actor: { id: 'outlet_contoh-harian' } }] },
        { depth: 1, by: 'UNKNOWN', holders: [{ name: 'sumber', actor: null }] },
      ],
      article: { id: ARTICLE_3_DATED.id },
      event: { id: VISIT.id },
      invitation: null,
    });
    expect(data.closed).toEqual({
      id: TO_VISIT_UNDATED.id,
      anchor: TO_VISIT.anchor,
      closedAt: '2025-03-12T10:00:01Z',
      event: { id: VISIT.id },
    });
    expect((await ask('{ claim(id: "cl_none") { id } }')).data.claim).toBeNull();
  });

  test('article, with its text, its claims and what they support', async () => {
    const { data, asked } = await ask(
      `query($id: ID!) { article(id: $id) { id textId outlet { id name } url title published kind access sources by lang text passages { start end kind } claims { nodes { anchor quote } } happenings { __typename ... on Node { id } } } }`,
      { id: ARTICLE_1.id },
    );
    expect(data.article).toEqual({
      id: ARTICLE_1.id,
      textId: ARTICLE_1.textId,
      outlet: { id: 'outlet_example-wire', name: 'Example Wire' },
      url: 'https://example.org/lakes',
      title: 'Lakes summit in Port Vero',
      published: '2025-03-07',
      kind: 'EXAMPLE',
      access: 'OPEN',
      sources: ['https://example.org/source'],
      by: 'ingest',
      lang: 'EN',
      text: TEXT_1,
      passages: [
        { start: 0, end: 25, kind: 'HEADLINE' },
        { start: 27, end: TEXT_1.length, kind: 'PARAGRAPH' },
      ],
      claims: { nodes: [MET, SAID, INVITED].map(({ anchor, evidence }) => ({ anchor, quote: evidence[0]?.quote })) },
      happenings: [
        { __typename: 'Event', id: MEETING.id },
        { __typename: 'Event', id: STATEMENT.id },
        { __typename: 'Invitation', id: INVITATION.id },
      ],
    });
    expect(asked.sort()).toEqual(['articles-by-id', 'claims-of-texts', 'happenings-of-texts', 'passages-of-texts', 'texts-by-id']);
  });

  test('events, invitations, claims, articles, actors, outlets with their counts', async () => {
    const { data } = await ask(`{
      events { totalCount nodes { id } } invitations { totalCount nodes { id } } claims(order: EARLIEST_FIRST) { totalCount nodes { anchor } }
      articles { totalCount nodes { id } } actors { totalCount nodes { name } } outlets { name } }`);
    expect(data.events).toEqual({ totalCount: 3, nodes: [VISIT, STATEMENT, MEETING].map(({ id }) => ({ id })) });
    expect(data.invitations).toEqual({ totalCount: 1, nodes: [{ id: INVITATION.id }] });
    expect(data.claims.totalCount).toBe(6);
    expect(new Set(data.claims.nodes.slice(4).map(({ anchor }: { anchor: string }) => anchor))).toEqual(
      new Set([INVITED.anchor, OPINION.anchor]),
    );
    expect(data.articles).toEqual({ totalCount: 3, nodes: [ARTICLE_3_DATED, ARTICLE_1, ARTICLE_2].map(({ id }) => ({ id })) });
    expect(data.actors).toEqual({
      totalCount: 6,
      nodes: ['Ana Beck', 'Boris Cole', 'Clara Dunn', 'League of Lakes', 'Ruritania', 'Sylvania'].map((name) => ({ name })),
    });
    expect(data.outlets).toEqual([{ name: 'Contoh Harian' }, { name: 'Example Wire' }]);
  });

  test('actor, with the events in which it took part', async () => {
    const { data, asked } = await ask(
      '{ actor(id: "c_syl") { id name kind iso3 events(first: 1) { totalCount nodes { id } pageInfo { hasNextPage } } } }',
    );
    expect(data.actor).toEqual({
      id: 'c_syl',
      name: 'Sylvania',
      kind: 'COUNTRY',
      iso3: 'SYL',
      events: { totalCount: 2, nodes: [{ id: STATEMENT.id }], pageInfo: { hasNextPage: true } },
    });
    expect(asked).toEqual(['actors-by-id', 'events-of-actors', 'count-events-of-actors']);
  });

  test('timeline: the default view in one statement', async () => {
    const { data, asked } = await ask(
      '{ timeline { lanes { id count } items { id kind lanes act prominence conflicts witnesses } undated { count nodes { id kind readings about } } hidden { ticks folded beyondMax } from to } }',
    );
    expect(data.timeline).toEqual({
      lanes: [
        { id: 'c_rur', count: 2 },
        { id: 'c_syl', count: 1 },
      ],
      items: [
        {
          id: MEETING.id,
          kind: 'EVENT',
          lanes: ['c_rur', 'c_syl'],
          act: 'MEETING_MEETING',
          prominence: 'MARK',
          conflicts: 1,
          witnesses: 2,
        },
        { id: VISIT.id, kind: 'EVENT', lanes: ['c_rur'], act: 'MEETING_VISIT', prominence: 'MARK', conflicts: 0, witnesses: 1 },
      ],
      undated: {
        count: 1,
        nodes: [{ id: `${INVITATION.id}#0`, kind: 'INVITATION_STEP', readings: ['INVITATION_EXTEND'], about: [INVITATION.id] }],
      },
      hidden: { ticks: 1, folded: 0, beyondMax: 0 },
      from: '2025-03-05',
      to: '2025-05-01',
    });
    expect(asked).toEqual(['timeline-rows']);
  });

  test('timeline: a window, persons, statements too', async () => {
    const { data, asked } = await ask(
      '{ timeline(window: { from: "2025-03-06", to: "2025-03-31" }, filter: { prominence: [MARK, TICK] }, lanes: PERSONS) { lanes { id actor { name } } items { id } hidden { ticks } undated { count } } }',
    );
    expect(data.timeline).toEqual({
      lanes: [
        { id: 'p_boris', actor: { name: 'Boris Cole' } },
        { id: 'p_ana', actor: { name: 'Ana Beck' } },
      ],
      items: [{ id: STATEMENT.id }],
      hidden: { ticks: 0 },
      undated: { count: 1 },
    });
    expect(asked).toEqual(['timeline-rows']);
  });

  test.each([
    [MEETING.id, 'Event', MEETING.id],
    [MET_TOO.anchor, 'Event', MEETING.id],
    [INVITED.anchor, 'Invitation', INVITATION.id],
    [OPINION.anchor, 'Claim', OPINION.id],
    [MET.id, 'Claim', MET.id],
    [ARTICLE_2.id, 'Article', ARTICLE_2.id],
    ['c_rur', 'Actor', 'c_rur'],
    ['outlet_example-wire', 'Outlet', 'outlet_example-wire'],
    [CONFLICT.id, 'Conflict', CONFLICT.id],
  ])('node %s is a %s', async (id, typename, found) => {
    const { data, asked } = await ask('query($id: ID!) { node(id: $id) { __typename id } }', { id });
    expect(data.node).toEqual({ __typename: typename, id: found });
    expect(asked).toEqual(['what-has-id']);
  });

  test('node of what never was an id is null', async () => {
    expect((await ask('{ node(id: "ev_none") { id } }')).data.node).toBeNull();
  });

  test('server', async () => {
    const { data, asked } = await ask('{ server { version engine { name version move } worldVersion unfolded today } }');
    expect(data.server).toMatchObject({
      version: '0.0.0-test',
      engine: { name: 'embedded', move: 'demarche move --to neo4j' },
      worldVersion: 1,
      unfolded: 0,
    });
    expect(data.server.today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(asked).toEqual([]);
  });
});

describe('statements', () => {
  test('do not grow with the rows: as many for three events as for sixty', async () => {
    const query = `{ events(first: 100) { totalCount nodes { id participants { nodes { name events(first: 3) { nodes { id } } } } conflicts { id between { __typename } } about { __typename } spokenOfIn { id }
      claims(first: 4) { nodes { quote alternatives { anchor } article { outlet { name } text } event { id } saidIn { anchor } } } } } }`;
    const few = await ask(query);
    const own = await startForTests({ entries: ENTRIES });
    try {
      const copies = WORLD.events.flatMap((event) =>
        Array.from({ length: 20 }, (_, at) => ({ ...event, id: `${event.id}_${at}`, k: `${event.k}_${at}` })),
      );
      await own.door.replaceWorld({ ...WORLD, events: copies.sort((a, b) => (a.k < b.k ? -1 : 1)) }, ENTRIES.length);
      own.asked();
      const { data, errors } = await own.query(query);
      expect(errors).toBeUndefined();
      expect([few.data.events.totalCount, data.events.totalCount]).toEqual([3, 60]);
      // Fields of several levels share a statement where their keys meet in one turn, which is a matter of time:
      // so there may be fewer than the fourteen fields of the document that load something, but never one a row.
      const many = own.asked();
      expect([...new Set(many)].sort()).toEqual([...new Set(few.asked)].sort());
      expect(Math.max(many.length, few.asked.length)).toBeLessThanOrEqual(14);
    } finally {
      await own.stop();
    }
  });

  test('a page of events with its participants is one', async () => {
    const { asked } = await ask(
      '{ events(first: 50) { nodes { id act days { earliest } place { name } participants { edges { role forActor { name } node { name } } } } pageInfo { hasNextPage } } }',
    );
    expect(asked).toEqual(['events-page']);
  });

  test('events of all actors are one for all states, and one for all persons', async () => {
    const { asked, data } = await ask('{ actors { nodes { id events(first: 5) { totalCount nodes { id } } } } }');
    expect([asked[0], [...new Set(asked)].length, asked.length]).toEqual(['actors-page', 3, 5]);
    const counts = Object.fromEntries(
      data.actors.nodes.map((actor: { id: string; events: { totalCount: number } }) => [actor.id, actor.events.totalCount]),
    );
    expect(counts).toEqual({ p_ana: 1, p_boris: 2, p_clara: 1, o_league: 0, c_rur: 2, c_syl: 2 });
  });
});

test('what was retired says so, and what became one finds the one', async () => {
  const own = await startForTests({ entries: ENTRIES, world: WORLD });
  try {
    await own.door.replaceWorld({ events: [{ ...MEETING, conflicts: [] }], invitations: [INVITATION], conflicts: [] }, ENTRIES.length);
    const { data } = await own.query(
      'query($id: ID!) { event(id: $id) { id } node(id: $id) { __typename id ... on Retired { at why } } }',
      { id: VISIT.id },
    );
    expect(data).toEqual({
      event: null,
      node: { __typename: 'Retired', id: VISIT.id, at: expect.stringMatching(/Z$/), why: expect.stringMatching(/\w/) },
    });
    const became = {
      ...MEETING,
      id: `ev_${MET_TOO.anchor}`,
      founding: MET_TOO.anchor,
      conflicts: [],
      k: `2025-03-05|ev_${MET_TOO.anchor}`,
    };
    await own.door.replaceWorld({ events: [became], invitations: [INVITATION], conflicts: [] }, ENTRIES.length);
    const moved = await own.query('query($id: ID!) { event(id: $id) { id } node(id: $id) { __typename id } }', { id: MEETING.id });
    expect(moved.data).toEqual({ event: { id: became.id }, node: { __typename: 'Event', id: became.id } });
  } finally {
    await own.stop();
  }
});
