import type { Entity } from '../../schema/shapes/claim.ts';
import type { Chosen } from './field-policy.ts';
import type { FoldClaim } from './fold-claim.ts';
import type { TimeField } from './time-field.ts';

/** A group of claims with its founding claim, its time and place: what links and conflicts are found by. */
export type Group = {
  id: string;
  founding: FoldClaim;
  claims: readonly FoldClaim[];
  time: TimeField;
  place: Chosen<Entity> | null;
  destination: Chosen<Entity> | null;
};
