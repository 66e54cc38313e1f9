import { Command } from 'commander';
import { DemarcheError } from '../../schema/errors.ts';
import { type ArticleInput, type ReaderKit, readArticle } from '../read-article.ts';
import { publicationDate } from '../text/publication-date.ts';
import { type ActCoding, contractOf } from './contract.ts';
import { inGivenText } from './in-given-text.ts';
import { printReading } from './print-reading.ts';
import { type GivenParticulars, sourceFrom } from './read-source.ts';

/** What the command touches: where it reads and writes, and the reader's kit, loaded when first asked for. */
export type ReadEffects = {
  readBytes: (file: string) => Uint8Array;
  lines: () => AsyncIterable<string>;
  write: (text: string) => void;
  kit: () => ReaderKit;
  coding: ActCoding;
};

type Options = GivenParticulars & { json?: true; jsonl?: true };

/** The command `read`: prints what an article says, and stores nothing. */
export function createReadCommand(effects: ReadEffects): Command {
  return new Command('read')
    .description('read an article and print its claims; nothing is stored')
    .argument('[file]', 'a text file in UTF-8, or - for standard input')
    .option('--published <date>', 'when it was published: 2025-08-20, or with a time; without it relative dates stay unresolved')
    .option('--lang <code>', 'the language of the article: id or en; found out when not given')
    .option('--outlet <name>', 'who published it')
    .option('--title <title>', 'its headline')
    .option('--json', 'print one JSON object')
    .option('--jsonl', 'read one JSON object a line on standard input, and write one a line')
    .action(async (file: string | undefined, options: Options) => {
      if (options.jsonl) return readLines(effects);
      if (file === undefined) throw new DemarcheError('BAD_INPUT', 'No file was named. Give a file, - for standard input, or --jsonl.');
      readOne(file, options, effects);
    });
}

function readOne(file: string, { json, jsonl: _, ...given }: Options, effects: ReadEffects): void {
  const { text, particulars } = sourceFrom(effects.readBytes(file), file === '-' ? 'standard input' : file, given);
  const reading = readArticle({ text, ...particulars }, effects.kit());
  effects.write(json ? `${JSON.stringify(contractOf(null, reading, effects.coding, true))}\n` : printReading(reading));
}

/** One answer a line, in the order asked; a line that cannot be read is answered with a problem. */
async function readLines(effects: ReadEffects): Promise<void> {
  const kit = effects.kit();
  for await (const line of effects.lines()) {
    if (line.trim() === '') continue;
    effects.write(`${JSON.stringify(answerTo(line, kit, effects.coding))}\n`);
  }
}

function answerTo(line: string, kit: ReaderKit, coding: ActCoding): object {
  let id: unknown = null;
  try {
    const asked = JSON.parse(line) as ArticleInput & { id?: unknown };
    id = asked.id ?? null;
    if (typeof asked.text !== 'string') throw new DemarcheError('BAD_INPUT', 'The line has no "text". Give { "id", "text" }.');
    const published = asked.published ? publicationDate(asked.published) : null;
    const reading = readArticle({ ...asked, published }, kit);
    return inGivenText(contractOf(typeof id === 'string' ? id : String(id), reading, coding, false), asked.text, reading.text);
  } catch (error) {
    const code = error instanceof DemarcheError ? error.code : error instanceof SyntaxError ? 'NOT_JSON' : 'INTERNAL';
    return {
      id,
      lang: null,
      passages: [],
      mentions: [],
      times: [],
      claims: [],
      problems: [{ code, message: error instanceof Error ? error.message : String(error) }],
    };
  }
}
