import type { Passage } from '../../schema/shapes/reading.ts';
import type { TextWords } from '../languages/language.ts';

/** A passage, and the part of it that holds sentences: without the outlet's dateline before and the credit of a picture after. */
export type ReadablePassage = Passage & { from: number; to: number };

/** The parts of a text, and what its dateline says of who published it. */
export type Passages = { passages: ReadablePassage[]; datelineOutlet: string | null };

/** `www.example.id –` before the first words: the outlet's own name. */
const SITE_DATELINE = /^\s*(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,})\s*[–—-]+\s+/iu;
/** `JAKARTA, Example.com -` or `MOSCOW (Agency) —` before the first words. */
const CITY_DATELINE =
  /^\s*\p{Lu}[\p{L}.'’ ]{2,30}(?:,\s*(?<outlet>[\p{L}\p{N}][\p{L}\p{N}. ]{1,30})|\s*\((?<agency>[\p{L}\p{N}. ]{2,30})\))?(?:,\s*\p{L}{3,9}\.? \d{1,2})?\s*(?:[–—]|--?)\s+(?=[\p{Lu}"“'‘])/u;

/**
 * The passages of a canonical text, a line each, in order. Lines that belong to the page and not to the article are left out.
 * A line without a closing full stop is a headline (the first) or a heading; a line that ends in a picture's credit is a caption.
 */
export function findPassages(text: string, words: TextWords): Passages {
  const passages: ReadablePassage[] = [];
  let datelineOutlet: string | null = null;
  for (const line of text.matchAll(/[^\n]+/g)) {
    const start = line.index + (line[0].length - line[0].trimStart().length);
    const end = line.index + line[0].trimEnd().length;
    if (end <= start) continue;
    const body = text.slice(start, end);
    if (words.pageLines.some((pattern) => pattern.test(body))) continue;
    const first = passages.length === 0 || (passages.length === 1 && passages[0]?.kind === 'headline');
    const dateline = first ? datelineOf(body) : null;
    if (dateline?.outlet) datelineOutlet ??= dateline.outlet;
    const from = start + (dateline?.length ?? 0);
    const credit = words.pictureCredit.exec(text.slice(from, end));
    const to = credit ? from + credit.index : end;
    const kind = credit && to > from ? 'caption' : kindOf(text.slice(from, end), passages.length === 0 && dateline === null);
    passages.push({ start, end, kind, from, to: Math.max(from, from + text.slice(from, to).trimEnd().length) });
  }
  return { passages, datelineOutlet };
}

/** The dateline at the start of a line: its length, and the outlet that it names. */
function datelineOf(line: string): { length: number; outlet: string | null } | null {
  const site = SITE_DATELINE.exec(line);
  if (site) return { length: site[0].length, outlet: site[1]?.toLowerCase() ?? null };
  const city = CITY_DATELINE.exec(line);
  if (!city || !/^\s*\p{Lu}{2}/u.test(city[0])) return null;
  const outlet = city.groups?.outlet ?? city.groups?.agency ?? null;
  return {
    length: city[0].length,
    outlet: outlet && /\.[a-z]{2,}$|^[\p{Lu}. ]{2,}$|^\p{Lu}\p{Ll}+$/iu.test(outlet) ? outlet.trim() : null,
  };
}

/** What part of the article a line is, by its end and its length. */
function kindOf(line: string, isFirst: boolean): Passage['kind'] {
  if (/[.!?…:;,]["”’')\]]*$/u.test(line) || /["”’]$/u.test(line)) return 'paragraph';
  const count = line.split(/\s+/).length;
  if (count > 22) return 'paragraph';
  return isFirst ? 'headline' : 'heading';
}
