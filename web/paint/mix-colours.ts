/** A colour `#rrggbb` of which `share` (0 to 1) is `colour` and the rest `other`: faded, and yet nothing shines through. */
export function mixColours(colour: string, other: string, share: number): string {
  const parts = channelsOf(colour).map((value, i) => Math.round(value * share + (channelsOf(other)[i] ?? 0) * (1 - share)));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The red, green and blue of a colour `#rrggbb`, each 0 to 255. */
export const channelsOf = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
