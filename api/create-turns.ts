/** Runs what it is given when all that was given before has ended, well or badly. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** One thing after another: two writers that fold the same store at once would each undo the other's world. */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
