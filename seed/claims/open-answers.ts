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
  const answers: Draft[] = [];
  for (const saying of drafts) {
    if (saying.act !== 'speech.statement' || saying.content === null) continue;
    const speakers = saying.parties.filter((party) => party.role === 'speaker');
    const speaker = speakers[0];
    if (speakers.length !== 1 || !speaker?.actor) continue;
    const invitation = invitations.find((draft) => partyOf(draft, 'invitee')?.actor?.id === speaker.actor?.id);
    const inviter = invitation ? partyOf(invitation, 'inviter') : undefined;
    if (!inviter?.actor) continue;
    const words = ` ${text
      .slice(saying.content.start, saying.content.end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}']+/gu, ' ')} `;
    const open = language.acts.openAnswer.find((phrase) => words.includes(` ${phrase} `));
    if (!open || !speaksOfVisit([...drafts, ...answers], saying, words, language)) continue;
    if (drafts.some((draft) => draft.saidIn === saying && draft.act !== null && groupOfAct(draft.act) === 'invitation')) continue;
    answers.push(answer(saying, invitation as Draft, open, speaker.actor.id, inviter.actor.id));
  }
  return answers;
}

/** Whether what is said is about the speaker's visit or invitation: one inside it, or words that point at one said before in the passage, that name the invitation, or that point at one told of right before. */
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
  const asked = drafts.filter(
    (draft) =>
      draft.act !== null &&
      groupOfAct(draft.act) === 'invitation' &&
      draft.trigger.start < saying.trigger.start &&
      saying.parties.some((one) => one.actor !== null && one.actor.id === partyOf(draft, 'invitee')?.actor?.id),
  );
  const named = asked.length > 0 && language.acts.nounClasses.invitation?.some((noun) => words.includes(` ${noun} `));
  return pointing && (inside || before || named === true || asked.some((draft) => saying.passage - draft.passage <= 1));
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
