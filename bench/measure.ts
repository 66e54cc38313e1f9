/** How long a piece of work took, in milliseconds, over all its rounds. */
export type Measured = { p50Ms: number; p95Ms: number };

/** Runs a piece of work a number of times, after a tenth as many rounds to warm up. */
export function measure(rounds: number, work: () => void): Measured {
  for (let round = 0; round < rounds / 10; round += 1) work();
  const times = Array.from({ length: rounds }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  }).sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50Ms: at(0.5), p95Ms: at(0.95) };
}

/** One measurement as a line. */
export const lineOf = (name: string, { p50Ms, p95Ms }: Measured): string =>
  `${name}: p50 ${p50Ms.toFixed(2)} ms, p95 ${p95Ms.toFixed(2)} ms`;
