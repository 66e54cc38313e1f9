/** Answers what one key stands for; all keys asked for in one turn are loaded together. */
export type Batch<V> = (key: string) => Promise<V | undefined>;

/**
 * Collects the keys that are asked for in one turn of the event loop and loads them with one call, each key once a request.
 * `load` gets the keys without doubles; a key that it does not answer is undefined. When it fails, every key of that turn does.
 */
export function createBatch<V>(load: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>): Batch<V> {
  const known = new Map<string, Promise<V | undefined>>();
  let waiting: { keys: string[]; answer: Promise<ReadonlyMap<string, V>> } | null = null;

  const join = (key: string): Promise<ReadonlyMap<string, V>> => {
    if (waiting === null) {
      const keys: string[] = [];
      const answer = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
        waiting = null;
        return load(keys);
      });
      waiting = { keys, answer };
    }
    waiting.keys.push(key);
    return waiting.answer;
  };

  return (key) => {
    const there = known.get(key);
    if (there !== undefined) return there;
    const coming = join(key).then((found) => found.get(key));
    known.set(key, coming);
    return coming;
  };
}
