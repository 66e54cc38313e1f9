import { alternativesOfClaims } from '../../schema/questions/alternatives-of-claims.ts';
import { articlesById } from '../../schema/questions/articles-by-id.ts';
import { articlesOfTexts } from '../../schema/questions/articles-of-texts.ts';
import { claimsByHandle, type StoredClaim } from '../../schema/questions/claims-by-handle.ts';
import { claimsOfTexts } from '../../schema/questions/claims-of-texts.ts';
import { closingsOfClaims } from '../../schema/questions/closings-of-claims.ts';
import { conflictsById } from '../../schema/questions/conflicts-by-id.ts';
import { countEventsOfActors } from '../../schema/questions/count-events-of-actors.ts';
import { EVENT_LINKS, type EventLink, eventsLinkedTo } from '../../schema/questions/events-linked-to.ts';
import { type ActorsLink, type EventsOfActorsParams, eventsOfActors } from '../../schema/questions/events-of-actors.ts';
import type { EventFilter } from '../../schema/questions/filters.ts';
import { anchorOfHandle, type Happening, happeningsByHandle } from '../../schema/questions/happenings-by-handle.ts';
import { happeningsOfTexts } from '../../schema/questions/happenings-of-texts.ts';
import type { PageRow } from '../../schema/questions/page-text.ts';
import { passagesOfTexts } from '../../schema/questions/passages-of-texts.ts';
import { textsById } from '../../schema/questions/texts-by-id.ts';
import type { Article, Text } from '../../schema/shapes/entry.ts';
import type { Passage } from '../../schema/shapes/reading.ts';
import type { Conflict, WorldEvent } from '../../schema/shapes/world.ts';
import type { Ask } from '../ask.ts';
import { type Batch, createBatch } from './batch.ts';

/** Which page of an actor's events. */
export type ActorEventsPage = Omit<EventsOfActorsParams, 'actorIds'>;

/** Everything that is loaded for many rows at once: one statement a nested level, however many rows it has. */
export type Loaders = {
  /** What has this id, or holds this anchor; an event before an invitation. */
  happenings: Batch<Happening[]>;
  claim: Batch<StoredClaim>;
  claimsOfText: Batch<StoredClaim[]>;
  alternatives: Batch<StoredClaim[]>;
  closedAt: Batch<string>;
  article: Batch<Article>;
  articlesOfText: Batch<Article[]>;
  text: Batch<Text>;
  passages: Batch<Passage[]>;
  happeningsOfText: Batch<Happening[]>;
  conflict: Batch<Conflict>;
  linked: Record<EventLink, Batch<WorldEvent[]>>;
  eventsOfActor: (page: ActorEventsPage) => Batch<PageRow<WorldEvent>[]>;
  eventCountOfActor: (which: { link: ActorsLink; filter: EventFilter }) => Batch<number>;
};

const byKey = <R>(rows: readonly R[], keyOf: (row: R) => string): Map<string, R> => {
  const found = new Map<string, R>();
  for (const row of rows) if (!found.has(keyOf(row))) found.set(keyOf(row), row);
  return found;
};

function manyByKey<R, V>(rows: readonly R[], keyOf: (row: R) => string, pick: (row: R) => V): Map<string, V[]> {
  const found = new Map<string, V[]>();
  for (const row of rows) {
    const there = found.get(keyOf(row));
    if (there === undefined) found.set(keyOf(row), [pick(row)]);
    else there.push(pick(row));
  }
  return found;
}

const living = <C>(claim: C): C & { live: boolean } => ({ ...claim, live: true });

/** The loaders of one request. */
export function createLoaders(ask: Ask): Loaders {
  return {
    happenings: createBatch(async (handles) => {
      const rows = await ask(happeningsByHandle, { handles });
      const byId = manyByKey(
        rows.filter(({ anchor }) => anchor === null),
        ({ id }) => id,
        ({ happening }) => happening,
      );
      const byAnchor = manyByKey(
        rows.filter(({ anchor }) => anchor !== null),
        ({ anchor }) => anchor ?? '',
        ({ happening }) => happening,
      );
      return new Map(handles.map((handle) => [handle, byId.get(handle) ?? byAnchor.get(anchorOfHandle(handle)) ?? []]));
    }),
    claim: createBatch(async (handles) => {
      const rows = await ask(claimsByHandle, { handles });
      return new Map([...byKey(rows, ({ id }) => id), ...byKey(rows, ({ anchor }) => anchor)]);
    }),
    claimsOfText: createBatch(async (textIds) => manyByKey(await ask(claimsOfTexts, { textIds }), ({ textId }) => textId, living)),
    alternatives: createBatch(async (anchors) =>
      manyByKey(
        await ask(alternativesOfClaims, { anchors }),
        ({ anchor }) => anchor,
        ({ claim }) => living(claim),
      ),
    ),
    closedAt: createBatch(async (ids) => new Map((await ask(closingsOfClaims, { ids })).map(({ id, closedAt }) => [id, closedAt]))),
    article: createBatch(async (ids) => byKey(await ask(articlesById, { ids }), ({ id }) => id)),
    articlesOfText: createBatch(async (textIds) =>
      manyByKey(
        await ask(articlesOfTexts, { textIds }),
        ({ textId }) => textId,
        (article) => article,
      ),
    ),
    text: createBatch(async (ids) => byKey(await ask(textsById, { ids }), ({ id }) => id)),
    passages: createBatch(async (textIds) =>
      manyByKey(
        await ask(passagesOfTexts, { textIds }),
        ({ textId }) => textId,
        (passage) => passage,
      ),
    ),
    happeningsOfText: createBatch(async (textIds) => {
      const rows = await ask(happeningsOfTexts, { textIds });
      const sorted = [...rows].sort((a, b) => (a.k < b.k ? -1 : a.k > b.k ? 1 : 0));
      return manyByKey(
        sorted,
        ({ textId }) => textId,
        ({ happening }) => happening,
      );
    }),
    conflict: createBatch(async (ids) => byKey(await ask(conflictsById, { ids }), ({ id }) => id)),
    linked: Object.fromEntries(
      EVENT_LINKS.map((link) => [
        link,
        createBatch(async (ids: readonly string[]) =>
          manyByKey(
            await ask(eventsLinkedTo, { link, ids }),
            ({ to }) => to,
            ({ event }) => event,
          ),
        ),
      ]),
    ) as Loaders['linked'],
    eventsOfActor: byArguments((page) =>
      createBatch(async (actorIds) =>
        manyByKey(
          await ask(eventsOfActors, { ...page, actorIds }),
          ({ actorId }) => actorId,
          (row) => row as PageRow<WorldEvent>,
        ),
      ),
    ),
    eventCountOfActor: byArguments((which) =>
      createBatch(
        async (actorIds) => new Map((await ask(countEventsOfActors, { ...which, actorIds })).map(({ actorId, count }) => [actorId, count])),
      ),
    ),
  };
}

/** One batch for each value of the arguments that a field is asked with. */
function byArguments<A, V>(make: (args: A) => Batch<V>): (args: A) => Batch<V> {
  const made = new Map<string, Batch<V>>();
  return (args) => {
    const key = JSON.stringify(args);
    const batch = made.get(key) ?? make(args);
    made.set(key, batch);
    return batch;
  };
}
