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

/** The same conditions with other names for their parameters, so that a filter can stand inside another one. */
export const renamed = (conditions: readonly Condition[], ending: string): Condition[] =>
  conditions.map(({ text, parameters }) => ({
    text: text.replace(/\$(\w+)/g, (_, name: string) => `$${name}_${ending}`),
    parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [`${name}_${ending}`, value])),
  }));

/** All of several conditions as one; one that always holds where there are none. */
export const allOf = (conditions: readonly Condition[]): Condition => ({
  text: conditions.length === 0 ? 'true' : `(${conditions.map(({ text }) => text).join(' AND ')})`,
  parameters: parametersOf(conditions),
});

/** At least one of several conditions; one that never holds where there are none. */
export const anyOf = (conditions: readonly Condition[]): Condition => ({
  text: conditions.length === 0 ? 'false' : `(${conditions.map(({ text }) => text).join(' OR ')})`,
  parameters: parametersOf(conditions),
});
