import { ACTS, type Act } from '../../schema/words/acts.ts';

/** Acts that words of one kind may tell of: only claims of one family can be one event. `saying`: whatever one says on one occasion. */
export type Family = 'meeting' | 'call' | 'press_conference' | 'saying' | 'invitation' | Act;

const MEETING: readonly Act[] = [
  'meeting.summit',
  'meeting.conference',
  'meeting.visit',
  'meeting.mediation',
  'meeting.negotiation',
  'meeting.ceremony',
  'meeting.meeting',
];

const familyFromAct = (act: Act): Family => {
  if (MEETING.includes(act)) return 'meeting';
  if (act === 'meeting.call') return 'call';
  if (act === 'speech.press_conference') return 'press_conference';
  if (act.startsWith('speech.')) return 'saying';
  return act.startsWith('invitation.') ? 'invitation' : act;
};

const FAMILIES: ReadonlyMap<Act, Family> = new Map(ACTS.map((act) => [act, familyFromAct(act)]));

/** The family of an act; most acts outside meeting and speech are a family of their own. */
export const familyOf = (act: Act): Family => FAMILIES.get(act) ?? act;

/** Speech that is an act toward somebody: it stands in the lanes by itself. */
export const DIRECTED_SPEECH: ReadonlySet<Act> = new Set<Act>([
  'speech.threat',
  'speech.demand',
  'speech.proposal',
  'speech.promise',
  'speech.denial',
  'speech.apology',
]);

/** Within a family the acts from the most to the least specific; the first that a claim gives names the event. Acts that are not listed come between, in the order of the closed list. */
const SPECIFIC_FIRST: readonly Act[] = [
  ...MEETING,
  'speech.threat',
  'speech.demand',
  'speech.apology',
  'speech.promise',
  'speech.proposal',
  'speech.denial',
  'speech.warning',
  'speech.rejection',
  'speech.condolence',
  'speech.congratulation',
  'speech.support',
  'speech.criticism',
  'speech.praise',
  'speech.statement',
];

/** How specific an act is among those of its family: smaller is more specific. */
export const specificityOf = (act: Act): number => {
  const place = SPECIFIC_FIRST.indexOf(act);
  return place === -1 ? SPECIFIC_FIRST.length + ACTS.indexOf(act) : place;
};
