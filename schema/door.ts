import type { Entry } from './shapes/entry.ts';
import type { World } from './shapes/world.ts';

/** A value that goes to or comes from the database: scalars and lists of scalars only. */
export type Scalar = string | number | boolean | null;
/** One row of an answer, by column position. */
export type Row = readonly (Scalar | readonly Scalar[])[];
/** The names of the engines. */
export type EngineName = 'embedded' | 'neo4j';

/**
 * A question that the store can be asked: its name, its Cypher (an engine may need another text), and how a row is read.
 * Only reads. Values are parameters, always.
 */
export type Question<P extends Record<string, unknown>, R> = {
  name: string;
  cypher: (params: P) => string;
  override?: Partial<Record<EngineName, (params: P) => string>>;
  parameters: (params: P) => Record<string, Scalar | readonly Scalar[]>;
  readRow: (row: Row) => R;
};

/** How one asks: when to give up, counted in milliseconds. */
export type AskOptions = { deadlineMs?: number; signal?: AbortSignal };

/** How many entries are in the graph and how many of them the world was folded from (fewer: fold), and the version of the world. */
export type StoreState = { appended: number; folded: number; worldVersion: number };

/** The one way to a store; both engines keep it, and the contract tests hold them to it. */
export type Door = {
  engine: { name: EngineName; version: string };
  /** Asks a question. @throws DemarcheError TIMEOUT when the deadline passes. */
  ask<P extends Record<string, unknown>, R>(question: Question<P, R>, params: P, options?: AskOptions): Promise<R[]>;
  /** Files entries, each in a transaction of its own, in order; durable when it resolves. What is there already is written once. */
  append(entries: readonly Entry[]): Promise<void>;
  /** Replaces layer 3 by `world`: writes only what differs from what is stored, in one transaction, and raises the version if anything did. `folded` is the count of entries that the world was folded from: take it from `state` before reading what is folded. A world of fewer entries than the stored one comes too late and changes nothing. */
  replaceWorld(world: World, folded: number): Promise<{ changed: number; version: number }>;
  /** All entries in the order in which they were filed: what `export` writes and `rebuild` reads. */
  entries(): AsyncIterable<Entry>;
  state(): Promise<StoreState>;
  close(): Promise<void>;
};
