import { GraphError } from '../graph.ts';
import type { Trouble } from './page-state.ts';

/** What went wrong, as panels show it. */
export const troubleOf = (error: unknown): Trouble =>
  error instanceof GraphError
    ? { code: error.code, message: error.message }
    : { code: 'INTERNAL', message: error instanceof Error ? error.message : String(error) };
