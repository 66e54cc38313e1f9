import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { enumValueOf } from '../schema/sdl/enum-value.ts';
import { SDL_ENUMS } from '../schema/sdl/enums.ts';
import { typeDefinitions } from '../schema/sdl/type-definitions.ts';
import type { Context } from './context.ts';
import { actor } from './operations/actor.ts';
import { actors } from './operations/actors.ts';
import { article } from './operations/article.ts';
import { articles } from './operations/articles.ts';
import { buckets } from './operations/buckets.ts';
import { claim } from './operations/claim.ts';
import { claims } from './operations/claims.ts';
import { dateArticle } from './operations/date-article.ts';
import { dyad } from './operations/dyad.ts';
import { event } from './operations/event.ts';
import { events } from './operations/events.ts';
import { facets } from './operations/facets.ts';
import { ingest } from './operations/ingest.ts';
import { invitation } from './operations/invitation.ts';
import { invitations } from './operations/invitations.ts';
import { neighbourhood } from './operations/neighbourhood.ts';
import { node } from './operations/node.ts';
import { outlets } from './operations/outlets.ts';
import { paths } from './operations/paths.ts';
import { preview } from './operations/preview.ts';
import { search } from './operations/search.ts';
import { server } from './operations/server.ts';
import { timeline } from './operations/timeline.ts';
import { actorFields } from './presentation/actor-fields.ts';
import { articleFields } from './presentation/article-fields.ts';
import { civilDay } from './presentation/civil-day.ts';
import { claimFields, claimParticipantFields, claimTimeFields, readClaimFields } from './presentation/claim-fields.ts';
import { conflictFields } from './presentation/conflict-fields.ts';
import { daySpanFields } from './presentation/day-span-fields.ts';
import { eventFields } from './presentation/event-fields.ts';
import { foundPassageFields } from './presentation/found-passage-fields.ts';
import { basisFields, byVoiceFields, invitationFields, transitionFields } from './presentation/invitation-fields.ts';
import { tieFields } from './presentation/tie-fields.ts';
import { timelineItemFields } from './presentation/timeline-fields.ts';

/** Every enum reads and writes the words of its closed list. */
const enumWords = Object.fromEntries(
  SDL_ENUMS.map(({ name, words }) => [name, Object.fromEntries(words.map((word) => [enumValueOf(word), word]))]),
);

/** The executable schema: the SDL, and what answers each field that is not its parent's own property. */
export const createSchema = (): GraphQLSchema =>
  makeExecutableSchema<Context>({
    typeDefs: [...typeDefinitions],
    resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
    resolvers: {
      ...enumWords,
      CivilDay: civilDay,
      Query: {
        event,
        events,
        claim,
        claims,
        actor,
        actors,
        article,
        articles,
        invitation,
        invitations,
        outlets,
        timeline,
        search,
        buckets,
        facets,
        dyad,
        neighbourhood,
        paths,
        node,
        preview,
        server,
      },
      Mutation: { ingest, dateArticle },
      Event: eventFields,
      Invitation: invitationFields,
      InvitationTransition: transitionFields,
      InvitationByVoice: byVoiceFields,
      FieldBasis: basisFields,
      Conflict: conflictFields,
      Claim: claimFields,
      ReadClaim: readClaimFields,
      ClaimParticipant: claimParticipantFields,
      ClaimTime: claimTimeFields,
      Article: articleFields,
      Actor: actorFields,
      Tie: tieFields,
      FoundPassage: foundPassageFields,
      DaySpan: daySpanFields,
      TimelineItem: timelineItemFields,
    },
  });
