import type { Question } from '../door.ts';
import type { Claim, Entity } from '../shapes/claim.ts';
import type { Article, Outlet } from '../shapes/entry.ts';
import type { Conflict, Invitation, WorldEvent } from '../shapes/world.ts';
import type { StoredClaim } from './claims-by-handle.ts';
import { anchorOfHandle } from './happenings-by-handle.ts';

/** Something with an id, and what it is. `Retired`: an id that was given out once. */
export type Identified =
  | { what: 'Event'; body: WorldEvent }
  | { what: 'Invitation'; body: Invitation }
  | { what: 'Claim'; body: StoredClaim }
  | { what: 'Article'; body: Article }
  | { what: 'Actor'; body: Entity }
  | { what: 'Outlet'; body: Outlet }
  | { what: 'Conflict'; body: Conflict }
  | { what: 'Retired'; body: { id: string; at: string | null; why: string } };

/** What an id or anchor stands for, best first: what has the id itself, then what holds the claim of that anchor now, then the claim, then what is known of an id that was retired. */
export const whatHasId: Question<{ id: string }, Identified & { rank: number }> = {
  name: 'what-has-id',
  cypher: () => {
    const rows = (rank: number, what: string, match: string, body: string): string =>
      `${match}\nRETURN ${rank} AS rank, '${what}' AS what, ${body} AS body, '' AS more`;
    const holds = (label: string): string => `MATCH (c:Claim) WHERE c.anchor = $anchor MATCH (c)-[:SUPPORTS]->(n:${label})`;
    const has = (label: string): string => `MATCH (n:${label}) WHERE n.id = $id`;
    return [
      ...['Event', 'Invitation', 'Article', 'Actor', 'Conflict'].map((label) => rows(0, label, has(label), 'n.body')),
      `${has('Outlet')}\nRETURN 0 AS rank, 'Outlet' AS what, n.id AS body, n.name AS more`,
      `${has('Claim')}\nRETURN 0 AS rank, 'Claim' AS what, n.body AS body, toString(n.live) AS more`,
      rows(1, 'Event', holds('Event'), 'n.body'),
      rows(1, 'Invitation', holds('Invitation'), 'n.body'),
      `MATCH (n:Claim) WHERE n.anchor = $id AND n.live = true\nRETURN 2 AS rank, 'Claim' AS what, n.body AS body, 'true' AS more`,
      `MATCH (n:Claim) WHERE n.anchor = $id AND n.live = false\nRETURN 3 AS rank, 'Claim' AS what, n.body AS body, 'false' AS more`,
      `MATCH (n:Retired) WHERE n.id = $id\nRETURN 4 AS rank, 'Retired' AS what, n.at AS body, n.why AS more`,
    ].join('\nUNION ALL\n');
  },
  parameters: ({ id }) => ({ id, anchor: anchorOfHandle(id) }),
  readRow: (row) => {
    const [rank, what, body, more] = row.map((cell) => (cell === null ? '' : String(cell)));
    return { rank: Number(rank), ...identified(what ?? '', body ?? '', more ?? '') };
  },
};

function identified(what: string, body: string, more: string): Identified {
  if (what === 'Outlet') return { what, body: { id: body, name: more } };
  if (what === 'Retired') return { what, body: { id: '', at: body === '' ? null : body, why: more } };
  if (what === 'Claim') return { what, body: { ...(JSON.parse(body) as Claim), live: more === 'true' } };
  return { what, body: JSON.parse(body) } as Identified;
}
