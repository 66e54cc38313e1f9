import { groupOfAct } from '../../schema/words/acts.ts';
import type { Language } from '../languages/language.ts';
import { partyOf } from './complete-invitations.ts';
import type { Draft } from './draft.ts';
import { inferredParty } from './holders.ts';

/**
 * An invited one who calls the visit interesting, or sees that it may happen, answers the invitation and leaves it open.
 * For each saying whose speaker is invited in this text, and whose content judges the visit (by name, or by pointing back at it): a non-committal answer, beside the saying.
 */
export function openAnswers(drafts: readonly Draft[], text: string, language: Language): Draft[] {
  const invitations = drafts.filter(
    (draft) =>
      draft.act !== null && groupOfAct(draft.act) === 'invitation' && partyOf(draft, 'invitee')?.actor && partyOf(draft, 'inviter')?.actor,
  );
  return drafts.flatMap((saying) => {
    if (saying.act !== 'speech.statement' || saying.content === null) return [];
    const speakers = saying.parties.filter((party) => party.role === 'speaker');
    const speaker = speakers[0];
    if (speakers.length !== 1 || !speaker?.actor) return [];
    const invitation = invitations.find((draft) => partyOf(draft, 'invitee')?.actor?.id === speaker.actor?.id);
    const inviter = invitation ? partyOf(invitation, 'inviter') : undefined;
    if (!inviter?.actor) return [];
    const words = ` ${text
      .slice(saying.content.start, saying.content.end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}']+/gu, ' ')} `;
    const open = language.acts.openAnswer.find((phrase) => words.includes(` ${phrase} `));
    if (!open || !speaksOfVisit(drafts, saying, words, language)) return [];
    if (drafts.some((draft) => draft.saidIn === saying && draft.act !== null && groupOfAct(draft.act) === 'invitation')) return [];
    return [answer(saying, invitation as Draft, open, speaker.actor.id, inviter.actor.id)];
  });
}

/** Whether what is said is about the speaker's visit: a visit inside it, or words that point at one said before in the passage. */
function speaksOfVisit(drafts: readonly Draft[], saying: Draft, words: string, language: Language): boolean {
  const isVisit = (draft: Draft) =>
    draft.act === 'meeting.visit' &&
    draft.realis !== 'actual' &&
    draft.parties.some((party) => party.role === 'visitor' && saying.parties.some((one) => one.actor?.id === party.actor?.id));
  const inside = drafts.some((draft) => draft.saidIn === saying && isVisit(draft));
  // A visit that is only one thing among others that were said is not what is judged: the idea itself must be named, or pointed at.
  const pointing = language.acts.backPointers.some((phrase) => words.includes(` ${phrase} `));
  const before = drafts.some(
    (draft) => draft.passage === saying.passage && draft.trigger.start < saying.trigger.start && draft.saidIn !== saying && isVisit(draft),
  );
  return pointing && (inside || before);
}

function answer(saying: Draft, invitation: Draft, word: string, speakerId: string, inviterId: string): Draft {
  const invitee = partyOf(invitation, 'invitee');
  const inviter = partyOf(invitation, 'inviter');
  const speaker = saying.parties.find((party) => party.actor?.id === speakerId);
  const possible = /mungkin|possib|may|might|could|can|bisa/.test(word);
  const holders = saying.parties
    .filter((party) => party.role === 'speaker')
    .map((party) => ({ name: party.name, actor: party.actor, capacity: party.capacity }));
  const content = saying.content ?? saying.evidence;
  return {
    ...saying,
    act: 'invitation.noncommittal',
    frame: 'answer',
    evidence: content,
    parties: [
      ...(speaker
        ? [{ ...speaker, role: 'invitee' as const, ...(inSpan(speaker.start, content) ? {} : { start: null, end: null, mention: null }) }]
        : invitee
          ? [invitee]
          : []),
      ...(inviter?.actor && inviter.actor.id === inviterId ? [inferredParty(inviter.actor, 'inviter', inviter)] : []),
    ],
    kind: possible ? 'prediction' : 'evaluation',
    reading: 'open-answer',
    voices: [...saying.voices, { holders, by: saying.setting?.by ?? 'statement', setting: saying.setting?.name ?? null }],
    saidIn: saying,
    about: [invitation],
    sameAs: null,
    place: null,
    setting: null,
    // It is said when the saying is said.
    within: saying,
    time: null,
    goesOn: false,
    rules: ['answer/leaves-open', `word/${word.replaceAll(' ', '-')}`],
    reasons: ['The invited one judges the visit, and neither accepts nor declines.'],
    confidence: 0.6,
  };
}

const inSpan = (at: number | null, span: { start: number; end: number }): boolean => at !== null && at >= span.start && at < span.end;
