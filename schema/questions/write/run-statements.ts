/** The Runs of one kind in force for a text. */
export const OPEN_RUNS = 'MATCH (r:Run) WHERE r.textId = $text AND r.kind = $kind AND r.open = true RETURN r.id AS id';

/** Says of Runs that they are no longer in force. */
export const CLOSE_RUNS = 'UNWIND $rows AS row MATCH (r:Run {id: row.id}) SET r.open = false';

/** Ends every reading of these Runs that stands. */
export const CLOSE_READINGS =
  'UNWIND $rows AS row MATCH (r:Run {id: row.id})<-[x:READ_BY]-(c:Claim) WHERE x.to = row.open SET x.to = row.at';

/** All claims ever read in a text: id, body, live. */
export const CLAIMS_OF_TEXT = 'MATCH (c:Claim) WHERE c.textId = $text RETURN c.id AS id, c.body AS body, c.live AS live';

/** The claims of a text with a reading that stands. */
export const STANDING_CLAIMS =
  'MATCH (c:Claim) WHERE c.textId = $text MATCH (c)-[x:READ_BY]->(:Run) WHERE x.to = $open RETURN DISTINCT c.id AS id';

/** Says of claims whether they are live. */
export const SET_LIVE = 'UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c.live = row.live';

/** All live claims: id and anchor. */
export const LIVE_ANCHORS = 'MATCH (c:Claim) WHERE c.live = true RETURN c.id AS id, c.anchor AS anchor';

/** All judgements: id and anchors. */
export const JUDGED_ANCHORS = 'MATCH (j:Judgement) RETURN j.id AS id, j.anchors AS anchors';
