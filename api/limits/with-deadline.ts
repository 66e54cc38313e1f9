import { DemarcheError } from '../../schema/errors.ts';

/** Waits for `doing` no longer than `deadlineMs`. @throws DemarcheError TIMEOUT. */
export async function withDeadline<T>(doing: PromiseLike<T> | T, deadlineMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new DemarcheError('TIMEOUT', `No answer within ${deadlineMs / 1000} seconds: ask for less, or narrow the filter.`)),
      deadlineMs,
    );
  });
  try {
    return await Promise.race([doing, late]);
  } finally {
    clearTimeout(timer);
  }
}
