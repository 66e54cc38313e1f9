import type { InvitationFilter } from '../../../schema/questions/filters.ts';
import { invitationsPage } from '../../../schema/questions/invitations-page.ts';
import { contractCase } from '../contract-case.ts';
import { INVITATION } from '../fixture/world.ts';

const asked = (title: string, filter: InvitationFilter, found: boolean) =>
  contractCase({
    question: invitationsPage,
    title,
    params: { order: 'latest_first', after: null, limit: 10, filter },
    rows: found ? [{ k: INVITATION.k, body: INVITATION }] : [],
  });

export const cases = [
  asked('all', {}, true),
  asked('extended, and answered one way', { states: ['extended', 'accepted'], answerOpen: false }, true),
  asked('accepted', { states: ['accepted'] }, false),
  asked('to Strelsau', { destinations: ['pl_strelsau'] }, true),
  asked('to Port Vero', { destinations: ['pl_port'] }, false),
  asked('by Sylvania', { asState: { all: ['c_syl'] } }, true),
  asked('with Clara Dunn', { actors: { some: ['p_clara'] } }, false),
  asked('by the voice of Cole', { voices: ['p_boris'] }, true),
  asked(
    'by an inviter who vouches herself, in English, to a place',
    { sources: { firstHand: true }, languages: ['en'], places: ['pl_strelsau'] },
    true,
  ),
  asked('only told in news', { sources: { kinds: ['news'] } }, true),
  asked('of high confidence', { confidence: 0.8 }, false),
  asked('of two voices', { witnesses: 2 }, false),
  asked('dated', { undated: false }, false),
  asked('in March', { during: { from: '2025-03-01', to: '2025-03-31', mode: 'possibly' } }, false),
];
