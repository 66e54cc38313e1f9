import { DemarcheError } from '../../schema/errors.ts';
import type { Problem } from '../../schema/shapes/reading.ts';
import type { GivenArticle } from '../ingest/given-article.ts';
import { MAX_TEXT_LENGTH } from '../text/canonical-text.ts';
import type { Filer } from './filer.ts';

/** What became of one file: filed, known already, only read, or refused with a code and words. */
export type AddedFile =
  | { file: string; outcome: 'filed' | 'known' | 'read'; articleId: string | null; claims: number; problems: Problem[] }
  | { file: string; outcome: 'refused'; code: string; message: string };

/** What adding files touches. `began` is told before each file, `ended` after it. */
export type AddEffects = {
  readBytes: (file: string) => Uint8Array;
  began: (file: string, at: number) => void;
  ended: (added: AddedFile) => void;
};

/** Particulars given for all files; a file's own front matter says the rest. */
export type GivenForAll = Omit<GivenArticle, 'text'>;

/**
 * Adds files one after another. What is wrong with one file is told and the next one follows; what is wrong with the store ends the run.
 * @throws DemarcheError of the store: LOCKED, STORE_BROKEN, STORE_UNREACHABLE, TIMEOUT, INTERNAL.
 */
export async function addFiles(files: readonly string[], given: GivenForAll, filer: Filer, effects: AddEffects): Promise<AddedFile[]> {
  const added: AddedFile[] = [];
  for (const [at, file] of files.entries()) {
    effects.began(file, at);
    const one = await addFile(file, given, filer, effects.readBytes);
    added.push(one);
    effects.ended(one);
  }
  return added;
}

async function addFile(file: string, given: GivenForAll, filer: Filer, readBytes: AddEffects['readBytes']): Promise<AddedFile> {
  try {
    const { articleId, written, claims, problems } = await filer.file({ ...given, text: decoded(readBytes(file)) });
    return { file, outcome: articleId === null ? 'read' : written ? 'filed' : 'known', articleId, claims, problems };
  } catch (error) {
    if (!(error instanceof DemarcheError) || OF_THE_STORE.includes(error.code)) throw error;
    return { file, outcome: 'refused', code: error.code, message: error.message };
  }
}

const OF_THE_STORE: readonly string[] = ['LOCKED', 'STORE_BROKEN', 'STORE_UNREACHABLE', 'TIMEOUT', 'INTERNAL'];

/** @throws DemarcheError TOO_LARGE before anything is decoded. */
function decoded(bytes: Uint8Array): string {
  if (bytes.byteLength > MAX_TEXT_LENGTH) {
    throw new DemarcheError(
      'TOO_LARGE',
      `It has ${bytes.byteLength} bytes; an article may have ${MAX_TEXT_LENGTH} (5 MB). Split it, or cut what is not the article.`,
    );
  }
  return new TextDecoder('utf-8').decode(bytes);
}
