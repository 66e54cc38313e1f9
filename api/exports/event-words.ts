import type { WorldEvent } from '../../schema/shapes/world.ts';

/** An event in one line: "visit: Ana Beck, Ruritania (planned)". Plain text. */
export function eventTitle({ act, participants, realis, polarity }: WorldEvent): string {
  const what = act.slice(act.indexOf('.') + 1).replaceAll('_', ' ');
  const who = [...new Set(participants.map(({ actor }) => actor.name))].join(', ');
  const how = [realis === 'actual' ? null : realis, polarity === 'denied' ? 'denied' : null].filter(Boolean).join(', ');
  return `${what}${who && `: ${who}`}${how && ` (${how})`}`;
}

/** The days of an event in words: its EDTF, or that there is none. */
export const daysInWords = ({ edtf }: WorldEvent): string => edtf ?? 'undated';

/** Where it was, or where it went. */
export const placeOf = ({ place, destination }: WorldEvent) => place ?? destination;
