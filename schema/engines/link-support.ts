import { type Connection, connect, disconnect, pairsOf } from '../questions/write/connect.ts';
import { JUDGED_ANCHORS, LIVE_ANCHORS } from '../questions/write/run-statements.ts';
import type { World } from '../shapes/world.ts';
import type { RunStatement } from './graph-engine.ts';
import { writeBatches } from './write-batches.ts';

type Pair = { from: string; to: string };

const keyOf = ({ from, to }: Pair): string => `${from} ${to}`;

/** Makes the relationships of one kind be exactly these pairs; answers how many were drawn or taken away. */
async function settlePairs(run: RunStatement, connection: Connection, wanted: readonly Pair[]): Promise<number> {
  const stored = (await run(pairsOf(connection), {})).map(([a, b]) => ({ from: String(a), to: String(b) }));
  const have = new Set(stored.map(keyOf));
  const want = new Set(wanted.map(keyOf));
  const gone = stored.filter((pair) => !want.has(keyOf(pair)));
  const added = wanted.filter((pair) => !have.has(keyOf(pair))).map((pair) => ({ ...pair, props: {} }));
  await writeBatches(run, disconnect(connection), gone);
  await writeBatches(run, connect(connection), added);
  return gone.length + added.length;
}

/**
 * Joins the live claims to what rests on them: SUPPORTS to events and invitations, BETWEEN from conflicts, ON from judgements.
 * These name anchors, and the claim that bears an anchor changes with a re-read, so they are settled with every fold.
 * Answers how many relationships that changed.
 */
export async function linkSupport(run: RunStatement, world: World): Promise<number> {
  const bearers = new Map<string, string[]>();
  for (const [id, anchor] of await run(LIVE_ANCHORS, {})) {
    bearers.set(String(anchor), [...(bearers.get(String(anchor)) ?? []), String(id)]);
  }
  const claimsOf = (anchors: readonly string[]): string[] => anchors.flatMap((anchor) => bearers.get(anchor) ?? []);
  const upTo = (marks: readonly { id: string; claims: string[] }[]): Pair[] =>
    marks.flatMap(({ id, claims }) => claimsOf(claims).map((from) => ({ from, to: id })));
  const downFrom = (id: string, anchors: readonly string[]): Pair[] => claimsOf(anchors).map((to) => ({ from: id, to }));

  const judged = await run(JUDGED_ANCHORS, {});
  const settled: [Connection, Pair[]][] = [
    [{ relationship: 'SUPPORTS', from: 'Claim', to: 'Event' }, upTo(world.events)],
    [{ relationship: 'SUPPORTS', from: 'Claim', to: 'Invitation' }, upTo(world.invitations)],
    [{ relationship: 'BETWEEN', from: 'Conflict', to: 'Claim' }, world.conflicts.flatMap(({ id, anchors }) => downFrom(id, anchors))],
    [{ relationship: 'ON', from: 'Judgement', to: 'Claim' }, judged.flatMap(([id, anchors]) => downFrom(String(id), anchors as string[]))],
  ];
  let count = 0;
  for (const [connection, pairs] of settled) count += await settlePairs(run, connection, pairs);
  return count;
}
