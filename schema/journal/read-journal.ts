import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { DemarcheError } from '../errors.ts';
import { type Entry, entryShape } from '../shapes/entry.ts';

/**
 * Reads one line as an entry. `where` names the line in the message.
 *
 * @throws DemarcheError STORE_BROKEN when it is no JSON, or not an entry of a version that is known here.
 */
export function readEntryLine(line: string, where: string): Entry {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new DemarcheError('STORE_BROKEN', `${where} is no JSON: put back a copy of the journal, or take that line out.`, { cause });
  }
  const entry = entryShape.safeParse(value);
  if (entry.success) return entry.data;
  const [issue] = entry.error.issues;
  throw new DemarcheError(
    'STORE_BROKEN',
    `${where} is not an entry that this version knows (${issue?.path.join('.')}: ${issue?.message}): was it written by a newer one?`,
  );
}

/** The entries of a journal after the first `after`, oldest first. @throws DemarcheError STORE_BROKEN at a line that is no entry. */
export async function* readJournal(path: string, after = 0): AsyncIterable<Entry> {
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  let n = 0;
  for await (const line of lines) {
    n += 1;
    if (n > after) yield readEntryLine(line, `Line ${n} of ${path}`);
  }
}
