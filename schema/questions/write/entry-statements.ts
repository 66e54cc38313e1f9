/** Which parts of an entry are in the store already, in one row: text, statement, run, whether that is in force, when it was filed, judgement. */
export const KNOWN_PARTS = `MATCH (w:World {id: $world})
OPTIONAL MATCH (t:Text {id: $text})
OPTIONAL MATCH (s:Statement {id: $statement})
OPTIONAL MATCH (r:Run {id: $run})
OPTIONAL MATCH (j:Judgement {id: $judgement})
RETURN t.id AS text, s.id AS statement, r.id AS run, r.open AS inForce, r.at AS at, j.id AS judgement`;

/** Whether a text is there. */
export const TEXT_CONTENT = 'MATCH (t:Text {id: $text}) RETURN t.content AS content';

/** All that was ever stated about an article. */
export const STATEMENTS_OF_ARTICLE = 'MATCH (s:Statement) WHERE s.articleId = $article RETURN s.body AS body ORDER BY s.id';
