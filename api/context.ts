import type { Door } from '../schema/door.ts';
import type { Ask } from './ask.ts';
import { createLoaders, type Loaders } from './hydration/loaders.ts';
import type { Reader } from './reader.ts';

/** What answers, as the page and `/ready` say it. */
export type About = { version: string; engine: Door['engine']; move: string | null };

/** What every resolver of one request may use. */
export type Context = {
  requestId: string;
  ask: Ask;
  loaders: Loaders;
  reader: Reader;
  state: Door['state'];
  about: About;
  /** Today by the server's clock, as a civil day in UTC. */
  today: () => string;
};

/** What {@link createContext} is made of. `now` counts milliseconds. */
export type ContextParts = { door: Door; reader: Reader; about: About; now: () => number; deadlineMs: number; requestId: string };

/** The context of one request: its own loaders, and one deadline for all its questions. */
export function createContext({ door, reader, about, now, deadlineMs, requestId }: ContextParts): Context {
  const endsAt = now() + deadlineMs;
  const ask: Ask = (question, params) => door.ask(question, params, { deadlineMs: Math.max(1, endsAt - now()) });
  return {
    requestId,
    ask,
    loaders: createLoaders(ask),
    reader,
    state: () => door.state(),
    about,
    today: () => new Date(now()).toISOString().slice(0, 10),
  };
}
