import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWorld } from '../../seed/fold-world.ts';
import { judge } from '../seed/fold/claim-maker.ts';
import { judgedClaims, judgementsOn, liveClaims } from './arbitrary-claims.ts';

const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
const holders = (world: ReturnType<typeof foldWorld>): { id: string; claims: string[] }[] => [...world.events, ...world.invitations];

describe('the fold, on any claims and judgements', () => {
  test('does not depend on the order of claims, judgements or articles', () => {
    const orders = judgedClaims.chain(({ live, judgements }) =>
      fc.record({
        live: fc.constant(live),
        judgements: fc.constant(judgements),
        other: shuffled(live),
        otherJudgements: shuffled(judgements),
      }),
    );
    fc.assert(
      fc.property(orders, ({ live, judgements, other, otherJudgements }) => {
        const turned = other.map(({ claim, articles }) => ({ claim, articles: [...articles].reverse() }));
        expect(foldWorld(turned, otherJudgements)).toEqual(foldWorld(live, judgements));
      }),
      { numRuns: 300 },
    );
  });

  test('puts every claim of an act that is in force into exactly one event or invitation, and opinions into none', () => {
    fc.assert(
      fc.property(liveClaims, (live) => {
        const held = holders(foldWorld(live, [])).flatMap(({ claims }) => claims);
        const acts = live.filter(({ claim }) => claim.act !== null).map(({ claim }) => claim.anchor);
        expect(held.sort()).toEqual([...new Set(acts)].sort());
      }),
      { numRuns: 200 },
    );
  });

  test('never joins what was judged different, nor what happened with what has not', () => {
    fc.assert(
      fc.property(judgedClaims, ({ live, judgements }) => {
        const world = foldWorld(live, judgements);
        const withdrawn = new Set(judgements.map(({ withdraws }) => withdraws));
        const different = judgements.filter(({ kind, id }) => kind === 'different' && !withdrawn.has(id));
        for (const { claims } of holders(world)) {
          for (const { anchors } of different) expect(anchors.filter((anchor) => claims.includes(anchor)).length).toBeLessThan(2);
        }
        const realis = new Map(live.map(({ claim }) => [claim.anchor, claim.realis]));
        for (const { claims } of world.events) expect(new Set(claims.map((anchor) => realis.get(anchor) === 'actual')).size).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  test('a judgement taken back leaves exactly the world without it', () => {
    const cases = judgedClaims.chain(({ live, judgements }) =>
      judgementsOn(live).map(([one]) => ({ live, judgements, one: one ?? judge('unsure', []) })),
    );
    fc.assert(
      fc.property(cases, ({ live, judgements, one }) => {
        fc.pre(!judgements.some(({ id, withdraws }) => id === one.id || withdraws === one.id));
        expect(foldWorld(live, [...judgements, one, judge('withdraw', [], one.id)])).toEqual(foldWorld(live, judgements));
      }),
      { numRuns: 200 },
    );
  });

  test('ids are those of founding claims, links lead to what is there, and lists are in the order of their keys', () => {
    fc.assert(
      fc.property(judgedClaims, ({ live, judgements }) => {
        const { events, invitations, conflicts } = foldWorld(live, judgements);
        const ids = new Set([...events, ...invitations].map(({ id }) => id));
        expect(ids.size).toBe(events.length + invitations.length);
        for (const event of events) {
          expect(event.id).toBe(`ev_${event.founding}`);
          expect(event.claims).toContain(event.founding);
          for (const link of [...event.about, ...event.mayBe, ...event.realisedBy, ...(event.partOf === null ? [] : [event.partOf])]) {
            expect(ids).toContain(link);
            expect(link).not.toBe(event.id);
          }
          for (const { anchors } of event.basis) for (const anchor of anchors) expect(event.claims).toContain(anchor);
        }
        for (const { anchors, events: of } of conflicts) {
          expect(anchors.length).toBeGreaterThan(1);
          for (const id of of) expect(ids).toContain(id);
        }
        for (const list of [events, invitations]) expect(list.map(({ k }) => k)).toEqual(list.map(({ k }) => k).sort());
      }),
      { numRuns: 200 },
    );
  });
});
