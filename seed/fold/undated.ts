import { byAnchor, joinBestFirst, type ScoredPair } from './best-first.ts';
import type { FoldClaim } from './fold-claim.ts';
import { type GroupsByTime, groupsByTime } from './groups-by-time.ts';
import { CLEAR_MARGIN, JOIN_UNDATED } from './pair-weights.ts';

/** Groups of claims, and pairs of groups (by the least anchor of each) that may be one. */
export type Groups = { groups: FoldClaim[][]; mayBe: (readonly [string, string])[] };

type Ask = { isForbidden: (a: FoldClaim, b: FoldClaim) => boolean; score: (a: FoldClaim, b: FoldClaim) => number };
type Found = { group: readonly FoldClaim[]; score: number };

/**
 * Brings in the claims without a date, which must never bridge two dated groups: first those whose words refer back (`backward`) follow them,
 * then each joins the one dated group that is best by a clear margin, then what is left joins among itself, best first (`rest`); what still is left stands alone.
 */
export function joinUndated(
  frozen: readonly FoldClaim[][],
  backward: readonly ScoredPair[],
  rest: readonly ScoredPair[],
  ask: Ask,
): Groups {
  const clusters = followBackward(frozen, backward, ask);
  const dated = clusters.filter(isDated);
  const undated = clusters.filter((cluster) => !isDated(cluster));
  const index = groupsByTime(dated);
  const wishes = undated.map((cluster) => ({ cluster, found: groupsFor(cluster, index, ask) }));
  const { joined, left } = joinByMargin(dated, wishes, ask);
  const leftAnchors = new Set(left.flatMap(({ cluster }) => cluster.map(({ anchor }) => anchor)));
  const among = rest.filter(({ pair }) => pair.every(({ anchor }) => leftAnchors.has(anchor)));
  const alone = joinBestFirst(
    left.map(({ cluster }) => cluster),
    among,
    ask.isForbidden,
  );
  const groups = [...joined, ...alone].map((group) => group.sort(byAnchor));
  const mayBe = left.flatMap(({ cluster, found }) =>
    found.filter(({ score }) => score >= JOIN_UNDATED).map(({ group }) => [cluster[0], group[0]] as const),
  );
  return { groups, mayBe: mayBe.flatMap(([a, b]) => (a === undefined || b === undefined ? [] : [[a.anchor, b.anchor] as const])) };
}

const isDated = (cluster: readonly FoldClaim[]): boolean => cluster.some(({ dated }) => dated);

/** Undated claims that refer to one another become clusters; a cluster that refers to dated groups follows the one that most of its words point to. */
function followBackward(frozen: readonly FoldClaim[][], backward: readonly ScoredPair[], ask: Ask): FoldClaim[][] {
  const groupOf = new Map(frozen.flatMap((group) => group.map(({ anchor }) => [anchor, group] as const)));
  const toDated = ({ pair }: ScoredPair): boolean => pair.some(({ anchor }) => isDated(groupOf.get(anchor) ?? []));
  const isUndated = ({ pair }: ScoredPair): boolean => !toDated({ pair, score: 0 });
  const clusters = joinBestFirst(frozen, backward.filter(isUndated), ask.isForbidden);
  const clusterOf = new Map(clusters.flatMap((group) => group.map(({ anchor }) => [anchor, group] as const)));
  const links = backward.filter(toDated);
  const pointers = clusters
    .filter((cluster) => !isDated(cluster))
    .map((cluster) => {
      const own = new Set(cluster.map(({ anchor }) => anchor));
      const ends = links.filter(({ pair }) => pair.some(({ anchor }) => own.has(anchor)));
      const tally = new Map<readonly FoldClaim[], number>();
      for (const { pair, score } of ends) {
        const end = pair.find(({ anchor }) => !own.has(anchor));
        const group = end === undefined ? undefined : clusterOf.get(end.anchor);
        if (group !== undefined && group !== cluster) tally.set(group, (tally.get(group) ?? 0) + 1000 + score);
      }
      return { cluster, found: [...tally].map(([group, score]) => ({ group, score })).sort(bestFirst) };
    });
  const dated = clusters.filter(isDated);
  const { joined, left } = joinInOrder(
    dated,
    pointers.map(({ cluster, found }) => ({ cluster, found, wish: found[0] })),
    ask,
  );
  return [...joined, ...left.map(({ cluster }) => cluster)];
}

/** The frozen dated groups that a cluster may join, best first, with how much speaks for each. */
function groupsFor(cluster: readonly FoldClaim[], index: GroupsByTime, { isForbidden, score }: Ask): Found[] {
  const near = new Set(cluster.flatMap((claim) => index.near(claim)));
  return [...near]
    .filter((group) => !group.some((a) => cluster.some((b) => isForbidden(a, b))))
    .map((group) => ({ group, score: Math.max(...group.flatMap((a) => cluster.map((b) => score(a, b)))) }))
    .sort(bestFirst);
}

type Wish = { cluster: FoldClaim[]; found: Found[] };

function joinByMargin(dated: readonly FoldClaim[][], wishes: readonly Wish[], ask: Ask): { joined: FoldClaim[][]; left: Wish[] } {
  const isClear = ([best, second]: readonly Found[]): boolean =>
    best !== undefined && best.score >= JOIN_UNDATED && (second === undefined || best.score - second.score >= CLEAR_MARGIN);
  return joinInOrder(
    dated,
    wishes.map((wish) => ({ ...wish, wish: isClear(wish.found) ? wish.found[0] : undefined })),
    ask,
  );
}

/** Fulfils wishes against frozen groups, the strongest first; two that cannot be one do not both join a group. */
function joinInOrder(
  frozen: readonly FoldClaim[][],
  wishes: readonly (Wish & { wish: Found | undefined })[],
  { isForbidden }: Ask,
): { joined: FoldClaim[][]; left: Wish[] } {
  const grown = new Map(frozen.map((group) => [group as readonly FoldClaim[], [...group]]));
  const left: Wish[] = [];
  const inOrder = [...wishes].sort((a, b) => (b.wish?.score ?? 0) - (a.wish?.score ?? 0) || byAnchor(a.cluster[0], b.cluster[0]));
  for (const { cluster, found, wish } of inOrder) {
    const into = wish === undefined ? undefined : grown.get(wish.group);
    if (into === undefined || into.some((a) => cluster.some((b) => isForbidden(a, b)))) left.push({ cluster, found });
    else into.push(...cluster);
  }
  return { joined: [...grown.values()], left };
}

const bestFirst = (a: Found, b: Found): number => b.score - a.score || byAnchor(a.group[0], b.group[0]);
