/** Fills a place on the page again when what it depends on changed. */
export type Renderer = (dependsOn: readonly unknown[], build: () => readonly Node[]) => boolean;

/**
 * A renderer for `host`: builds its children only when one of `dependsOn` is another value than last time (by identity), and says whether it did.
 * The focus stays on the element with the same `data-key`, if it stood in the host.
 */
export function renderWhenChanged(host: HTMLElement): Renderer {
  let last: readonly unknown[] | null = null;
  return (dependsOn, build) => {
    const before = last;
    if (before !== null && before.length === dependsOn.length && dependsOn.every((value, i) => Object.is(value, before[i]))) return false;
    last = dependsOn;
    const active = host.ownerDocument.activeElement;
    const key = active instanceof HTMLElement && host.contains(active) ? active.dataset.key : undefined;
    host.replaceChildren(...build());
    if (key !== undefined)
      [...host.querySelectorAll<HTMLElement>('[data-key]')].find((node) => node.dataset.key === key)?.focus({ preventScroll: true });
    return true;
  };
}
