import { groupOfAct } from '../../schema/words/acts.ts';
import type { FoundAct } from '../acts/found-act.ts';

/** Meetings that are told of without those who meet. */
const UNNAMED: ReadonlySet<string> = new Set(['meeting.summit', 'meeting.conference', 'meeting.negotiation']);

/** Whether enough is known of an act to file it: two parties for what takes two, one for the rest; purposes only where they are meetings. `directed`: the noun of a stance is followed by against what, from whom or what it says. */
export function isWorthFiling(act: FoundAct, parties: number, mutual: boolean, directed: boolean): boolean {
  const group = groupOfAct(act.act);
  // What is to be talked about at a meeting is its topic, and no second meeting.
  if (act.purpose && ((group !== 'meeting' && group !== 'invitation') || act.act === 'meeting.negotiation')) return false;
  if (act.conditional) return false;
  // What somebody will say if something happens, nobody plans.
  if (group === 'speech' && act.realis.supposed) return false;
  if (act.use === 'noun' && act.trigger.needs === 'place' && act.place === null && !act.held) return false;
  // A seat that a person occupies is no territory.
  if (group === 'force' && !act.cast.some((one) => one.role === 'subject' && one.mention.type !== 'person')) return false;
  if (act.frame === 'stance' || act.frame === 'verdict') return parties >= 2 || (parties === 1 && directed);
  if (act.act === 'measures.aid') return parties >= 2;
  if (act.frame === 'receive' || act.act === 'force.attack' || act.act === 'force.seize') return parties >= 2;
  if (group === 'agreement' && act.use === 'noun') return parties >= 2;
  if (act.act === 'agreement.sign' && act.use === 'passive' && parties === 0) return act.place !== null && act.time !== null;
  if (mutual && act.use === 'passive' && group === 'meeting') return parties >= 2;
  // "Talks will be held in X on Monday": an event by itself, though nobody is named.
  if (parties === 0 && act.held && UNNAMED.has(act.act)) return act.place !== null || act.time !== null;
  if (mutual && group !== 'agreement')
    return parties >= 2 || (parties === 1 && (act.place !== null || act.held) && (act.time !== null || act.realis.realis !== 'actual'));
  return parties >= 1;
}
