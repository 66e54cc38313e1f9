import type { Act } from './acts.ts';

/** A type of PLOVER: a root, and a mode where the table of codes names one. */
export type PloverType = { root: string; mode?: string };

/** What an act is in two other codings, and by what authority. `null`: that coding has nothing that says this and no more. */
export type ActProjection = { cameo: string | null; plover: PloverType | null; source: string };

const TABLE = 'CAMEO to PLOVER conversion table, PLOVER draft 0.8 of 17 September 2021';

/** By a code of CAMEO's codebook 1.1b3, and the row that PLOVER's own table has for that code. */
const byTable = (cameo: string, root: string, mode?: string): ActProjection => ({
  cameo,
  plover: mode === undefined ? { root } : { root, mode },
  source: `CAMEO codebook 1.1b3, ${cameo}; ${TABLE}, row ${cameo}`,
});

/** A code of CAMEO's for which PLOVER's table has no row: neutral statements (01) and mere appeals (02). */
const neutral = (cameo: string): ActProjection => ({
  cameo,
  plover: null,
  source: `CAMEO codebook 1.1b3, ${cameo}; ${TABLE} has no row for ${cameo.slice(0, 2)}`,
});

/** Neither coding has it. */
const none = (why: string): ActProjection => ({ cameo: null, plover: null, source: `no code: ${why}` });

/**
 * Each act as CAMEO and PLOVER would code it. These are projections, for exports and comparison; what is stored is the act.
 * Where several codes could be right the widest one is taken, so that nothing is said that the claim does not say.
 */
export const ACT_PROJECTIONS: Record<Act, ActProjection> = {
  'meeting.summit': byTable('040', 'CONSULT'),
  'meeting.meeting': byTable('040', 'CONSULT'),
  'meeting.visit': byTable('042', 'CONSULT', 'visit'),
  'meeting.call': byTable('041', 'CONSULT', 'phone'),
  'meeting.negotiation': byTable('046', 'CONSULT'),
  'meeting.mediation': byTable('045', 'CONSULT'),
  'meeting.conference': byTable('040', 'CONSULT'),
  'meeting.ceremony': neutral('017'),
  'speech.statement': neutral('010'),
  'speech.press_conference': neutral('010'),
  'speech.praise': byTable('051', 'SUPPORT'),
  'speech.criticism': byTable('111', 'ACCUSE', 'disapprove'),
  'speech.denial': neutral('016'),
  'speech.demand': byTable('100', 'REQUEST'),
  'speech.proposal': neutral('020'),
  'speech.promise': byTable('030', 'AGREE'),
  'speech.warning': byTable('130', 'THREATEN'),
  'speech.threat': byTable('130', 'THREATEN'),
  'speech.support': byTable('051', 'SUPPORT'),
  'speech.rejection': byTable('120', 'REJECT'),
  'speech.apology': byTable('055', 'SUPPORT'),
  'speech.condolence': neutral('018'),
  'speech.congratulation': byTable('051', 'SUPPORT'),
  'invitation.moot': neutral('014'),
  'invitation.extend': neutral('020'),
  'invitation.acknowledge': neutral('010'),
  'invitation.noncommittal': neutral('014'),
  'invitation.accept_in_principle': byTable('036', 'AGREE'),
  'invitation.accept': byTable('036', 'AGREE'),
  'invitation.accept_conditionally': byTable('036', 'AGREE'),
  'invitation.counter_propose': neutral('020'),
  'invitation.decline': byTable('125', 'REJECT', 'meet'),
  'invitation.schedule': byTable('036', 'AGREE'),
  'invitation.postpone': none('to put off is neither to reject nor to agree'),
  'invitation.withdraw': byTable('161', 'SANCTION', 'withdraw'),
  'agreement.in_principle': byTable('030', 'AGREE'),
  'agreement.sign': byTable('057', 'SUPPORT'),
  'agreement.ratify': byTable('057', 'SUPPORT'),
  'agreement.accede': byTable('057', 'SUPPORT'),
  'agreement.suspend': byTable('160', 'SANCTION'),
  'agreement.withdraw': byTable('160', 'SANCTION'),
  'agreement.ceasefire': byTable('0871', 'RETREAT', 'ceasefire'),
  'relations.recognise': byTable('054', 'SUPPORT'),
  'relations.open_mission': byTable('050', 'SUPPORT'),
  'relations.close_mission': byTable('161', 'SANCTION', 'withdraw'),
  'relations.appoint': none('a state fills an office of its own'),
  'relations.accredit': byTable('050', 'SUPPORT'),
  'relations.recall': byTable('161', 'SANCTION', 'withdraw'),
  'relations.summon': byTable('114', 'ACCUSE', 'allege'),
  'relations.expel': byTable('161', 'SANCTION', 'withdraw'),
  'relations.protest': byTable('114', 'ACCUSE', 'allege'),
  'relations.break_off': byTable('161', 'SANCTION', 'withdraw'),
  'relations.restore': byTable('050', 'SUPPORT'),
  'body.vote': none('which way, and on what, decides'),
  'body.veto': byTable('129', 'REJECT', 'yield'),
  'body.adopt': none('what is adopted decides'),
  'measures.sanction': byTable('163', 'COERCE', 'restrict'),
  'measures.lift_sanctions': byTable('085', 'RETREAT', 'ease'),
  'measures.restrict': byTable('172', 'COERCE', 'restrict'),
  'measures.lift_restriction': byTable('081', 'CONCEDE'),
  'measures.aid': byTable('070', 'AID'),
  'measures.release': byTable('0841', 'RETREAT', 'release'),
  'force.mobilise': byTable('154', 'MOBILIZE', 'troops'),
  'force.attack': byTable('190', 'ASSAULT'),
  'force.seize': byTable('192', 'COERCE', 'seize'),
  'force.withdraw': byTable('0874', 'RETREAT', 'disarm'),
};

/** An act in the two other codings, without the source: what an export writes. */
export function codingOf(act: Act): { plover: PloverType | null; cameo: string | null } {
  const { plover, cameo } = ACT_PROJECTIONS[act];
  return { plover, cameo };
}
