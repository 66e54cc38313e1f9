import type { Question } from '../door.ts';
import { actorConditions } from './actors-page.ts';
import { articleConditions } from './article-conditions.ts';
import { claimConditions } from './claim-conditions.ts';
import { type Condition, parametersOf, whereOf } from './condition.ts';
import type { ActorFilter, ArticleFilter, ClaimFilter, EventFilter, InvitationFilter } from './filters.ts';
import { eventConditions, invitationConditions } from './happening-conditions.ts';
import { undatedCondition } from './time-conditions.ts';

/** What can be counted, with its filter. */
export type Counted =
  | { what: 'Event'; filter: EventFilter }
  | { what: 'Invitation'; filter: InvitationFilter }
  | { what: 'Claim'; filter: ClaimFilter }
  | { what: 'Actor'; filter: ActorFilter }
  | { what: 'Article'; filter: ArticleFilter };

function conditionsOf(counted: Counted): Condition[] {
  switch (counted.what) {
    case 'Event':
      return [...undatedCondition('n', counted.filter.undated), ...eventConditions('n', counted.filter)];
    case 'Invitation':
      return [...undatedCondition('n', counted.filter.undated), ...invitationConditions('n', counted.filter)];
    case 'Claim':
      return [...undatedCondition('n', counted.filter.undated), ...claimConditions('n', counted.filter)];
    case 'Actor':
      return actorConditions('n', counted.filter);
    case 'Article': {
      const { dated } = counted.filter;
      return [...undatedCondition('n', typeof dated === 'boolean' ? !dated : undefined), ...articleConditions('n', counted.filter)];
    }
  }
}

/** How many rows a filter lets through. */
export const countRows: Question<Counted, number> = {
  name: 'count-rows',
  cypher: (counted) => `MATCH (n:${counted.what})
${whereOf(conditionsOf(counted))}
RETURN count(n) AS n`,
  parameters: (counted) => parametersOf(conditionsOf(counted)),
  readRow: (row) => Number(row[0]),
};
