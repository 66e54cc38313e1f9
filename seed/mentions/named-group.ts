import type { Entity } from '../../schema/shapes/claim.ts';
import { bodyAt, skipPossessive } from './body-at.ts';
import type { WordRange } from './capital-run.ts';
import { gapAfter, isCapital, keyAt, type MentionContext, opensSentence } from './mention-context.ts';

/** People without a name: "sejumlah pejabat AS", "analysts". `state`: whose they are. */
export type AnonymousGroup = WordRange & { state: Entity | null };

/** Reads an anonymous group that begins at word `i`; null where none does. */
export function anonymousGroupAt(context: MentionContext, i: number): AnonymousGroup | null {
  const { names, words } = context;
  const { quantifiers, heads, modifiers, standing } = names.groups;
  let to = i;
  let quantified = 0;
  let state: Entity | null = null;
  if (/^(of|number)$/.test(keyAt(context, i, i))) return null;
  const step = (): boolean => to === i || gapAfter(context, to - 1) === ' ' || gapAfter(context, to - 1) === '-';
  while (step() && quantifiers.includes(keyAt(context, to, i))) {
    to += 1;
    quantified += 1;
  }
  if (names.stateIn === 'before') {
    for (;;) {
      if (!step()) break;
      const body: (WordRange & { entity: Entity }) | null = state ? null : bodyAt(context, to);
      if (body) {
        state = body.entity;
        to = skipPossessive(context, body.to);
      } else if (modifiers.includes(keyAt(context, to, i)) && !heads.includes(keyAt(context, to, i))) to += 1;
      else if (quantifiers.includes(keyAt(context, to, i))) {
        quantified += 1;
        to += 1;
      } else break;
    }
  }
  const head = keyAt(context, to, i);
  if (!heads.includes(head) || !step()) return null;
  if (isCapital(words[to]) && !opensSentence(context, to) && quantified === 0 && state === null) return null;
  to += 1;
  let modified = 0;
  if (names.stateIn === 'after') {
    for (;;) {
      if (!step()) break;
      const body: (WordRange & { entity: Entity }) | null = state ? null : bodyAt(context, to);
      if (body) {
        state = body.entity;
        to = body.to;
      } else if (keyAt(context, to, i) === 'asal' && !state) {
        const from = bodyAt(context, to + 1);
        if (!from) break;
        state = from.entity;
        to = from.to;
      } else if (modifiers.includes(keyAt(context, to, i)) && !isCapital(words[to])) to += 1;
      else break;
      modified += 1;
    }
  } else if (keyAt(context, to, i) === 'from' || keyAt(context, to, i) === 'of') {
    const body = bodyAt(context, keyAt(context, to + 1, i) === 'the' ? to + 2 : to + 1);
    if (body && !state) {
      state = body.entity;
      to = body.to;
    }
  }
  if (quantified === 0 && state === null && modified === 0 && !standing.includes(head)) return null;
  if (/^(pihak|part(y|ies))$/.test(head) && quantified === 0) return null;
  if (/^(kedua|both)$/.test(keyAt(context, i, i))) return null;
  return { from: i, to, state };
}
