import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openEmbedded } from '../../schema/engines/embedded/open-embedded.ts';
import { readAll, worldEvents } from '../../schema/questions/fold-input.ts';
import type { Entry } from '../../schema/shapes/entry.ts';
import { foldWorld } from '../../seed/fold-world.ts';
import { dateArticle } from '../../seed/ingest/date-article.ts';
import { foldInputAt } from '../../seed/ingest/fold-input-at.ts';
import { foldStore } from '../../seed/ingest/fold-store.ts';
import { ingestArticle } from '../../seed/ingest/ingest-article.ts';
import { judge } from '../seed/fold/claim-maker.ts';
import { lineArticles, readLines } from './line-reader.ts';
import { tickingClock } from './ticking-clock.ts';

test('what was known at a moment folds to the world of a store that was stopped then', async () => {
  await fc.assert(
    fc.asyncProperty(lineArticles, fc.nat(), async (articles, stop) => {
      const dir = await mkdtemp(join(tmpdir(), 'demarche-known-'));
      const door = await openEmbedded({ dir });
      try {
        const ticking = tickingClock();
        let last = '';
        const clock = (): string => {
          last = ticking();
          return last;
        };
        const deps = { door, readArticle: readLines, reader: 'test 1', clock, by: 'test' };
        const worlds = new Map<string, unknown>();
        const note = async (): Promise<void> => {
          await foldStore(door);
          worlds.set(last, await readAll(door, worldEvents));
        };
        for (const article of articles) {
          const { articleId } = await ingestArticle(article, deps);
          await note();
          await dateArticle(articleId, '2031-03-20', deps);
          await note();
        }
        const [first] = foldInputAt(await all(door.entries())).live;
        await door.append([{ v: 1, at: clock(), judgement: judge('reject', [first?.claim.anchor ?? '']) }]);
        await note();

        const entries = await all(door.entries());
        const moments = [...worlds.keys()];
        const at = moments[stop % moments.length] ?? '';
        const { live, judgements } = foldInputAt(entries, at);
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
        expect(foldWorld(live, judgements).events.sort(byId)).toEqual(worlds.get(at));
      } finally {
        await door.close();
        await rm(dir, { recursive: true, force: true });
      }
    }),
    { numRuns: 15 },
  );
});

async function all(entries: AsyncIterable<Entry>): Promise<Entry[]> {
  const found: Entry[] = [];
  for await (const entry of entries) found.push(entry);
  return found;
}
