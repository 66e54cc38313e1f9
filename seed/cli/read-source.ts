import { DemarcheError } from '../../schema/errors.ts';
import { canonicalText, MAX_TEXT_LENGTH } from '../text/canonical-text.ts';
import { cutFrontMatter, type FrontMatter } from '../text/front-matter.ts';

/** What the command line says of an article; it wins over the file's own front matter. */
export type GivenParticulars = { published?: string; lang?: string; outlet?: string; title?: string; url?: string };

/** An article's text and its particulars, those that were given before those of its front matter. */
export type Source = { text: string; particulars: FrontMatter };

/**
 * A file's bytes as an article: UTF-8 decoded, canonical, without its front matter.
 * @throws DemarcheError TOO_LARGE, BINARY_FILE, EMPTY_TEXT, BAD_FRONT_MATTER or BAD_DATE, naming the file.
 */
export function sourceFrom(bytes: Uint8Array, name: string, given: GivenParticulars): Source {
  return naming(name, () => {
    if (bytes.byteLength > MAX_TEXT_LENGTH)
      throw new DemarcheError(
        'TOO_LARGE',
        `It has ${bytes.byteLength} bytes; an article may have ${MAX_TEXT_LENGTH} (5 MB). Split it, or cut what is not the article.`,
      );
    const whole = canonicalText(new TextDecoder('utf-8').decode(bytes));
    const { frontMatter, body } = cutFrontMatter(whole);
    if (body.trim() === '') throw new DemarcheError('EMPTY_TEXT', 'There are no words after the front matter. Add the article below it.');
    const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const particulars: FrontMatter = { ...frontMatter, ...known };
    if (particulars.published) particulars.published = publicationDate(particulars.published);
    return { text: body, particulars };
  });
}

/**
 * A publication date as given: an ISO day or date-time.
 * @throws DemarcheError BAD_DATE where it is none, or no day of the calendar.
 */
export function publicationDate(given: string): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(given.trim());
  const date = day ? new Date(`${day[1]}-${day[2]}-${day[3]}T00:00:00Z`) : null;
  if (!date || Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day?.[3])) {
    throw new DemarcheError('BAD_DATE', `"${given}" is no date of publication. Write it as 2025-08-20 or 2025-08-20T09:30:00Z.`);
  }
  return given.trim();
}

/** Runs, and names the source in what goes wrong. */
function naming<T>(name: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof DemarcheError) throw new DemarcheError(error.code, `${name}: ${error.message}`, { cause: error });
    throw error;
  }
}
