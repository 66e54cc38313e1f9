import { actorsPage } from '../../../schema/questions/actors-page.ts';
import { contractCase } from '../contract-case.ts';
import { ANA, BORIS, CLARA, LEAGUE, RURITANIA, SYLVANIA } from '../fixture/cast.ts';

const rowOf = <T extends { id: string; name: string }>(body: T) => ({ k: `${body.name.toLowerCase()}|${body.id}`, body });

export const cases = [
  contractCase({
    question: actorsPage,
    title: 'all, by name',
    params: { filter: {}, after: null, limit: 10 },
    rows: [ANA, BORIS, CLARA, LEAGUE, RURITANIA, SYLVANIA].map(rowOf),
  }),
  contractCase({
    question: actorsPage,
    title: 'two after the second',
    params: { filter: {}, after: rowOf(BORIS).k, limit: 2 },
    rows: [CLARA, LEAGUE].map(rowOf),
  }),
  contractCase({
    question: actorsPage,
    title: 'persons of Sylvania',
    params: { filter: { kinds: ['person'], country: 'SYL' }, after: null, limit: 10 },
    rows: [rowOf(BORIS)],
  }),
  contractCase({
    question: actorsPage,
    title: 'who met somebody and did not speak',
    params: { filter: { took: { some: { groups: ['meeting'] }, none: { groups: ['speech'] } } }, after: null, limit: 10 },
    rows: [ANA, CLARA, RURITANIA].map(rowOf),
  }),
  contractCase({
    question: actorsPage,
    title: 'who was host, in April',
    params: {
      filter: { took: { some: { during: { from: '2025-04-01', to: '2025-04-30', mode: 'possibly' }, undated: false }, roles: ['host'] } },
      after: null,
      limit: 10,
    },
    rows: [rowOf(RURITANIA)],
  }),
  contractCase({
    question: actorsPage,
    title: 'letters in the middle of a name, in capitals',
    params: { filter: { nameContains: 'LVAN' }, after: null, limit: 10 },
    rows: [rowOf(SYLVANIA)],
  }),
];
