import { parse } from 'yaml';
import { z } from 'zod';
import { DemarcheError } from '../../schema/errors.ts';
import { ACCESS, ARTICLE_KINDS } from '../../schema/words/closed-lists.ts';

const dayOrText = z.union([z.string(), z.date().transform((day) => day.toISOString())]);

const frontMatterShape = z.strictObject({
  title: z.string().optional(),
  published: dayOrText.nullable().optional(),
  outlet: z.string().optional(),
  lang: z.string().optional(),
  url: z.string().optional(),
  kind: z.enum(ARTICLE_KINDS).optional(),
  access: z.enum(ACCESS).optional(),
  sources: z.array(z.string()).optional(),
});
/** What a file may say about its article between two lines of `---` at its top. */
export type FrontMatter = z.infer<typeof frontMatterShape>;

/**
 * Cuts the front matter off a canonical text: the lines of YAML between `---` at the very top and the next `---`.
 * Without one the text comes back whole. The rest starts at its first line that is not blank.
 * @throws DemarcheError BAD_FRONT_MATTER where it is no YAML, or names what is not known.
 */
export function cutFrontMatter(text: string): { frontMatter: FrontMatter; body: string } {
  const block = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text);
  if (!block) return { frontMatter: {}, body: text };
  let value: unknown;
  try {
    value = parse(block[1] ?? '') ?? {};
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('\n')[0] : 'it is no YAML';
    throw new DemarcheError('BAD_FRONT_MATTER', `The lines between --- at the top cannot be read: ${why}. Write them as "name: value".`, {
      cause,
    });
  }
  const read = frontMatterShape.safeParse(value);
  if (!read.success) {
    const first = read.error.issues[0];
    const where = first?.path.join('.') || (first?.code === 'unrecognized_keys' ? first.keys.join(', ') : 'the block');
    throw new DemarcheError(
      'BAD_FRONT_MATTER',
      `The lines between --- at the top: ${where}: ${first?.message ?? 'not understood'}. Known are: ${Object.keys(frontMatterShape.shape).join(', ')}.`,
    );
  }
  return { frontMatter: read.data, body: text.slice(block[0].length).replace(/^(?:[ \t]*\n)+/, '') };
}
