import type { Context } from './context.ts';

/** What answers one field of a parent with its arguments. */
export type Field<P, A = Record<string, never>> = (parent: P, args: A, context: Context) => unknown;

// biome-ignore lint/suspicious/noExplicitAny: fields with different arguments stand in one table
type AnyArguments = any;

/** What answers the fields of one type; a field that is not named is the parent's property of that name. */
export type Fields<P> = Record<string, Field<P, AnyArguments>>;

/** A root field: it has no parent. */
export type RootField<A = Record<string, never>> = (args: A, context: Context) => unknown;

/** Makes a root field fit into the table of resolvers. */
export const root =
  <A>(field: RootField<A>): Field<unknown, A> =>
  (_parent, args, context) =>
    field(args, context);
