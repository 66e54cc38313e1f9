/** Makes the one World node, if there is none. */
export const CREATE_WORLD =
  'MERGE (w:World {id: $id}) ON CREATE SET w.version = $version, w.appended = 0, w.folded = 0, w.lastAt = $lastAt, w.schema = $schema';

/** Takes the lock that makes writers take turns; what the World holds is read by a statement of its own, after it. */
export const LOCK_WORLD = 'MATCH (w:World {id: $id}) SET w.locked = true';

/** What the World node says: version, appended, folded, lastAt, schema. */
export const READ_WORLD =
  'MATCH (w:World {id: $id}) RETURN w.version AS version, w.appended AS appended, w.folded AS folded, w.lastAt AS lastAt, w.schema AS schema';

/** One more entry is in the graph. */
export const COUNT_ENTRY = 'MATCH (w:World {id: $id}) SET w.appended = $appended, w.lastAt = $lastAt';

/** The world was folded. */
export const COUNT_FOLD = 'MATCH (w:World {id: $id}) SET w.version = $version, w.folded = $folded';
