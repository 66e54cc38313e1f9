import { DemarcheError } from '../../schema/errors.ts';
import type { Problem } from '../../schema/shapes/reading.ts';
import type { PageReader } from '../html/create-page-reader.ts';
import { articleOfFile, type GivenForAll } from './article-of-file.ts';
import type { Filer } from './filer.ts';

/** What became of one file: filed, known already, only read, refused with a code and words, or passed over in its folder. */
export type AddedFile =
  | { file: string; outcome: 'filed' | 'known' | 'read'; articleId: string | null; claims: number; problems: Problem[] }
  | { file: string; outcome: 'refused'; code: string; message: string }
  | { file: string; outcome: 'passed over'; why: string };

/** What adding files touches. `began` is told before each file, `ended` after it; when `isInterrupted`, no further one is begun. */
export type AddEffects = {
  readPage: PageReader['read'];
  isInterrupted: () => boolean;
  readBytes: (file: string) => Uint8Array;
  began: (file: string, at: number) => void;
  ended: (added: AddedFile) => void;
};

/**
 * Adds files one after another. What is wrong with one file is told and the next one follows; what is wrong with the store ends the run, and an interruption ends it after the file at work.
 * @throws DemarcheError of the store: LOCKED, STORE_BROKEN, STORE_UNREACHABLE, TIMEOUT, INTERNAL.
 */
export async function addFiles(files: readonly string[], given: GivenForAll, filer: Filer, effects: AddEffects): Promise<AddedFile[]> {
  const added: AddedFile[] = [];
  for (const [at, file] of files.entries()) {
    // A turn of the event loop, so that an interruption is heard even where nothing waits.
    await new Promise((resolve) => setImmediate(resolve));
    if (effects.isInterrupted()) break;
    effects.began(file, at);
    const one = await addFile(file, given, filer, effects);
    added.push(one);
    effects.ended(one);
  }
  return added;
}

async function addFile(file: string, given: GivenForAll, filer: Filer, { readBytes, readPage }: AddEffects): Promise<AddedFile> {
  try {
    const article = await articleOfFile(file, readBytes(file), given, readPage);
    const { articleId, written, claims, problems } = await filer.file(article);
    return { file, outcome: articleId === null ? 'read' : written ? 'filed' : 'known', articleId, claims, problems };
  } catch (error) {
    if (!(error instanceof DemarcheError) || OF_THE_STORE.includes(error.code)) throw error;
    return { file, outcome: 'refused', code: error.code, message: error.message };
  }
}

const OF_THE_STORE: readonly string[] = ['LOCKED', 'STORE_BROKEN', 'STORE_UNREACHABLE', 'TIMEOUT', 'INTERNAL'];
