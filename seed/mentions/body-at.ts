import type { Entity } from '../../schema/shapes/claim.ts';
import type { WordRange } from './capital-run.ts';
import { gapAfter, keyAt, type MentionContext } from './mention-context.ts';

/** Words that name a state or organisation for which somebody acts. */
export type NamedActor = WordRange & { entity: Entity };

/** The state or organisation named at `i`: by its name, its people, its seat, or a body of it ("Kementerian Luar Negeri Rusia"). */
export function bodyAt(context: MentionContext, i: number, depth = 0): NamedActor | null {
  const hit = context.hits[i];
  for (const value of hit?.values ?? []) {
    if (!hit) break;
    if (value.kind === 'state' || value.kind === 'demonym') return { from: i, to: hit.to, entity: value.state.entity };
    if (value.kind === 'organisation') return { from: i, to: hit.to, entity: value.entity };
    if (value.kind === 'metonym' && value.sure !== 'city')
      return { from: i, to: withState(context, hit.to, value.state), entity: value.state };
  }
  const noun = depth === 0 ? bodyNounAt(context, i) : null;
  if (noun && context.names.stateIn === 'after') {
    const state = bodyAt(context, noun.to, 1);
    if (state) return { from: i, to: state.to, entity: state.entity };
  }
  return null;
}

/** "Kemlu RI": the state that follows its metonym belongs to it. */
function withState(context: MentionContext, to: number, state: Entity): number {
  const next = context.hits[to];
  const isSame = next?.values.some((v) => v.kind === 'state' && v.state.entity.id === state.id) && gapAfter(context, to - 1) === ' ';
  return isSame && next ? next.to : to;
}

/** A noun for a body of a state at `i` ("foreign ministry"), and its English name. */
export function bodyNounAt(context: MentionContext, i: number): { to: number; name: string } | null {
  let best: { to: number; name: string } | null = null;
  for (const noun of context.names.bodyNouns) {
    const parts = noun.surface.split(' ');
    if (parts.every((part, p) => keyAt(context, i + p, i) === part) && (best === null || i + parts.length > best.to))
      best = { to: i + parts.length, name: noun.name };
  }
  return best;
}

/** Skips the "s" of "Russia's". */
export function skipPossessive(context: MentionContext, i: number): number {
  const gap = gapAfter(context, i - 1);
  return (gap === "'" || gap === '’') && context.words[i]?.text === 's' ? i + 1 : i;
}
