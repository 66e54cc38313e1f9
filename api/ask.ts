import type { Question } from '../schema/door.ts';

/** Asks the store within the time that the request has left. */
export type Ask = <P extends Record<string, unknown>, R>(question: Question<P, R>, params: P) => Promise<R[]>;
