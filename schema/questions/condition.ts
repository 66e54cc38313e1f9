import type { Scalar } from '../door.ts';

/** A piece of a `WHERE`, with the parameters that it names. */
export type Condition = { text: string; parameters: Record<string, Scalar | readonly Scalar[]> };

/** A condition that always stands. */
export const condition = (text: string, parameters: Condition['parameters'] = {}): Condition => ({ text, parameters });

/** The condition, or nothing where the filter does not ask for it. An empty list asks for nothing that exists, so it is a condition. */
export const conditionIf = <T>(value: T | null | undefined, made: (value: T) => Condition): Condition[] =>
  value === null || value === undefined ? [] : [made(value)];

/** `WHERE a AND b …`, or nothing. */
export const whereOf = (conditions: readonly Condition[]): string =>
  conditions.length === 0 ? '' : `WHERE ${conditions.map(({ text }) => text).join('\n  AND ')}`;

/** All parameters of several conditions. */
export const parametersOf = (conditions: readonly Condition[]): Condition['parameters'] =>
  Object.assign({}, ...conditions.map(({ parameters }) => parameters));
