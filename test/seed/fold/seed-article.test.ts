import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NO_DAYS } from '../../../schema/shapes/day-span.ts';
import type { Reading } from '../../../schema/shapes/reading.ts';
import type { WorldEvent } from '../../../schema/shapes/world.ts';
import { foldWorld } from '../../../seed/fold-world.ts';
import { loadGazetteer } from '../../../seed/gazetteer/load-gazetteer.ts';
import { statementFrom } from '../../../seed/ingest/article-statement.ts';
import { checkArticle } from '../../../seed/ingest/given-article.ts';
import { languages } from '../../../seed/languages/languages.ts';
import { readArticle } from '../../../seed/read-article.ts';

const FILE = '../shared/seed/000_9d29f9ba959db2c6.txt';
const isThere = existsSync(FILE);
if (!isThere)
  console.log(
    `The world of the seed article was not tested: ${FILE} is not there. It lies outside the repository; put it beside it to run this.`,
  );

const BLANK = { outlet: null, url: null, title: null, lang: null, sources: null, kind: null, access: null };
const WEEK = { beginMin: '2025-08-11', beginMax: '2025-08-17', endMin: '2025-08-11', endMax: '2025-08-17', pointlike: true };

describe.runIf(isThere).each([
  ['published 2025-08-20', '2025-08-20'],
  ['without a date', null],
])('the world of the seed article, %s', (_, published) => {
  const checked = checkArticle({ ...BLANK, text: isThere ? readFileSync(FILE, 'utf8') : 'none', published });
  const reading: Reading = readArticle(checked, { gazetteer: loadGazetteer(join('seed', 'gazetteer', 'data')), languages });
  const articles = [statementFrom(checked, 'sekilasnews.id', 'test')];
  const { events, invitations, conflicts } = foldWorld(
    reading.claims.map((claim) => ({ claim, articles })),
    [],
  );
  const week = published === null ? NO_DAYS : WEEK;
  const only = (what: (event: WorldEvent) => boolean): WorldEvent => {
    const found = events.filter(what);
    expect(found).toHaveLength(1);
    return found[0] as WorldEvent;
  };
  const names = ({ participants }: Pick<WorldEvent, 'participants'>): string[] => participants.map(({ actor }) => actor.name).sort();
  const summit = () => only(({ act, realis, days }) => act === 'meeting.summit' && realis === 'actual' && days.endMax !== '2019-12-31');
  const [invitation] = invitations;

  test('E1: one summit of the two in Anchorage, whatever words tell it', () => {
    expect(names(summit())).toEqual(['Donald Trump', 'Vladimir Putin']);
    expect(summit()).toMatchObject({ days: week, place: { name: 'Anchorage' }, prominence: 'mark', polarity: 'affirmed' });
    expect(summit().claims.length).toBeGreaterThanOrEqual(5);
    expect(
      events.filter(({ group, realis, days }) => group === 'meeting' && realis === 'actual' && days.beginMin?.slice(0, 4) !== '2019'),
    ).toHaveLength(1);
  });

  test('E2: their joint press conference is another event of that week', () => {
    const conference = only(({ act }) => act === 'speech.press_conference');
    expect(names(conference)).toEqual(['Donald Trump', 'Vladimir Putin']);
    expect(conference).toMatchObject({ days: week, prominence: 'mark', place: null });
  });

  test('E3: the interview is one tick with two sayings', () => {
    const interview = only(({ participants }) => participants.length === 1 && participants[0]?.actor.name === 'Sergey Lavrov');
    expect(interview).toMatchObject({
      act: 'speech.statement',
      prominence: 'tick',
      setting: 'interview, Rossiya 24',
      edtf: published === null ? null : '2025-08-19',
    });
    expect(interview.claims).toHaveLength(2);
    expect(interview.about).toContain(invitation?.id);
  });

  test('E4, E5: what one said at the press conference is one tick; the remark at the summit, told by another, lies under the summit', () => {
    const sayings = events.filter(
      ({ act, participants }) => act === 'speech.statement' && participants.length === 1 && participants[0]?.actor.name === 'Donald Trump',
    );
    expect(sayings.map(({ prominence, claims, days }) => ({ prominence, claims: claims.length, days }))).toEqual(
      expect.arrayContaining([
        { prominence: 'tick', claims: 2, days: week },
        { prominence: 'folded', claims: 1, days: week },
      ]),
    );
    expect(sayings).toHaveLength(2);
    expect(sayings.find(({ prominence }) => prominence === 'folded')?.partOf).toBe(summit().id);
  });

  test('E8: what both stressed lies under the summit', () => {
    const joint = only((event) => event.act === 'speech.statement' && names(event).join() === 'Donald Trump,Vladimir Putin');
    expect(joint).toMatchObject({ prominence: 'folded', partOf: summit().id, days: week });
  });

  test('E6: the visit to Moscow is proposed; nobody plans it, and it did not happen', () => {
    const visit = only(({ act, realis }) => act === 'meeting.visit' && realis !== 'actual');
    expect(visit).toMatchObject({ realis: 'proposed', days: NO_DAYS, realisedBy: [], prominence: 'mark' });
    expect(['Moscow', 'Russia']).toContain(visit.place?.name);
    expect(invitation?.events).toEqual([visit.id]);
  });

  test('I1: extended to Moscow; received or accepted by Lavrov, open; non-committal by Trump', () => {
    expect(invitations).toHaveLength(1);
    expect(invitation).toMatchObject({
      states: ['extended'],
      answerOpen: true,
      days: week,
      destination: { name: 'Moscow' },
      place: { name: 'Alaska' },
    });
    expect(invitation?.inviters.map(({ actor }) => actor.name)).toEqual(['Vladimir Putin']);
    expect(invitation?.invitees.map(({ actor }) => actor.name)).toEqual(['Donald Trump']);
    const said = invitation?.byVoice.map(
      ({ holders, through, states, open }) =>
        `${[...through, ...holders].map(({ name }) => name).join(' > ')}: ${states.join(' or ')}${open ? ', open' : ''}`,
    );
    expect(said).toEqual(
      expect.arrayContaining([
        'sekilasnews.id: extended',
        'Sergey Lavrov: acknowledged or accepted, open',
        'Sergey Lavrov > Donald Trump: noncommittal',
        'Donald Trump: noncommittal',
      ]),
    );
  });

  test('no opinion stands among the events, and nothing is in conflict', () => {
    const opinions = new Set(reading.claims.filter(({ act }) => act === null).map(({ anchor }) => anchor));
    expect(opinions.size).toBeGreaterThan(2);
    expect(events.flatMap(({ claims }) => claims).filter((anchor) => opinions.has(anchor))).toEqual([]);
    expect(conflicts).toEqual([]);
  });
});
