import type { NodeLabel } from '../../graph/layout.ts';

/** The ids and bodies of what layer 3 holds. */
export const storedBodies = (label: Extract<NodeLabel, 'Event' | 'Invitation' | 'Conflict'>): string =>
  `MATCH (n:${label}) RETURN n.id AS id, n.body AS body`;

/** All ids of layer 3 that were given out and no longer exist. */
export const RETIRED_ROWS = 'MATCH (n:Retired) RETURN n.id AS id, n.kind AS kind, n.at AS at, n.why AS why ORDER BY id';
