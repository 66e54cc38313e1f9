import type { NodeLabel } from '../../graph/layout.ts';

/** Labels whose nodes many sources name: of several bodies with one id, the least is kept. */
export type SharedLabel = Extract<NodeLabel, 'Actor' | 'Place' | 'Outlet'>;

/** First: creates what is not there. */
export const createMissing = (label: SharedLabel): string => `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) ON CREATE SET n = row`;

/** Then: takes the row where its body is less than what is stored, so that the order of writing does not matter. */
export const keepLeast = (label: SharedLabel): string =>
  `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) WHERE row.body < n.body SET n = row`;

/** Then, for actors: the second label, which says what kind of actor it is. */
export const labelActors = (label: 'Person' | 'Country' | 'Organization' | 'Group'): string =>
  `UNWIND $rows AS row MATCH (n:Actor {id: row.id}) SET n:${label}`;
