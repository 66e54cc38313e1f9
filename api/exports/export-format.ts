import type { WorldEvent } from '../../schema/shapes/world.ts';
import type { ExportedEvent } from './exported-event.ts';

/** What a format is told beside the events. `now`: ISO 8601 with `Z`. */
export type ExportAbout = { now: string };

/** One export in the making: what comes first, one event after another, what comes last. */
export type ExportWriter = { head: string; row: (exported: ExportedEvent) => string; foot: string };

/**
 * A form in which events leave. `ending`: what follows `/export.` in an address, and `--format` on the command line.
 * `leavesOut`: why an event has no place in this format, in a few words that are counted and told; null where it has one.
 */
export type ExportFormat = {
  ending: string;
  mediaType: string;
  leavesOut: (event: WorldEvent) => string | null;
  createWriter: (about: ExportAbout) => ExportWriter;
};

/** For formats that take every event. */
export const takesAll = (): null => null;
