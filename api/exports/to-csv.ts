import { envelopeOf } from '../../schema/shapes/day-span.ts';
import type { EventParticipant } from '../../schema/shapes/world.ts';
import { csvLine } from './csv-line.ts';
import { type ExportFormat, takesAll } from './export-format.ts';
import type { ExportedEvent } from './exported-event.ts';

const COLUMNS = [
  'id',
  'act',
  'group',
  'realis',
  'polarity',
  'edtf',
  'earliest',
  'latest',
  'pointlike',
  'place',
  'place_id',
  'destination',
  'destination_id',
  'setting',
  'participants',
  'participant_ids',
  'for_actors',
  'topics',
  'witnesses',
  'outlets',
  'claims',
  'conflicts',
  'quote',
  'voice',
  'outlet',
  'title',
  'published',
  'url',
];

/** Events as a table: CSV of RFC 4180, UTF-8, with a line of names. `latest` is the last possible day, inclusive. Of the sources the first stands here, the others only in the formats that can hold a list. */
export const toCsv: ExportFormat = {
  ending: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  leavesOut: takesAll,
  createWriter: () => ({ head: csvLine(COLUMNS), row: lineOf, foot: '' }),
};

function lineOf({ event, sources: [source] }: ExportedEvent): string {
  const { place, destination, participants, days } = event;
  return csvLine([
    event.id,
    event.act,
    event.group,
    event.realis,
    event.polarity,
    event.edtf,
    envelopeOf(days).earliest,
    days.endMax,
    days.pointlike,
    place?.name ?? null,
    place?.id ?? null,
    destination?.name ?? null,
    destination?.id ?? null,
    event.setting,
    participants.map(inWords).join('; '),
    participants.map(({ actor }) => actor.id).join('; '),
    participants.map(({ actor, forActor }) => (forActor ?? actor).id).join('; '),
    event.topics.map(({ id }) => id).join('; '),
    event.witnesses,
    event.outlets,
    event.claims.length,
    event.conflicts.length,
    source?.quote ?? null,
    source?.voice ?? null,
    source?.outlet ?? null,
    source?.title ?? null,
    source?.published ?? null,
    source?.url ?? null,
  ]);
}

/** "visitor: Ana Beck (Ruritania)". */
const inWords = ({ role, actor, forActor }: EventParticipant): string => `${role}: ${actor.name}${forActor ? ` (${forActor.name})` : ''}`;
