import type { Question } from '../door.ts';
import type { Invitation, WorldEvent } from '../shapes/world.ts';

/** An event or an invitation, and which. */
export type Happening = { what: 'Event'; body: WorldEvent } | { what: 'Invitation'; body: Invitation };

/** A happening, with the id and the anchor (of those asked for) that found it. */
export type FoundHappening = { id: string; anchor: string | null; happening: Happening };

/** The anchor that a handle is or holds: `ev_cl_x`, `inv_cl_x` and `cl_x` all hold `cl_x`. */
export const anchorOfHandle = (handle: string): string => handle.replace(/^(ev|inv)_/, '');

/**
 * The events and invitations that have one of these ids, or that hold a claim with one of these anchors now.
 * An id that was given out earlier is found by the anchor in it. Rows: `[what, id, anchor, body]`.
 */
export const happeningsByHandle: Question<{ handles: readonly string[] }, FoundHappening> = {
  name: 'happenings-by-handle',
  cypher: () => `MATCH (e:Event) WHERE e.id IN $ids
RETURN 'Event' AS what, e.id AS id, '' AS anchor, e.body AS body ORDER BY id
UNION ALL
MATCH (i:Invitation) WHERE i.id IN $ids
RETURN 'Invitation' AS what, i.id AS id, '' AS anchor, i.body AS body ORDER BY id
UNION ALL
MATCH (c:Claim) WHERE c.anchor IN $anchors
MATCH (c)-[:SUPPORTS]->(e:Event)
RETURN DISTINCT 'Event' AS what, e.id AS id, c.anchor AS anchor, e.body AS body ORDER BY anchor, id
UNION ALL
MATCH (c:Claim) WHERE c.anchor IN $anchors
MATCH (c)-[:SUPPORTS]->(i:Invitation)
RETURN DISTINCT 'Invitation' AS what, i.id AS id, c.anchor AS anchor, i.body AS body ORDER BY anchor, id`,
  parameters: ({ handles }) => ({ ids: handles, anchors: [...new Set(handles.map(anchorOfHandle))] }),
  readRow: ([what, id, anchor, body]) => ({
    id: String(id),
    anchor: anchor === '' ? null : String(anchor),
    happening: { what, body: JSON.parse(String(body)) } as Happening,
  }),
};
