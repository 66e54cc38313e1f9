import type { AskOptions } from '../door.ts';
import { DemarcheError } from '../errors.ts';

/** How long a question may take where the asker does not say, in milliseconds. */
export const DEFAULT_DEADLINE_MS = 10_000;

/**
 * Waits for `work`, but no longer than the deadline, and not when the asker gave up. What `work` does after that is not seen by anybody.
 *
 * @throws DemarcheError TIMEOUT when the deadline passes.
 * @throws The signal's own reason when it is aborted.
 */
export async function withinDeadline<T>(work: () => Promise<T>, { deadlineMs = DEFAULT_DEADLINE_MS, signal }: AskOptions): Promise<T> {
  signal?.throwIfAborted();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp: (() => void) | undefined;
  const ended = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new DemarcheError('TIMEOUT', `The store did not answer within ${deadlineMs} ms: ask for less, or allow more time.`));
    }, deadlineMs);
    giveUp = () => reject(signal?.reason);
    signal?.addEventListener('abort', giveUp, { once: true });
  });
  try {
    const working = work();
    working.catch(() => undefined);
    return await Promise.race([working, ended]);
  } finally {
    clearTimeout(timer);
    if (giveUp) signal?.removeEventListener('abort', giveUp);
  }
}
