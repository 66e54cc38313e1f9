/**
 * The closed list of acts: what one actor is said to have done toward another.
 * An id is `group.word`; the SDL enum is the same in capitals (`INVITATION_EXTEND`).
 */
export const ACTS = [
  'meeting.summit',
  'meeting.meeting',
  'meeting.visit',
  'meeting.call',
  'meeting.negotiation',
  'meeting.mediation',
  'meeting.conference',
  'meeting.ceremony',
  'speech.statement',
  'speech.press_conference',
  'speech.praise',
  'speech.criticism',
  'speech.denial',
  'speech.demand',
  'speech.proposal',
  'speech.promise',
  'speech.warning',
  'speech.threat',
  'speech.support',
  'speech.rejection',
  'speech.apology',
  'speech.condolence',
  'speech.congratulation',
  'invitation.moot',
  'invitation.extend',
  'invitation.acknowledge',
  'invitation.noncommittal',
  'invitation.accept_in_principle',
  'invitation.accept',
  'invitation.accept_conditionally',
  'invitation.counter_propose',
  'invitation.decline',
  'invitation.schedule',
  'invitation.postpone',
  'invitation.withdraw',
  'agreement.in_principle',
  'agreement.sign',
  'agreement.ratify',
  'agreement.accede',
  'agreement.suspend',
  'agreement.withdraw',
  'agreement.ceasefire',
  'relations.recognise',
  'relations.open_mission',
  'relations.close_mission',
  'relations.appoint',
  'relations.accredit',
  'relations.recall',
  'relations.summon',
  'relations.expel',
  'relations.protest',
  'relations.break_off',
  'relations.restore',
  'body.vote',
  'body.veto',
  'body.adopt',
  'measures.sanction',
  'measures.lift_sanctions',
  'measures.restrict',
  'measures.lift_restriction',
  'measures.aid',
  'measures.release',
  'force.mobilise',
  'force.attack',
  'force.seize',
  'force.withdraw',
] as const;

/** One act of the closed list, as `group.word`. */
export type Act = (typeof ACTS)[number];

/** The groups that acts fall into; colour and shape of a mark follow the group. */
export const ACT_GROUPS = ['meeting', 'speech', 'invitation', 'agreement', 'relations', 'body', 'measures', 'force'] as const;

/** One group of acts. */
export type ActGroup = (typeof ACT_GROUPS)[number];

/** The group of an act: the part before the dot. */
export const groupOfAct = (act: Act): ActGroup => act.slice(0, act.indexOf('.')) as ActGroup;
