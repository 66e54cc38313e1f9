/** Runs one piece of work at a time, in the order in which they are given; a failure does not hold up the next. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

/** A queue with nothing in it. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
