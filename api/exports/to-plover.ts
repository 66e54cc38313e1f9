import type { Entity } from '../../schema/shapes/claim.ts';
import type { EventParticipant, WorldEvent } from '../../schema/shapes/world.ts';
import { codingOf } from '../../schema/words/act-projections.ts';
import type { Role } from '../../schema/words/closed-lists.ts';
import { csvLine } from './csv-line.ts';
import { placeOf } from './event-words.ts';
import type { ExportFormat } from './export-format.ts';
import type { ExportedEvent } from './exported-event.ts';

const COLUMNS = [
  'id',
  'date',
  'date_end',
  'edtf',
  'event_type',
  'event_mode',
  'cameo_code',
  'actor',
  'actor_names',
  'recipient',
  'recipient_names',
  'location',
  'act',
  'witnesses',
  'text',
  'source',
  'published',
  'url',
];

/** Who receives what others do. In the answers to an invitation it is the inviter. */
const RECIPIENTS: readonly Role[] = ['host', 'invitee', 'addressee', 'target'];
const RECIPIENTS_OF_ANSWERS: readonly Role[] = ['inviter', 'host', 'addressee', 'target'];
const FROM_THE_INVITER = ['invitation.moot', 'invitation.extend', 'invitation.withdraw'];

/**
 * Events as PLOVER (draft 0.8) and CAMEO (codebook 1.1b3) would code them: a table of directed rows, for comparing with machine-coded data.
 * What was only planned, supposed or denied is no event there, an undated one has no row, and some acts have no type: all these are left out and counted.
 */
export const toPlover: ExportFormat = {
  ending: 'plover.csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  leavesOut: whyNotCoded,
  createWriter: () => ({ head: csvLine(COLUMNS), row: lineOf, foot: '' }),
};

function whyNotCoded({ act, realis, polarity, days }: WorldEvent): string | null {
  const { plover, cameo } = codingOf(act);
  if (plover === null) return cameo === null ? 'no PLOVER type and no CAMEO code' : 'no PLOVER type';
  if (realis !== 'actual') return 'only planned, proposed, supposed or called off';
  if (polarity === 'denied') return 'denied';
  return days.beginMin === null ? 'without a first possible day' : null;
}

function lineOf({ event, sources: [source] }: ExportedEvent): string {
  const { plover, cameo } = codingOf(event.act);
  const isAnswer = event.group === 'invitation' && !FROM_THE_INVITER.includes(event.act);
  const receives = ({ role }: EventParticipant): boolean => (isAnswer ? RECIPIENTS_OF_ANSWERS : RECIPIENTS).includes(role);
  const actors = event.participants.filter((one) => !receives(one));
  const recipients = event.participants.filter(receives);
  return csvLine([
    event.id,
    event.days.beginMin,
    event.days.endMax,
    event.edtf,
    plover?.root ?? null,
    plover?.mode ?? null,
    cameo,
    codes(actors),
    names(actors),
    codes(recipients),
    names(recipients),
    placeOf(event)?.name ?? null,
    event.act,
    event.witnesses,
    source?.quote ?? null,
    source?.outlet ?? null,
    source?.published ?? null,
    source?.url ?? null,
  ]);
}

/** The code of a state, else the id. */
const codeOf = ({ iso3, country, id }: Entity): string => iso3 ?? country ?? id;
const codes = (list: readonly EventParticipant[]): string =>
  [...new Set(list.map(({ actor, forActor }) => codeOf(forActor ?? actor)))].join('; ');
const names = (list: readonly EventParticipant[]): string => [...new Set(list.map(({ actor }) => actor.name))].join('; ');
