/** The sets that links make of strings: everything linked, directly or not, is one set. Sets and what is in them are sorted. */
export function joinSets(links: readonly (readonly [string, string])[]): string[][] {
  const parent = new Map<string, string>();
  const rootOf = (one: string): string => {
    let at = one;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    parent.set(one, at);
    return at;
  };
  for (const [a, b] of links) parent.set(rootOf(a), rootOf(b));
  const sets = new Map<string, string[]>();
  for (const one of [...parent.keys(), ...links.flat()]) {
    const root = rootOf(one);
    const set = sets.get(root);
    if (set === undefined) sets.set(root, [one]);
    else if (!set.includes(one)) set.push(one);
  }
  return [...sets.values()].map((set) => set.sort()).sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}
