import { eventsPage } from '../../../schema/questions/events-page.ts';
import type { EventFilter } from '../../../schema/questions/filters.ts';
import type { WorldEvent } from '../../../schema/shapes/world.ts';
import { contractCase } from '../contract-case.ts';
import { MEETING, STATEMENT, VISIT } from '../fixture/world.ts';

const row = (body: WorldEvent) => ({ k: body.k, body });
const filtered = (title: string, filter: EventFilter, events: WorldEvent[]) =>
  contractCase({
    question: eventsPage,
    title,
    params: { order: 'earliest_first', after: null, limit: 10, filter },
    rows: events.map(row),
  });

export const cases = [
  filtered('all, earliest first', {}, [MEETING, STATEMENT, VISIT]),
  contractCase({
    question: eventsPage,
    title: 'latest first, one after the visit',
    params: { order: 'latest_first', after: VISIT.k, limit: 1, filter: {} },
    rows: [row(STATEMENT)],
  }),
  contractCase({
    question: eventsPage,
    title: 'of one state, latest first',
    params: { order: 'latest_first', after: null, limit: 10, filter: { asState: { some: ['c_rur'] } } },
    rows: [row(VISIT), row(MEETING)],
  }),
  contractCase({
    question: eventsPage,
    title: 'of one state, earliest first, after the meeting',
    params: { order: 'earliest_first', after: MEETING.k, limit: 10, filter: { asState: { all: ['c_rur'] } } },
    rows: [row(VISIT)],
  }),
  filtered('of both states', { asState: { all: ['c_rur', 'c_syl'] } }, [MEETING]),
  filtered('of a state without the other', { asState: { some: ['c_rur'], none: ['c_syl'] } }, [VISIT]),
  contractCase({
    question: eventsPage,
    title: 'with Cole, latest first',
    params: { order: 'latest_first', after: null, limit: 10, filter: { actors: { some: ['p_boris'] }, asState: { none: ['c_none'] } } },
    rows: [row(STATEMENT), row(MEETING)],
  }),
  filtered('with Cole and Beck', { actors: { all: ['p_boris', 'p_ana'] } }, [MEETING]),
  filtered('with Cole', { actors: { some: ['p_boris'] } }, [MEETING, STATEMENT]),
  filtered('possibly on one day of April', { during: { from: '2025-04-10', to: '2025-04-10', mode: 'possibly' } }, [VISIT]),
  filtered('definitely on one day of April', { during: { from: '2025-04-10', to: '2025-04-10', mode: 'definitely' } }, []),
  filtered('definitely in April', { during: { from: '2025-04-01', to: '2025-04-30', mode: 'definitely' } }, [VISIT]),
  filtered('possibly from 6 March on', { during: { from: '2025-03-06', mode: 'possibly' } }, [STATEMENT, VISIT]),
  filtered('definitely up to 5 March', { during: { to: '2025-03-05', mode: 'definitely' } }, [MEETING]),
  filtered('none is undated', { undated: true }, []),
  filtered('dated', { undated: false }, [MEETING, STATEMENT, VISIT]),
  filtered('one act', { acts: ['meeting.visit'] }, [VISIT]),
  filtered('one group', { groups: ['speech'] }, [STATEMENT]),
  filtered('an empty list lets nothing through', { acts: [] }, []),
  filtered('what happened, and affirmed', { realis: ['actual'], polarity: 'affirmed' }, [MEETING, STATEMENT]),
  filtered('marks', { prominence: ['mark'] }, [MEETING, VISIT]),
  filtered('carried by Example Wire', { outlets: ['outlet_example-wire'] }, [MEETING, STATEMENT]),
  filtered('about security', { topics: { some: ['security'] } }, [MEETING]),
  filtered('not about security', { topics: { none: ['security'] } }, [STATEMENT, VISIT]),
  filtered('in or to a place', { places: ['pl_strelsau', 'pl_port'] }, [MEETING, VISIT]),
  filtered('words of it', { text: 'ANA ruri' }, [MEETING]),
  filtered('text without a word asks for nothing', { text: ' *' }, [MEETING, STATEMENT, VISIT]),
  filtered('told in Indonesian', { languages: ['id'] }, [MEETING, VISIT]),
  filtered('told in an example', { sources: { kinds: ['example'] } }, [MEETING, STATEMENT]),
  filtered('carried by two outlets', { sources: { min: 2 } }, [MEETING]),
  filtered('nobody who takes part vouches', { sources: { firstHand: false } }, [MEETING, STATEMENT, VISIT]),
  filtered('somebody who takes part vouches', { sources: { firstHand: true } }, []),
  filtered('of some confidence', { confidence: 0.9 }, [MEETING, STATEMENT, VISIT]),
  filtered('of full confidence', { confidence: 1 }, []),
  filtered('two voices', { witnesses: 2 }, [MEETING]),
  filtered('one of two', { OR: [{ acts: ['meeting.visit'] }, { acts: ['speech.statement'] }] }, [STATEMENT, VISIT]),
  filtered('neither', { NOT: { OR: [{ acts: ['meeting.visit'] }, { actors: { all: ['p_ana'] } }] } }, [STATEMENT]),
  filtered(
    'both, each with its own window',
    {
      AND: [
        { during: { from: '2025-03-06', mode: 'possibly' } },
        { during: { to: '2025-03-31', mode: 'possibly' }, NOT: { places: ['pl_strelsau'] } },
      ],
    },
    [STATEMENT],
  ),
  filtered('no alternative at all', { OR: [] }, []),
  filtered('everything is not nothing', { NOT: {} }, []),
  filtered('vouched for by Contoh Harian', { voices: ['outlet_contoh-harian'] }, [MEETING, VISIT]),
];
