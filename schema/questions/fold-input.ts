import type { Door, Question } from '../door.ts';
import type { Claim } from '../shapes/claim.ts';
import type { Article, Judgement, Text } from '../shapes/entry.ts';
import type { Conflict, Invitation, WorldEvent } from '../shapes/world.ts';

/** A page by key: what comes after `after` (the empty string: from the start), at most `limit` rows. */
export type KeyPage = { after: string; limit: number };

/** A row with the key that it is paged by. */
export type Keyed<T> = { key: string; value: T };

const bodies = <T>(name: string, match: string): Question<KeyPage, Keyed<T>> => ({
  name,
  cypher: () => `${match} RETURN n.id AS id, n.body AS body ORDER BY n.id LIMIT $limit`,
  parameters: ({ after, limit }) => ({ after, limit }),
  readRow: ([id, body]) => ({ key: String(id), value: JSON.parse(String(body)) as T }),
});

/** Every claim with a reading that stands, by id. */
export const liveClaims = bodies<Claim>('live-claims', 'MATCH (n:Claim) WHERE n.id > $after AND n.live = true');

/** Every article, with the particulars in force, by id. */
export const articlesInForce = bodies<Article>('articles-in-force', 'MATCH (n:Article) WHERE n.id > $after');

/** Every event of the stored world, by id. */
export const worldEvents = bodies<WorldEvent>('world-events', 'MATCH (n:Event) WHERE n.id > $after');

/** Every invitation of the stored world, by id. */
export const worldInvitations = bodies<Invitation>('world-invitations', 'MATCH (n:Invitation) WHERE n.id > $after');

/** Every conflict of the stored world, by id. */
export const worldConflicts = bodies<Conflict>('world-conflicts', 'MATCH (n:Conflict) WHERE n.id > $after');

/** Every judgement, by id; `n` is the number of its entry and orders them in time. */
export const judgements: Question<KeyPage, Keyed<{ judgement: Judgement; at: string; n: number }>> = {
  name: 'judgements',
  cypher: () =>
    'MATCH (n:Judgement) WHERE n.id > $after RETURN n.id AS id, n.body AS body, n.at AS at, n.n AS n ORDER BY n.id LIMIT $limit',
  parameters: ({ after, limit }) => ({ after, limit }),
  readRow: ([id, body, at, n]) => ({
    key: String(id),
    value: { judgement: JSON.parse(String(body)) as Judgement, at: String(at), n: Number(n) },
  }),
};

/** Every text, by id. */
export const texts: Question<KeyPage, Keyed<Text>> = {
  name: 'texts',
  cypher: () => 'MATCH (n:Text) WHERE n.id > $after RETURN n.id AS id, n.content AS content, n.lang AS lang ORDER BY n.id LIMIT $limit',
  parameters: ({ after, limit }) => ({ after, limit }),
  readRow: ([id, content, lang]) => ({ key: String(id), value: { id: String(id), content: String(content), lang: lang as Text['lang'] } }),
};

/** How many rows one step of {@link readAll} asks for. */
const STEP_ROWS = 5_000;
/** How long one step may take, in milliseconds: reading everything is no question of a person. */
const STEP_DEADLINE_MS = 30_000;

/** All rows of a question that is paged by key, in the order of the keys. For the fold and for `verify`, never for a page. */
export async function readAll<T>(door: Door, question: Question<KeyPage, Keyed<T>>): Promise<T[]> {
  const all: T[] = [];
  let after = '';
  for (;;) {
    const rows = await door.ask(question, { after, limit: STEP_ROWS }, { deadlineMs: STEP_DEADLINE_MS });
    for (const row of rows) all.push(row.value);
    const last = rows.at(-1);
    if (rows.length < STEP_ROWS || !last) return all;
    after = last.key;
  }
}
