import { DemarcheError } from '../../schema/errors.ts';
import { canonicalText, MAX_TEXT_LENGTH } from '../text/canonical-text.ts';
import { cutFrontMatter, type FrontMatter } from '../text/front-matter.ts';
import { publicationDate } from '../text/publication-date.ts';

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

/** Runs, and names the source in what goes wrong. */
function naming<T>(name: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof DemarcheError) throw new DemarcheError(error.code, `${name}: ${error.message}`, { cause: error });
    throw error;
  }
}
