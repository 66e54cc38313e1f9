import { Worker } from 'node:worker_threads';
import { DemarcheError } from '../../schema/errors.ts';
import { MOST_PAGE_BYTES } from './page-tree.ts';
import type { PageAnswer } from './page-worker.ts';
import type { PageArticle } from './read-page.ts';

/** How long one page may take, in milliseconds; pages of the news take some 100. */
export const PAGE_DEADLINE_MS = 10_000;
/** The memory that the reading of pages may take, in megabytes. */
const MEMORY_MB = 512;

/** Reads pages one after another in a worker of its own, which is ended with whatever it is at when a page takes too long. `end` when there are no more. */
export type PageReader = { read: (bytes: Uint8Array) => Promise<PageArticle>; end: () => Promise<void> };

/** A reader of pages; its worker starts with the first one. Give `deadlineMs` for another deadline than {@link PAGE_DEADLINE_MS}. */
export function createPageReader({ deadlineMs = PAGE_DEADLINE_MS }: { deadlineMs?: number } = {}): PageReader {
  let worker: Worker | null = null;
  const end = async (): Promise<void> => {
    const ending = worker;
    worker = null;
    await ending?.terminate();
  };
  const read = async (bytes: Uint8Array): Promise<PageArticle> => {
    // What is too large is not even copied.
    if (bytes.byteLength > MOST_PAGE_BYTES)
      throw new DemarcheError(
        'TOO_LARGE',
        `The page has ${bytes.byteLength} bytes; ${MOST_PAGE_BYTES} (5 MB) are read. Save the article alone, or its text as .txt.`,
      );
    worker ??= startWorker();
    const answer = await ask(worker, bytes, deadlineMs);
    if (answer === null) {
      await end();
      throw new DemarcheError(
        'TOO_COSTLY',
        `The page takes more than ${deadlineMs / 1000} s or ${MEMORY_MB} MB to read, and was given up. Save its text as .txt.`,
      );
    }
    if ('article' in answer) return answer.article;
    throw new DemarcheError(answer.code, answer.message);
  };
  return { read, end };
}

/** The worker's answer; null where it gave none in time, or broke off. */
function ask(worker: Worker, bytes: Uint8Array, deadlineMs: number): Promise<PageAnswer | null> {
  return new Promise((resolve) => {
    const done = (answer: PageAnswer | null): void => {
      clearTimeout(timer);
      worker.off('message', done);
      worker.off('exit', gone);
      resolve(answer);
    };
    const gone = (): void => done(null);
    const timer = setTimeout(gone, deadlineMs);
    worker.on('message', done);
    worker.on('exit', gone);
    worker.postMessage(bytes);
  });
}

/** What makes Node read TypeScript while developing; what is built has no need of it. */
const SOURCE_LOADER = 'tsx/esm/api';

/** Starts the worker: from its source, by way of tsx, where this file runs from its source. */
function startWorker(): Worker {
  const isSource = import.meta.url.endsWith('.ts');
  const address = new URL(isSource ? './page-worker.ts' : './page-worker.js', import.meta.url).href;
  const begin = isSource ? `import(${JSON.stringify(SOURCE_LOADER)}).then(({ register }) => register())` : 'Promise.resolve()';
  const worker = new Worker(`${begin}.then(() => import(${JSON.stringify(address)}))`, {
    eval: true,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  // A worker that breaks ends, and that is heard by whoever waits for it.
  worker.on('error', () => undefined);
  return worker;
}
