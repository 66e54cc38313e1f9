import { outletIdOf } from '../../ids.ts';
import { storedWords } from '../../search/fold-words.ts';
import type { Claim, Entity, Evidence } from '../../shapes/claim.ts';
import { NO_DAYS } from '../../shapes/day-span.ts';
import type { Passage } from '../../shapes/reading.ts';
import { sortKey } from '../../shapes/world.ts';
import { groupOfAct } from '../../words/acts.ts';
import { UNNAMED_ID } from '../layout.ts';
import { envelopeProperties, monthOf } from './day-properties.ts';
import { type Properties, present, sortedIds } from './properties.ts';

/** A relationship to be drawn: from one id to another, with what it carries. */
export type Link = { from: string; to: string; props: Properties };

/** The states and bodies that take part themselves or by somebody in office, sorted. */
export function statesOf(participants: readonly { actor: Entity; forActor: Entity | null }[]): string[] {
  const ownRight = participants
    .filter(({ actor }) => actor.kind === 'country' || actor.kind === 'organization')
    .map(({ actor }) => actor.id);
  return sortedIds([...ownRight, ...participants.flatMap(({ forActor }) => (forActor ? [forActor.id] : []))]);
}

/** The node of a claim, live. */
export function claimRow(claim: Claim): Properties {
  const days = claim.time?.days ?? NO_DAYS;
  const k = sortKey(days, claim.id);
  const own = claim.evidence[0] as Evidence;
  const { id, anchor, textId, act, reading, polarity, realis, kind, confidence } = claim;
  return present({
    id,
    anchor,
    textId,
    act,
    actGroup: act === null ? null : groupOfAct(act),
    reading,
    polarity,
    realis,
    kind,
    confidence,
    edtf: claim.time?.edtf,
    ...envelopeProperties(days),
    pointlike: days.pointlike,
    live: true,
    start: own.start,
    end: own.end,
    quote: own.quote,
    words: storedWords(own.quote),
    depth: claim.voices.length,
    said: claim.voices.length > 1,
    placeId: claim.place?.id,
    destinationId: claim.destination?.id,
    actorIds: sortedIds(claim.participants.map(({ actor }) => actor.id)),
    stateIds: statesOf(claim.participants),
    topics: sortedIds(claim.topics.map((topic) => topic.id)),
    month: monthOf(k),
    k,
    body: JSON.stringify(claim),
  });
}

/** Who takes part. */
export function involvesLinks(claim: Claim): Link[] {
  return claim.participants.map(({ role, actor, capacity, forActor }, i) => ({
    from: claim.id,
    to: actor.id,
    props: present({ i, role, capacity, forActor: forActor?.id }),
  }));
}

/** Who vouches, by the label of the node that stands for the holder. A holder without an entity is the outlet where the outlet speaks, else unnamed. */
export function voicedByLinks(claim: Claim): Record<'Actor' | 'Outlet' | 'Unnamed', Link[]> {
  const links: Record<'Actor' | 'Outlet' | 'Unnamed', Link[]> = { Actor: [], Outlet: [], Unnamed: [] };
  for (const [depth, voice] of claim.voices.entries()) {
    for (const [i, { name, actor, capacity }] of voice.holders.entries()) {
      const outlet = actor === null ? voice.by === 'outlet' : actor.kind === 'outlet';
      const label = outlet ? 'Outlet' : actor === null ? 'Unnamed' : 'Actor';
      const to = actor?.id ?? (outlet ? outletIdOf(name) : UNNAMED_ID);
      const last = depth === claim.voices.length - 1;
      links[label].push({ from: claim.id, to, props: present({ depth, i, last, name, capacity, by: voice.by, setting: voice.setting }) });
    }
  }
  return links;
}

/** The outlets that vouch, as nodes need them. */
export function outletsOf(claim: Claim): { id: string; name: string }[] {
  return claim.voices.flatMap((voice) =>
    voice.holders.flatMap(({ name, actor }) => {
      if (actor?.kind === 'outlet') return [{ id: actor.id, name: actor.name }];
      return actor === null && voice.by === 'outlet' ? [{ id: outletIdOf(name), name }] : [];
    }),
  );
}

/** Every actor that a claim names: who takes part, for whom, and who vouches. */
export function actorsOf(claim: Claim): Entity[] {
  const taking = claim.participants.flatMap(({ actor, forActor }) => (forActor ? [actor, forActor] : [actor]));
  const vouching = claim.voices.flatMap((voice) => voice.holders.flatMap(({ actor }) => (actor && actor.kind !== 'outlet' ? [actor] : [])));
  return [...taking, ...vouching];
}

/** Which passages carry a claim: the one in which each span of its evidence begins. A span outside all passages has none. */
export function evidenceLinks(claim: Claim, passages: readonly (Passage & { id: string })[]): Link[] {
  return claim.evidence.flatMap(({ start, end, quote }, i) => {
    const passage = passages.find((one) => one.start <= start && start < one.end);
    return passage ? [{ from: claim.id, to: passage.id, props: { start, end, quote, i } }] : [];
  });
}
