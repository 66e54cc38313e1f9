import { NOT_CLOSED, type RelationshipName, UNNAMED_ID } from '../graph/layout.ts';
import { actorsOf, claimRow, evidenceLinks, involvesLinks, type Link, outletsOf, voicedByLinks } from '../graph/rows/claim-rows.ts';
import { present } from '../graph/rows/properties.ts';
import { passageIdOf } from '../ids.ts';
import { type Connection, connect, connectOnce, disconnectOut } from '../questions/write/connect.ts';
import { createNodes, putNodes, setNodes } from '../questions/write/create-nodes.ts';
import { TEXT_CONTENT } from '../questions/write/entry-statements.ts';
import { CLAIMS_OF_TEXT, CLOSE_READINGS, CLOSE_RUNS, OPEN_RUNS, SET_LIVE, STANDING_CLAIMS } from '../questions/write/run-statements.ts';
import { storedWords } from '../search/fold-words.ts';
import type { Claim } from '../shapes/claim.ts';
import type { Run } from '../shapes/entry.ts';
import type { RunStatement } from './graph-engine.ts';
import { writeBatches } from './write-batches.ts';
import { writeActors, writeOutlets, writePlaces } from './write-shared.ts';

const BETWEEN_CLAIMS: RelationshipName[] = ['SAID_IN', 'ABOUT', 'SAME_MENTION', 'ALTERNATIVE_TO'];
const OF_A_CLAIM: RelationshipName[] = ['EVIDENCED_BY', 'VOICED_BY', 'INVOLVES', 'AT', 'TO', ...BETWEEN_CLAIMS];

const draw = (run: RunStatement, connection: Connection, links: readonly Link[]) => writeBatches(run, connect(connection), links);
const idOnly = ({ id }: Claim) => ({ id });
const plain = (from: string, to: string): Link => ({ from, to, props: {} });

/** Ends the readings of the Runs of the same kind that stood for this text. */
async function closeEarlier(run: RunStatement, reading: Run, at: string): Promise<void> {
  const open = await run(OPEN_RUNS, { text: reading.textId, kind: reading.kind });
  const rows = open.map(([id]) => ({ id, at, open: NOT_CLOSED }));
  await writeBatches(run, CLOSE_READINGS, rows);
  await writeBatches(run, CLOSE_RUNS, rows);
}

async function writePassages(run: RunStatement, reading: Run) {
  const [found] = await run(TEXT_CONTENT, { text: reading.textId });
  const content = String(found?.[0] ?? '');
  const passages = reading.passages.map((one) => ({ ...one, id: passageIdOf(reading.textId, one.start, one.end) }));
  const rows = passages.map(({ id, start, end, kind }) => ({
    id,
    textId: reading.textId,
    start,
    end,
    kind,
    text: content.slice(start, end),
    words: storedWords(content.slice(start, end)),
  }));
  await writeBatches(run, putNodes('Passage'), rows);
  const held = passages.map(({ id }) => ({ from: reading.textId, to: id }));
  await writeBatches(run, connectOnce({ relationship: 'HAS_PASSAGE', from: 'Text', to: 'Passage' }), held);
  return passages;
}

/** Draws what new or changed claims have of their own: actors, places, voices, evidence. */
async function drawClaims(run: RunStatement, claims: readonly Claim[], passages: Parameters<typeof evidenceLinks>[1]): Promise<void> {
  await writeActors(run, claims.flatMap(actorsOf));
  await writePlaces(
    run,
    claims.flatMap((claim) => [claim.place, claim.destination]),
  );
  await writeOutlets(run, claims.flatMap(outletsOf));
  const voices = claims.map(voicedByLinks);
  if (voices.some((links) => links.Unnamed.length > 0)) await run(putNodes('Unnamed'), { rows: [{ id: UNNAMED_ID }] });
  for (const to of ['Actor', 'Outlet', 'Unnamed'] as const) {
    await draw(
      run,
      { relationship: 'VOICED_BY', from: 'Claim', to },
      voices.flatMap((links) => links[to]),
    );
  }
  await draw(run, { relationship: 'INVOLVES', from: 'Claim', to: 'Actor' }, claims.flatMap(involvesLinks));
  const evidence = claims.flatMap((claim) => evidenceLinks(claim, passages));
  await draw(run, { relationship: 'EVIDENCED_BY', from: 'Claim', to: 'Passage' }, evidence);
  const at = claims.flatMap((claim) => (claim.place ? [plain(claim.id, claim.place.id)] : []));
  await draw(run, { relationship: 'AT', from: 'Claim', to: 'Place' }, at);
  const to = claims.flatMap((claim) => (claim.destination ? [plain(claim.id, claim.destination.id)] : []));
  await draw(run, { relationship: 'TO', from: 'Claim', to: 'Place' }, to);
}

/** Draws the links between the claims of one reading; a link to a claim that this reading does not have is left out. */
async function linkClaims(run: RunStatement, claims: readonly Claim[]): Promise<void> {
  const idOf = new Map(claims.map((claim) => [claim.anchor, claim.id]));
  const linksOf = (anchorsOf: (claim: Claim) => readonly (string | null)[]): Link[] =>
    claims.flatMap((claim) =>
      anchorsOf(claim).flatMap((anchor) => {
        const to = anchor === null ? undefined : idOf.get(anchor);
        return to === undefined ? [] : [plain(claim.id, to)];
      }),
    );
  const links = [
    ['SAID_IN', linksOf((claim) => [claim.saidIn])],
    ['ABOUT', linksOf((claim) => claim.about)],
    ['SAME_MENTION', linksOf((claim) => claim.sameAs)],
    ['ALTERNATIVE_TO', linksOf((claim) => [claim.alternativeOf])],
  ] as const;
  for (const [relationship, rows] of links) await draw(run, { relationship, from: 'Claim', to: 'Claim' }, rows);
}

/** Says of every claim of the text whether a reading of it stands. */
async function settleLive(run: RunStatement, textId: string): Promise<void> {
  const standing = new Set((await run(STANDING_CLAIMS, { text: textId, open: NOT_CLOSED })).map(([id]) => String(id)));
  const claims = await run(CLAIMS_OF_TEXT, { text: textId });
  const wrong = claims.filter(([id, , live]) => live !== standing.has(String(id)));
  await writeBatches(
    run,
    SET_LIVE,
    wrong.map(([id, , live]) => ({ id, live: !live })),
  );
}

/**
 * Writes one reading of a text: closes what earlier Runs of its kind read, files its passages and claims, opens their readings.
 * A claim that was read before stays the node it is. Two claims of one Run with one id are one. `at` is when it was filed.
 */
export async function writeRun(run: RunStatement, reading: Run, at: string): Promise<void> {
  const { id, textId, kind, reader, published } = reading;
  await closeEarlier(run, reading, at);
  await run(putNodes('Run'), { rows: [present({ id, textId, kind, reader, published, at, open: true })] });
  const passages = await writePassages(run, reading);

  const claims = [...new Map(reading.claims.map((claim) => [claim.id, claim])).values()];
  const stored = new Map((await run(CLAIMS_OF_TEXT, { text: textId })).map(([claimId, body]) => [String(claimId), String(body)]));
  const added = claims.filter((claim) => !stored.has(claim.id));
  const kept = claims.filter((claim) => stored.has(claim.id));
  const changed = kept.filter((claim) => stored.get(claim.id) !== JSON.stringify(claim));
  await writeBatches(run, disconnectOut('Claim', OF_A_CLAIM), changed.map(idOnly));
  await writeBatches(run, disconnectOut('Claim', BETWEEN_CLAIMS), kept.map(idOnly));
  await writeBatches(run, createNodes('Claim'), added.map(claimRow));
  await writeBatches(run, setNodes('Claim'), changed.map(claimRow));
  await drawClaims(run, [...added, ...changed], passages);
  await linkClaims(run, claims);
  const readBy = claims.map((claim) => ({
    from: claim.id,
    to: id,
    props: { from: at, to: NOT_CLOSED, rules: claim.rules, confidence: claim.confidence },
  }));
  await draw(run, { relationship: 'READ_BY', from: 'Claim', to: 'Run' }, readBy);
  await settleLive(run, textId);
}
