import type { FoldClaim } from './fold-claim.ts';
import type { Group } from './group.ts';
import type { GroupIndex } from './part-of.ts';

/** What a saying is about: what its contents tell (claims said in it), and what its claims speak of. `contents`: claims by the anchor of the saying that carries them. */
export function aboutOf(saying: Group, contents: ReadonlyMap<string, readonly FoldClaim[]>, index: GroupIndex): Group[] {
  const told = saying.claims.flatMap(({ anchor }) => (contents.get(anchor) ?? []).map((content) => content.anchor));
  const spoken = saying.claims.flatMap(({ claim }) => [...claim.about, ...claim.sameAs]);
  return [...new Set([...told, ...spoken].flatMap((anchor) => index.groupOf.get(anchor) ?? []))].filter((group) => group !== saying);
}

/**
 * The news beside which background is told: the event of the same family whose words hold the words of the background ("for the first time since 2019").
 * Empty where a group is no mere background, or is told by itself.
 */
export function newsBesideBackground(group: Group, index: GroupIndex): Group[] {
  if (group.claims.some(({ claim }) => claim.kind !== 'background')) return [];
  const beside = group.claims.flatMap((background) =>
    (index.groupsOfText.get(background.claim.textId) ?? []).filter(
      (other) =>
        other !== group &&
        other.founding.family === background.family &&
        other.claims.some((news) => news.claim.kind !== 'background' && wordsMeet(background, news)),
    ),
  );
  return [...new Set(beside)];
}

const wordsMeet = (a: FoldClaim, b: FoldClaim): boolean =>
  a.claim.textId === b.claim.textId &&
  a.claim.evidence.some((one) => b.claim.evidence.some((other) => one.start < other.end && other.start < one.end));
