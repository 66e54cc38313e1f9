import { eventSpread, SOME_DAY, type SpreadParams, type SpreadRow } from '../../../schema/questions/event-spread.ts';
import { contractCase } from '../contract-case.ts';
import { ANA, BORIS, CLARA, PORT, RURITANIA, SYLVANIA } from '../fixture/cast.ts';

type Time = Pick<SpreadRow, 'earliest' | 'latest'>;
const MET: Time = { earliest: '2025-03-05', latest: '2025-03-06' };
const SAID: Time = { earliest: '2025-03-06', latest: '2025-03-07' };
const APRIL: Time = { earliest: '2025-04-01', latest: '2025-05-01' };
const row = (kind: SpreadRow['kind'], value: string, time: Time, name = value): SpreadRow => ({ kind, value, name, ...time, count: 1 });
const spread = (title: string, kinds: SpreadParams['kinds'], filter: SpreadParams['filter'], rows: SpreadRow[]) =>
  contractCase({ question: eventSpread, title, params: { filter, kinds }, rows });

export const cases = [
  spread('by time only', [null], {}, [row(null, '', MET), row(null, '', SAID), row(null, '', APRIL)]),
  spread('by act', ['act'], {}, [
    row('act', 'meeting.meeting', MET),
    row('act', 'meeting.visit', APRIL),
    row('act', 'speech.statement', SAID),
  ]),
  spread(
    'by group, in a window, its own choice left out',
    ['act_group'],
    { groups: ['force'], during: { from: '2025-03-06', mode: 'possibly' } },
    [row('act_group', 'meeting', APRIL), row('act_group', 'speech', SAID)],
  ),
  spread('by actor', ['actor'], {}, [
    row('actor', RURITANIA.id, APRIL, RURITANIA.name),
    row('actor', ANA.id, MET, ANA.name),
    row('actor', BORIS.id, MET, BORIS.name),
    row('actor', BORIS.id, SAID, BORIS.name),
    row('actor', CLARA.id, APRIL, CLARA.name),
  ]),
  spread('by state', ['state'], { realis: ['actual'] }, [
    row('state', RURITANIA.id, MET, RURITANIA.name),
    row('state', SYLVANIA.id, MET, SYLVANIA.name),
    row('state', SYLVANIA.id, SAID, SYLVANIA.name),
  ]),
  spread('by outlet', ['outlet'], { acts: ['meeting.meeting', 'meeting.visit'], outlets: ['outlet_example-wire'] }, [
    row('outlet', 'outlet_contoh-harian', MET, 'Contoh Harian'),
    row('outlet', 'outlet_contoh-harian', APRIL, 'Contoh Harian'),
    row('outlet', 'outlet_example-wire', MET, 'Example Wire'),
  ]),
  spread('by place, topic and language at once', ['place', 'topic', 'language'], { actors: { some: ['p_ana', 'p_clara'] } }, [
    row('place', PORT.id, MET, PORT.name),
    row('topic', 'security', MET),
    row('language', 'en', MET),
    row('language', 'id', MET),
    row('language', 'id', APRIL),
  ]),
  spread('by realis and polarity, dated only', ['realis', 'polarity'], { undated: false, acts: ['meeting.visit'] }, [
    row('realis', 'planned', APRIL),
    row('polarity', 'affirmed', APRIL),
  ]),
  contractCase({
    question: eventSpread,
    title: 'whatever their days',
    params: { filter: {}, kinds: ['act_group'], untimed: true },
    rows: [{ ...row('act_group', 'meeting', SOME_DAY), count: 2 }, row('act_group', 'speech', SOME_DAY)],
  }),
  spread('undated ones only: none', ['act', 'actor'], { undated: true }, []),
];
