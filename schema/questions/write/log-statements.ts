/** Files one entry in the log of a Neo4j store. */
export const PUT_LOG_ENTRY = 'CREATE (e:Entry) SET e = $row';

/** A page of that log, oldest first. */
export const READ_LOG = 'MATCH (e:Entry) WHERE e.n > $after RETURN e.n AS n, e.body AS body ORDER BY e.n LIMIT $limit';
