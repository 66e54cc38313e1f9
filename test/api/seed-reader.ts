import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createTurns } from '../../api/create-turns.ts';
import type { Reader } from '../../api/reader.ts';
import type { Door } from '../../schema/door.ts';
import { findPackageRoot } from '../../schema/package-root.ts';
import { loadGazetteer } from '../../seed/gazetteer/load-gazetteer.ts';
import { createIngest } from '../../seed/ingest/create-ingest.ts';
import { languages } from '../../seed/languages/languages.ts';
import { readArticle } from '../../seed/read-article.ts';

export const ROOT: string = findPackageRoot(import.meta.url, existsSync);
const kit = { gazetteer: loadGazetteer(join(ROOT, 'seed/gazetteer/data')), languages };

/** The seed's own reader over a store, with a clock that ticks a second a look. */
export function seedReader(door: Door): Reader {
  let ticks = 0;
  const { preview, ingest, dateArticle } = createIngest({
    door,
    readArticle: (input) => readArticle(input, kit),
    reader: 'test',
    clock: () => new Date(Date.UTC(2026, 0, 1) + 1000 * ticks++).toISOString(),
    by: 'test',
  });
  const inTurn = createTurns();
  return {
    preview,
    ingest: (given) => inTurn(() => ingest(given)),
    dateArticle: (id, published) => inTurn(() => dateArticle(id, published)),
  };
}
