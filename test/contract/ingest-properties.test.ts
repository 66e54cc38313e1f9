import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Door } from '../../schema/door.ts';
import { articlesInForce, liveClaims, readAll, worldConflicts, worldEvents, worldInvitations } from '../../schema/questions/fold-input.ts';
import { whatHasId } from '../../schema/questions/what-has-id.ts';
import { loadGazetteer } from '../../seed/gazetteer/load-gazetteer.ts';
import { dateArticle } from '../../seed/ingest/date-article.ts';
import { foldStore } from '../../seed/ingest/fold-store.ts';
import type { GivenArticle } from '../../seed/ingest/given-article.ts';
import { ingestArticle } from '../../seed/ingest/ingest-article.ts';
import type { IngestDeps, ReadArticle } from '../../seed/ingest/ingest-deps.ts';
import { verifyStore } from '../../seed/ingest/verify-store.ts';
import { languages } from '../../seed/languages/languages.ts';
import { readArticle } from '../../seed/read-article.ts';
import { BARE, lineArticles, readLines } from '../properties/line-reader.ts';
import { tickingClock } from '../properties/ticking-clock.ts';
import { judge } from '../seed/fold/claim-maker.ts';
import { type TestEngine, testEngines } from './doors.ts';
import { dumpGraph } from './graph-dump.ts';

/** Emptying a Neo4j between two stores takes most of its time. */
const RUNS = { embedded: 12, neo4j: 2 };
/** What counts how often the world changed, and what it was on the way: no part of what it is. */
const CONTENT = { withoutProperties: ['seq', 'version'], withoutLabels: ['Retired' as const] };

/** What must be the same whatever the order of filing: the world, the claims that stand, the particulars in force. */
const standing = async (door: Door) => ({
  events: await readAll(door, worldEvents),
  invitations: await readAll(door, worldInvitations),
  conflicts: await readAll(door, worldConflicts),
  claims: await readAll(door, liveClaims),
  articles: (await readAll(door, articlesInForce)).map(({ id, published, title }) => ({ id, published, title })),
});

const depsFor = (door: Door, read: ReadArticle): IngestDeps => ({
  door,
  readArticle: read,
  reader: 'test 1',
  clock: tickingClock(),
  by: 'test',
});

async function withStore<T>(engine: TestEngine, read: ReadArticle, work: (deps: IngestDeps) => Promise<T>): Promise<T> {
  const store = await engine.openEmpty();
  try {
    return await work(depsFor(store.door, read));
  } finally {
    await store.discard();
  }
}

/** Files all, and folds at the end or after each. */
async function file(deps: IngestDeps, articles: readonly GivenArticle[], eachTime = false): Promise<void> {
  for (const article of articles) {
    await ingestArticle(article, deps);
    if (eachTime) await foldStore(deps.door);
  }
  await foldStore(deps.door);
}

/** What must hold of filing these articles in this order and in that. */
async function expectToHold(
  engine: TestEngine,
  read: ReadArticle,
  articles: readonly GivenArticle[],
  other: readonly GivenArticle[],
): Promise<void> {
  const first = await withStore(engine, read, async (deps) => {
    const { door } = deps;
    await file(deps, articles);
    const state = await door.state();
    const graph = await dumpGraph(door);
    for (const { what, wrong } of await verifyStore(door)) expect({ what, wrong }).toEqual({ what, wrong: [] });

    await file(deps, articles);
    expect(await door.state(), 'twice is once').toEqual(state);
    expect(await dumpGraph(door), 'twice is once').toEqual(graph);

    const before = await dumpGraph(door, CONTENT);
    await door.replaceWorld({ events: [], invitations: [], conflicts: [] }, state.appended);
    await foldStore(door, { anyway: true });
    expect(await dumpGraph(door, CONTENT), 'rebuild').toEqual(before);
    return standing(door);
  });
  const second = await withStore(engine, read, async (deps) => {
    await file(deps, other, true);
    return standing(deps.door);
  });
  expect(second, 'order does not matter').toEqual(first);
}

describe.each(testEngines())('filing and folding on $name', (engine) => {
  const runs = { numRuns: RUNS[engine.name] };

  test('evidence, twice, rebuild, order: on any articles', async () => {
    const orders = lineArticles.chain((articles) =>
      fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length, maxLength: articles.length })),
    );
    await fc.assert(
      fc.asyncProperty(orders, ([articles, other]) => expectToHold(engine, readLines, articles, other)),
      runs,
    );
  }, 120_000);

  test('evidence, twice, rebuild, order: on the examples', async () => {
    const kit = { gazetteer: loadGazetteer(join('seed', 'gazetteer', 'data')), languages };
    const examples = readdirSync('examples')
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => ({ ...BARE, lang: null, kind: null, text: readFileSync(join('examples', name), 'utf8') }));
    expect(examples.length).toBeGreaterThanOrEqual(6);
    await expectToHold(engine, (input) => readArticle(input, kit), examples, [...examples].reverse());
  });

  test('a date given later is the same as one given at once, and taking it back is as if it had never been given', async () => {
    await fc.assert(
      fc.asyncProperty(lineArticles, async (articles) => {
        const undated = articles.map((article) => ({ ...article, published: null }));
        const [later, back] = await withStore(engine, readLines, async (deps) => {
          const ids: string[] = [];
          for (const article of undated) ids.push((await ingestArticle(article, deps)).articleId);
          for (const [at, id] of ids.entries()) await dateArticle(id, articles[at]?.published ?? null, deps);
          await foldStore(deps.door);
          const dated = await standing(deps.door);
          for (const id of ids) await dateArticle(id, null, deps);
          await foldStore(deps.door);
          return [dated, await standing(deps.door)];
        });
        const stands = (given: readonly GivenArticle[]) =>
          withStore(engine, readLines, async (deps) => {
            await file(deps, given);
            return standing(deps.door);
          });
        expect(later).toEqual(await stands(articles));
        expect(back).toEqual(await stands(undated));
      }),
      runs,
    );
  });

  test('every id ever given out is found, or known to be retired', async () => {
    await fc.assert(
      fc.asyncProperty(lineArticles, fc.nat(), async (articles, at) => {
        await withStore(engine, readLines, async (deps) => {
          const { door, clock } = deps;
          const given = new Set<string>();
          const note = async (): Promise<void> => {
            await foldStore(door);
            const { events, invitations, conflicts, claims } = await standing(door);
            for (const { id } of [...events, ...invitations, ...conflicts, ...claims]) given.add(id);
            for (const { anchor } of claims) given.add(anchor);
          };
          for (const article of articles) {
            const { articleId } = await ingestArticle(article, deps);
            given.add(articleId);
            await note();
          }
          const claims = await readAll(door, liveClaims);
          const one = claims[at % claims.length]?.anchor ?? '';
          await door.append([{ v: 1, at: clock(), judgement: judge('reject', [one]) }]);
          await note();
          await dateArticle((await readAll(door, articlesInForce))[0]?.id ?? '', '2031-05-01', deps);
          await note();
          for (const id of given) expect(await door.ask(whatHasId, { id }), id).not.toEqual([]);
        });
      }),
      runs,
    );
  });
});
