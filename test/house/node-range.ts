/** Whether a Node version (`20.19.0`) lies in an `engines` range made of `||`, `^`, `>=`, `>` and bare versions: the forms that packages use. */
export function nodeIsIn(version: string, range: string): boolean {
  const here = numbersOf(version);
  return range.split('||').some((part) => {
    const bounds = part
      .trim()
      .replace(/(>=|<=|[<>^~=])\s+/g, '$1')
      .split(/\s+/);
    return bounds.every((bound) => isWithin(here, bound));
  });
}

function isWithin(here: number[], bound: string): boolean {
  if (bound === '' || bound === '*') return true;
  const [, sign = '', version = ''] = /^(>=|<=|[<>^~=])?v?(.*)$/.exec(bound) ?? [];
  const there = numbersOf(version);
  const order = compare(here, there);
  if (sign === '>=') return order >= 0;
  if (sign === '>') return order > 0;
  if (sign === '<') return order < 0;
  if (sign === '<=') return order <= 0;
  return order >= 0 && here[0] === there[0];
}

const numbersOf = (version: string): number[] => version.split('.').map((part) => Number.parseInt(part, 10) || 0);

function compare(a: number[], b: number[]): number {
  for (const at of [0, 1, 2]) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
