import type { Door } from '../../schema/door.ts';
import {
  judgements,
  liveClaims,
  readAll,
  texts,
  worldConflicts,
  worldEvents,
  worldInvitations,
} from '../../schema/questions/fold-input.ts';
import type { Entry } from '../../schema/shapes/entry.ts';
import { judgementsInForce } from '../fold/verdicts.ts';
import { foldWorld } from '../fold-world.ts';
import { foldInputAt } from './fold-input-at.ts';
import { readFoldInput } from './fold-store.ts';

/** What a check of a store found: in words what it looked at, how many there are, and which of them do not hold (ids, sorted). */
export type Finding = { what: string; count: number; wrong: string[] };

/** Checks what must always hold of a store: evidence is in the text to the letter, the world is what its claims fold to, judgements still find their claims. */
export async function verifyStore(door: Door): Promise<Finding[]> {
  const contents = new Map((await readAll(door, texts)).map(({ id, content }) => [id, content]));
  const claims = await readAll(door, liveClaims);
  const anchors = new Set(claims.map(({ anchor }) => anchor));
  const inForce = judgementsInForce((await readAll(door, judgements)).map(({ judgement }) => judgement));
  const unquoted = claims.filter(({ textId, evidence }) =>
    evidence.some(({ start, end, quote }) => contents.get(textId)?.slice(start, end) !== quote),
  );
  const orphaned = inForce.filter((one) => one.anchors.some((anchor) => !anchors.has(anchor)));
  return [
    { what: 'claims whose evidence stands in their text to the letter', count: claims.length, wrong: idsOf(unquoted) },
    { what: 'judgements that find their claims', count: inForce.length, wrong: idsOf(orphaned) },
    await logFinding(
      door,
      claims.map(({ id }) => id),
    ),
    ...(await worldFindings(door)),
  ];
}

async function logFinding(door: Door, stored: readonly string[]): Promise<Finding> {
  const entries: Entry[] = [];
  for await (const entry of door.entries()) entries.push(entry);
  const told = new Set(foldInputAt(entries).live.map(({ claim }) => claim.id));
  const has = new Set(stored);
  const wrong = [...new Set([...told, ...stored])].filter((id) => told.has(id) !== has.has(id));
  return { what: 'live claims as the log of entries has them', count: stored.length, wrong: wrong.sort() };
}

async function worldFindings(door: Door): Promise<Finding[]> {
  const { live, taken } = await readFoldInput(door);
  const folded = foldWorld(live, taken);
  return [
    compared('events as their claims fold to', await readAll(door, worldEvents), folded.events),
    compared('invitations as their claims fold to', await readAll(door, worldInvitations), folded.invitations),
    compared('conflicts as their claims fold to', await readAll(door, worldConflicts), folded.conflicts),
  ];
}

function compared<T extends { id: string }>(what: string, stored: readonly T[], folded: readonly T[]): Finding {
  const bodiesOf = (list: readonly T[]) => new Map(list.map((one) => [one.id, JSON.stringify(one)]));
  const [one, other] = [bodiesOf(stored), bodiesOf(folded)];
  const ids = [...new Set([...one.keys(), ...other.keys()])];
  return { what, count: stored.length, wrong: ids.filter((id) => one.get(id) !== other.get(id)).sort() };
}

const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id).sort();
