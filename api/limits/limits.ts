/** What one request may cost. Each refusal has a code. */
export type Limits = {
  bodyBytes: number;
  tokens: number;
  depth: number;
  aliases: number;
  rootFields: number;
  /** Fields in all, fragments counted wherever they are spread. */
  fields: number;
  /** Objects that an operation may answer, from its coerced arguments. */
  nodes: number;
  deadlineMs: number;
};

/** The limits where nothing else is configured. */
export const USUAL_LIMITS: Limits = {
  bodyBytes: 1_000_000,
  tokens: 4000,
  depth: 12,
  aliases: 30,
  rootFields: 20,
  fields: 5000,
  nodes: 50_000,
  deadlineMs: 10_000,
};
