import type { StoredClaim } from '../../schema/questions/claims-by-handle.ts';
import type { Claim, ClaimTime, Participant } from '../../schema/shapes/claim.ts';
import { groupOfAct } from '../../schema/words/acts.ts';
import type { Fields } from '../field.ts';
import { type CitationStyle, citeClaim } from './cite-claim.ts';
import { claimsOf } from './claims-of.ts';
import { eventByHandle, invitationByHandle } from './happenings-of.ts';

/** The fields that a claim has whether it is filed or only read. */
const contentFields: Fields<Claim> = {
  group: ({ act }) => (act === null ? null : groupOfAct(act)),
  quote: ({ evidence }) => evidence[0]?.quote,
  voices: ({ voices }) => voices.map((voice, depth) => ({ ...voice, depth })),
};

/** The fields of a filed claim that are not its own properties. */
export const claimFields: Fields<StoredClaim> = {
  ...contentFields,
  article: async (claim, _args, context) => (await context.loaders.articlesOfText(claim.textId))?.[0],
  citation: async (claim, { style }: { style: CitationStyle }, context) => {
    const articles = (await context.loaders.articlesOfText(claim.textId)) ?? [];
    const access = articles.some((one) => one.access === 'restricted') ? 'restricted' : 'open';
    return articles[0] === undefined ? null : citeClaim(claim, { ...articles[0], access }, style);
  },
  articles: async (claim, _args, context) => (await context.loaders.articlesOfText(claim.textId)) ?? [],
  saidIn: async (claim, _args, context) => (claim.saidIn === null ? null : ((await context.loaders.claim(claim.saidIn)) ?? null)),
  about: (claim, _args, context) => claimsOf(context, claim.about),
  sameAs: (claim, _args, context) => claimsOf(context, claim.sameAs),
  alternatives: async (claim, _args, context) => (await context.loaders.alternatives(claim.anchor)) ?? [],
  event: (claim, _args, context) => eventByHandle(context, claim.anchor),
  invitation: (claim, _args, context) => invitationByHandle(context, claim.anchor),
  closedAt: async (claim, _args, context) => (claim.live ? null : ((await context.loaders.closedAt(claim.id)) ?? null)),
};

/** The fields of a claim that is only read: links are anchors. */
export const readClaimFields: Fields<Claim> = {
  ...contentFields,
  saidInAnchor: ({ saidIn }) => saidIn,
  aboutAnchors: ({ about }) => about,
  sameAsAnchors: ({ sameAs }) => sameAs,
  alternativeOfAnchor: ({ alternativeOf }) => alternativeOf,
};

/** The words of a participant, null where it was inferred. */
export const claimParticipantFields: Fields<Participant> = { span: spanOf };

/** The words of a time, null for a bound that stands in no words. */
export const claimTimeFields: Fields<ClaimTime> = { span: spanOf };

function spanOf({ start, end }: { start: number | null; end: number | null }): { start: number; end: number } | null {
  return start === null || end === null ? null : { start, end };
}
