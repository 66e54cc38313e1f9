import { neo4jDdl } from '../../graph/ddl/neo4j-ddl.ts';
import { LAYOUT_VERSION, type NodeLabel, WORLD_ID } from '../../graph/layout.ts';
import { nodesWithoutWords, SET_LAYOUT, setWords } from '../../questions/write/migrate-statements.ts';
import { storedWords } from '../../search/fold-words.ts';
import { searchedText } from '../../search/searched-text.ts';
import type { Claim, Entity } from '../../shapes/claim.ts';
import type { WorldEvent } from '../../shapes/world.ts';
import { BATCH_ROWS } from '../write-batches.ts';
import type { ConnectedNeo4j } from './connect-neo4j.ts';

type Step = { label: NodeLabel; from: 'body' | 'text'; textOf: (source: string) => string };

const nameOf = (source: string): string => (JSON.parse(source) as Entity).name;

/** From layout 1 to 2: what each node's words are made of. */
const STEPS: readonly Step[] = [
  { label: 'Event', from: 'body', textOf: (source) => searchedText(JSON.parse(source) as WorldEvent) },
  { label: 'Claim', from: 'body', textOf: (source) => (JSON.parse(source) as Claim).evidence[0]?.quote ?? '' },
  { label: 'Passage', from: 'text', textOf: (source) => source },
  { label: 'Actor', from: 'body', textOf: nameOf },
  { label: 'Place', from: 'body', textOf: nameOf },
];

/** Brings a database of the layout before up to this one, in batches; what was broken off is gone on with at the next start, since the layout's number is written last. */
export async function migrateNeo4j({ engine, runAlone }: ConnectedNeo4j): Promise<void> {
  for (const statement of neo4jDdl()) await runAlone(statement);
  for (const { label, from, textOf } of STEPS) {
    let left = true;
    while (left) {
      left = await engine.transact(async (run) => {
        const found = await run(nodesWithoutWords(label, from), { limit: BATCH_ROWS });
        const rows = found.map(([id, source]) => ({ id, words: storedWords(textOf(String(source))) }));
        if (rows.length > 0) await run(setWords(label), { rows });
        return rows.length === BATCH_ROWS;
      });
    }
  }
  await runAlone('CALL db.awaitIndexes(300)');
  await engine.transact((run) => run(SET_LAYOUT, { id: WORLD_ID, schema: LAYOUT_VERSION }));
}
