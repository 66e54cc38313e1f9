import { appendFile, mkdir, open, readFile, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { DemarcheError } from '../errors.ts';
import type { Entry } from '../shapes/entry.ts';
import { readJournal } from './read-journal.ts';

/** The journal of a folder, open for appending. One process at a time. */
export type Journal = {
  path: string;
  /** How many entries it holds. */
  count(): number;
  /** Files an entry; it is on the disk when this resolves. @throws DemarcheError STORE_BROKEN when the disk refuses; nothing half written stays. */
  append(entry: Entry): Promise<void>;
  /** The entries after the first `after`, oldest first. */
  entries(after?: number): AsyncIterable<Entry>;
  close(): Promise<void>;
};

const NEWLINE = 0x0a;

/** Where the last whole line ends. A last line without an end, or that is no JSON, was torn when the machine stopped. */
function endOfWholeLines(bytes: Buffer): number {
  const end = bytes.lastIndexOf(NEWLINE) + 1;
  if (end < bytes.length || end === 0) return end;
  const start = bytes.lastIndexOf(NEWLINE, end - 2) + 1;
  try {
    JSON.parse(bytes.toString('utf8', start, end));
    return end;
  } catch {
    return start;
  }
}

/** Cuts a torn last line off, keeping what was cut in `journal.torn` beside it. Answers the count of whole lines. */
async function mend(path: string, log: (message: string) => void): Promise<number> {
  const bytes = await readFile(path);
  const end = endOfWholeLines(bytes);
  if (end < bytes.length) {
    await appendFile(join(path, '..', 'journal.torn'), bytes.subarray(end));
    await truncate(path, end);
    log(
      `The last line of ${path} was not written to its end (the machine or the program was stopped). It was cut off; its ${bytes.length - end} bytes are in journal.torn.`,
    );
  }
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1 && at < end; at = bytes.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}

/** Opens `journal.jsonl` of a folder, making both where they are not there, and mends a torn last line. */
export async function openJournal(dir: string, log: (message: string) => void): Promise<Journal> {
  await mkdir(dir, { recursive: true });
  const path = join(dir, 'journal.jsonl');
  const file = await open(path, 'a+', 0o600);
  let count = await mend(path, log);
  let size = (await stat(path)).size;

  return {
    path,
    count: () => count,
    async append(entry) {
      const line = Buffer.from(`${JSON.stringify(entry)}\n`);
      try {
        await file.appendFile(line);
        await file.datasync();
      } catch (cause) {
        await truncate(path, size).catch(() => undefined);
        throw new DemarcheError('STORE_BROKEN', `${path} could not be written: is the disk full, or read-only?`, { cause });
      }
      size += line.length;
      count += 1;
    },
    entries: (after = 0) => readJournal(path, after),
    close: () => file.close(),
  };
}
