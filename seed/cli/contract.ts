import type { Claim, Entity } from '../../schema/shapes/claim.ts';
import { envelopeOf } from '../../schema/shapes/day-span.ts';
import type { Problem, Reading } from '../../schema/shapes/reading.ts';
import type { Act } from '../../schema/words/acts.ts';

/** What an act is in the two codings of the field: a root with its mode, and a code; null where there is none. */
export type ActCoding = (act: Act) => { plover: { root: string; mode?: string } | null; cameo: string | null };

const entityOf = (entity: Entity | null) => entity;

/** A reading in the form that `read --jsonl` and `read --json` print: claims refer to one another by id, times by their index. */
export function contractOf(id: string | null, reading: Reading, coding: ActCoding, withText: boolean) {
  const idOfAnchor = new Map(reading.claims.map((claim) => [claim.anchor, claim.id]));
  const known = (anchors: readonly string[]) => anchors.flatMap((anchor) => idOfAnchor.get(anchor) ?? []);
  return {
    id,
    lang: reading.lang,
    ...(withText && { text: reading.text }),
    passages: reading.passages,
    mentions: reading.mentions,
    times: reading.times.map((time) => ({
      start: time.start,
      end: time.end,
      phrase: time.phrase,
      edtf: time.edtf,
      ...envelopeOf(time.days),
      pointlike: time.days.pointlike,
      granularity: time.granularity,
      anchor: time.anchor,
      rule: time.rule,
    })),
    claims: reading.claims.map((claim) => contractClaim(claim, reading, known, coding)),
    problems: reading.problems satisfies Problem[],
  };
}

function contractClaim(claim: Claim, reading: Reading, known: (anchors: readonly string[]) => string[], coding: ActCoding) {
  const index = reading.times.findIndex((time) => time.start === claim.time?.start && time.end === claim.time?.end);
  const [saidIn] = claim.saidIn ? known([claim.saidIn]) : [];
  const [alternative] = claim.alternativeOf ? known([claim.alternativeOf]) : [];
  return {
    id: claim.id,
    anchor: claim.anchor,
    act: claim.act,
    polarity: claim.polarity,
    realis: claim.realis,
    kind: claim.kind,
    ...(claim.act ? coding(claim.act) : { plover: null, cameo: null }),
    participants: claim.participants.map(({ role, actor, start, end, surface, capacity, forActor }) => ({
      role,
      start,
      end,
      surface,
      entity: entityOf(actor),
      ...(capacity !== null && { capacity }),
      ...(forActor !== null && { forActor }),
    })),
    place: claim.place,
    ...(claim.destination && { destination: claim.destination }),
    ...(claim.topics.length > 0 && { topics: claim.topics }),
    time: index < 0 ? null : index,
    edtf: claim.time?.edtf ?? null,
    ...(claim.time ? envelopeOf(claim.time.days) : { earliest: null, latest: null }),
    pointlike: claim.time?.days.pointlike ?? true,
    voices: claim.voices.map(({ holders, by, setting }) => ({
      holders: holders.map(({ name, actor, capacity }) => ({
        name,
        ...(actor && { entity: actor }),
        ...(capacity !== null && { capacity }),
      })),
      by,
      ...(setting !== null && { setting }),
    })),
    ...(saidIn && { saidIn }),
    ...(claim.about.length > 0 && { about: known(claim.about) }),
    ...(claim.sameAs.length > 0 && { sameAs: known(claim.sameAs) }),
    ...(alternative && { alternativeOf: alternative }),
    ...(claim.verbatim && { verbatim: claim.verbatim }),
    rules: claim.rules,
    evidence: claim.evidence[0],
    confidence: claim.confidence,
  };
}
