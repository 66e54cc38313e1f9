import { createHash } from 'node:crypto';

/** A short, stable hash of any JSON value: 24 hexadecimal digits of SHA-256 over its JSON text. Key order matters: pass arrays. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 24);
}

/** `Text` id: hash of the canonical text. */
export const textIdOf = (content: string): string => `tx_${hashOf(content)}`;

/** `Article` id: hash of text, outlet and url. */
export const articleIdOf = (textId: string, outletId: string, url: string | null): string => `ar_${hashOf([textId, outletId, url])}`;

/** `Passage` id: the text's id and the passage's offsets. */
export const passageIdOf = (textId: string, start: number, end: number): string => `pa_${textId.slice(3)}_${start}_${end}`;

/** The stem of a name as an id: lower case, accents dropped, other signs to `-`. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** `Outlet` id. */
export const outletIdOf = (name: string): string => `outlet_${slugOf(name)}`;

/** A claim's permanent handle: hash of text, span of the trigger, reading, and what tells several claims of one trigger apart. */
export const anchorOf = (textId: string, start: number, end: number, reading: string | null, apart: string | null): string =>
  `cl_${hashOf([textId, start, end, reading, apart])}`;
