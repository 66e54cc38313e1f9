import { parseArgs } from 'node:util';
import type { Door } from '../../schema/door.ts';
import { DemarcheError } from '../../schema/errors.ts';
import { createSchema } from '../create-schema.ts';
import { type ExportCount, exportEvents } from './export-events.ts';
import { EXPORT_FORMATS } from './export-formats.ts';
import { exportFilter, exportFormat } from './read-export-request.ts';

/** A server that holds the data folder already. */
export type ServerHere = { port: number; token: string };

/**
 * What the command touches. `findServer`: the server that holds the folder (`data` as given, undefined where it was not), null where none does.
 * `write` resolves when there is room for more; `say` writes a line to standard error.
 */
export type ExportEffects = {
  findServer: (data: string | undefined) => Promise<ServerHere | null>;
  openDoor: (data: string | undefined) => Promise<Door>;
  fetch: typeof fetch;
  write: (piece: string | Uint8Array) => Promise<void>;
  say: (line: string) => void;
  now: () => number;
};

const OPTIONS = { format: { type: 'string' }, filter: { type: 'string' }, data: { type: 'string' }, help: { type: 'boolean' } } as const;

const HELP = `demarche export --format ${EXPORT_FORMATS.map(({ ending }) => ending).join('|')} [--filter JSON] [--data DIR]
Writes events to standard output: all, or those of the filter, which is written as events(filter:) of the API takes it ({"groups": ["MEETING"]}).`;

/**
 * The command `export --format`: through the server that holds the folder, else out of the store itself. What is left out is told on standard error.
 * @throws DemarcheError BAD_INPUT for a wrong flag, format or filter, before anything is opened; and what the store throws.
 */
export async function exportCommand(args: readonly string[], effects: ExportEffects): Promise<void> {
  const { format: ending, filter: json, data, help } = readFlags(args);
  if (help) return effects.write(`${HELP}\n`);
  const format = exportFormat(ending ?? '');
  const filter = exportFilter(json ?? null, createSchema());
  const server = await effects.findServer(data);
  if (server !== null) return throughServer(server, format.ending, json, effects);
  const door = await effects.openDoor(data);
  try {
    const { count, pieces } = await exportEvents(door, { format, filter, about: { now: new Date(effects.now()).toISOString() } });
    for await (const piece of pieces()) await effects.write(piece);
    sayCount(count, effects);
  } finally {
    await door.close();
  }
}

function readFlags(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (cause) {
    throw new DemarcheError('BAD_INPUT', `${cause instanceof Error ? cause.message : cause}\n${HELP}`, { cause });
  }
}

async function throughServer({ port, token }: ServerHere, ending: string, json: string | undefined, effects: ExportEffects): Promise<void> {
  const query = json === undefined ? '' : `?filter=${encodeURIComponent(json)}`;
  const answer = await effects.fetch(`http://127.0.0.1:${port}/export.${ending}${query}`, { headers: { 'x-demarche-token': token } });
  if (!answer.ok || answer.body === null)
    throw new DemarcheError('STORE_UNREACHABLE', `The server on port ${port} answered ${answer.status}: ${await answer.text()}`);
  for await (const piece of answer.body) await effects.write(piece);
  const count = answer.headers.get('x-demarche-count');
  if (count !== null) sayCount(JSON.parse(count) as ExportCount, effects);
}

function sayCount({ written, leftOut }: ExportCount, { say }: ExportEffects): void {
  say(`${written} ${written === 1 ? 'event' : 'events'} written.`);
  for (const [why, count] of Object.entries(leftOut)) say(`${count} left out: ${why}.`);
}
