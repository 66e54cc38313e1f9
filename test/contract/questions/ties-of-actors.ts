import { type TiesParams, tiesOfActors } from '../../../schema/questions/ties-of-actors.ts';
import { contractCase } from '../contract-case.ts';
import { ANA, BORIS, CLARA, RURITANIA, SYLVANIA } from '../fixture/cast.ts';
import { MEETING, VISIT } from '../fixture/world.ts';

const ties = (title: string, given: Partial<TiesParams>, rows: { from: string; to: typeof ANA; events: number; eventId: string }[]) =>
  contractCase({
    question: tiesOfActors,
    title,
    params: { ids: ['p_ana'], known: ['p_ana'], link: 'PARTICIPATED_IN', filter: {}, limit: 10, ...given },
    rows,
  });

export const cases = [
  ties('who takes part with Beck', {}, [{ from: 'p_ana', to: BORIS, events: 1, eventId: MEETING.id }]),
  ties('with two, the strongest first, then by id', { ids: ['p_boris', 'p_clara'], known: ['p_boris', 'p_clara'] }, [
    { from: 'p_boris', to: ANA, events: 1, eventId: MEETING.id },
    { from: 'p_clara', to: RURITANIA, events: 1, eventId: VISIT.id },
  ]),
  ties('states, by whoever acts for them', { ids: ['c_rur'], known: ['c_rur'], link: 'REPRESENTED_IN' }, [
    { from: 'c_rur', to: SYLVANIA, events: 1, eventId: MEETING.id },
  ]),
  ties('only among these, each once', { ids: ['p_boris', 'p_clara', 'p_ana', 'c_rur'], known: null }, [
    { from: 'c_rur', to: CLARA, events: 1, eventId: VISIT.id },
    { from: 'p_ana', to: BORIS, events: 1, eventId: MEETING.id },
  ]),
  ties('of events of a filter', { filter: { groups: ['speech'] } }, []),
  ties('at most so many', { ids: ['p_boris', 'p_clara'], known: [], limit: 0 }, []),
];
