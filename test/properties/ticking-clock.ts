/** A clock that goes on a second each time it is asked. */
export function tickingClock(start = '2031-04-01T00:00:00Z'): () => string {
  let now = Date.parse(start);
  return () => {
    now += 1000;
    return new Date(now).toISOString();
  };
}
