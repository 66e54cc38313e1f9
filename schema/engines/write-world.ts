import { type NodeLabel, type RelationshipName, WORLD_ID } from '../graph/layout.ts';
import type { Link } from '../graph/rows/claim-rows.ts';
import { conflictRow, eventRow, invitationRow, participatedLinks, partiesOf, representedLinks } from '../graph/rows/event-rows.ts';
import type { Properties } from '../graph/rows/properties.ts';
import { type Connection, connect, disconnectIn, disconnectOut } from '../questions/write/connect.ts';
import { createNodes, deleteNodes, putNodes, setNodes } from '../questions/write/create-nodes.ts';
import { COUNT_FOLD } from '../questions/write/world-node.ts';
import { storedBodies } from '../questions/write/world-statements.ts';
import type { Entity } from '../shapes/claim.ts';
import type { EventParticipant, Invitation, World, WorldEvent } from '../shapes/world.ts';
import type { RunStatement } from './graph-engine.ts';
import { linkSupport } from './link-support.ts';
import { writeBatches } from './write-batches.ts';
import { writeActors, writePlaces } from './write-shared.ts';

/** What the World node says when a fold begins to write. */
export type WorldNode = { version: number; folded: number; lastAt: string };

type Mark = WorldEvent | Invitation;
type MarkLabel = Extract<NodeLabel, 'Event' | 'Invitation'>;
type Kind = { label: 'Event' | 'Invitation' | 'Conflict'; rows: Properties[] };
type Difference = { gone: string[]; created: Properties[]; changed: Properties[] };

const OUT_OF_A_MARK: RelationshipName[] = ['AT', 'TO', 'PART_OF', 'REALISED_BY', 'MAY_BE', 'ABOUT', 'LED_TO'];
const INTO_A_MARK: RelationshipName[] = ['PARTICIPATED_IN', 'REPRESENTED_IN'];

const labelOf = (id: string): MarkLabel => (id.startsWith('inv_') ? 'Invitation' : 'Event');
const participantsOf = (mark: Mark): EventParticipant[] => ('participants' in mark ? mark.participants : partiesOf(mark));
const linksOut = (mark: Mark): [RelationshipName, string[]][] =>
  'participants' in mark
    ? [
        ['PART_OF', mark.partOf === null ? [] : [mark.partOf]],
        ['REALISED_BY', mark.realisedBy],
        ['MAY_BE', mark.mayBe],
        ['ABOUT', mark.about],
      ]
    : [['LED_TO', mark.events]];

async function differenceOf(run: RunStatement, { label, rows }: Kind): Promise<Difference> {
  const stored = new Map((await run(storedBodies(label), {})).map(([id, body]) => [String(id), String(body)]));
  const wanted = new Set(rows.map((row) => String(row.id)));
  return {
    gone: [...stored.keys()].filter((id) => !wanted.has(id)).sort(),
    created: rows.filter((row) => !stored.has(String(row.id))),
    changed: rows.filter((row) => stored.has(String(row.id)) && stored.get(String(row.id)) !== row.body),
  };
}

/** Deletes what is gone and files its id as retired; what came back is no longer retired. */
async function retire(run: RunStatement, label: Kind['label'], { gone, created }: Difference, at: string): Promise<void> {
  await writeBatches(
    run,
    deleteNodes(label),
    gone.map((id) => ({ id })),
  );
  const why = 'The claims that it rested on are now read or grouped in another way.';
  await writeBatches(
    run,
    putNodes('Retired'),
    gone.map((id) => ({ id, kind: label.toLowerCase(), at, why })),
  );
  await writeBatches(
    run,
    deleteNodes('Retired'),
    created.map(({ id }) => ({ id })),
  );
}

/** Draws everything that the marks of one label own, after what they owned was taken away. */
async function drawMarks(run: RunStatement, label: MarkLabel, marks: readonly Mark[]): Promise<void> {
  const draw = (connection: Connection, links: readonly Link[]) => writeBatches(run, connect(connection), links);
  const entities = marks.flatMap((mark) =>
    participantsOf(mark).flatMap(({ actor, forActor }): Entity[] => (forActor ? [actor, forActor] : [actor])),
  );
  await writeActors(run, entities);
  await writePlaces(
    run,
    marks.flatMap((mark) => [mark.place, mark.destination]),
  );
  const participated = marks.flatMap((mark) => participatedLinks(mark, participantsOf(mark)));
  await draw({ relationship: 'PARTICIPATED_IN', from: 'Actor', to: label }, participated);
  const represented = marks.flatMap((mark) => representedLinks(mark, participantsOf(mark)));
  await draw({ relationship: 'REPRESENTED_IN', from: 'Actor', to: label }, represented);
  const located = (relationship: 'AT' | 'TO', placeOf: (mark: Mark) => Entity | null) =>
    draw(
      { relationship, from: label, to: 'Place' },
      marks.flatMap((mark) => {
        const place = placeOf(mark);
        return place ? [{ from: mark.id, to: place.id, props: {} }] : [];
      }),
    );
  await located('AT', (mark) => mark.place);
  await located('TO', (mark) => mark.destination);
  const out = marks.flatMap((mark) => linksOut(mark).flatMap(([name, ids]) => ids.map((to) => ({ name, from: mark.id, to, props: {} }))));
  for (const name of new Set(out.map((link) => link.name))) {
    for (const to of ['Event', 'Invitation'] as const) {
      const links = out.filter((link) => link.name === name && labelOf(link.to) === to);
      await draw({ relationship: name, from: label, to }, links);
    }
  }
}

/**
 * Makes layer 3 of the graph be `world`, inside a transaction that the caller opened and that holds the lock of the World node.
 * Writes only what differs; where something does, everything written carries the raised version as `seq`.
 * What an unchanged event says of one that is new is drawn too.
 * A world folded from fewer entries than the stored one comes too late, and changes nothing.
 */
export async function writeWorld(
  run: RunStatement,
  world: World,
  folded: number,
  node: WorldNode,
): Promise<{ changed: number; version: number }> {
  if (folded < node.folded) return { changed: 0, version: node.version };
  const kinds: Kind[] = [
    { label: 'Event', rows: world.events.map(eventRow) },
    { label: 'Invitation', rows: world.invitations.map(invitationRow) },
    { label: 'Conflict', rows: world.conflicts.map(conflictRow) },
  ];
  const next = node.version + 1;
  const redrawn = new Set<string>();
  const fresh = new Set<string>();
  let changed = 0;
  for (const kind of kinds) {
    const difference = await differenceOf(run, kind);
    const stamped = (rows: Properties[]) => rows.map((row) => ({ ...row, seq: next }));
    await retire(run, kind.label, difference, node.lastAt);
    await writeBatches(run, createNodes(kind.label), stamped(difference.created));
    await writeBatches(run, setNodes(kind.label), stamped(difference.changed));
    for (const { id } of difference.created) fresh.add(String(id));
    for (const { id } of [...difference.created, ...difference.changed]) redrawn.add(String(id));
    changed += difference.gone.length + difference.created.length + difference.changed.length;
  }
  const touched = (mark: Mark): boolean => redrawn.has(mark.id) || linksOut(mark).some(([, ids]) => ids.some((id) => fresh.has(id)));
  for (const [label, marks] of [
    ['Event', world.events.filter(touched)],
    ['Invitation', world.invitations.filter(touched)],
  ] as const) {
    const ids = marks.map(({ id }) => ({ id }));
    await writeBatches(run, disconnectOut(label, OUT_OF_A_MARK), ids);
    await writeBatches(run, disconnectIn(label, INTO_A_MARK), ids);
    await drawMarks(run, label, marks);
  }
  const relinked = await linkSupport(run, world);
  const version = changed + relinked > 0 ? next : node.version;
  await run(COUNT_FOLD, { id: WORLD_ID, version, folded });
  return { changed, version };
}
