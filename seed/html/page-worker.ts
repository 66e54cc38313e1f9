import { parentPort } from 'node:worker_threads';
import { DemarcheError, type ErrorCode } from '../../schema/errors.ts';
import { type PageArticle, readPage } from './read-page.ts';

/** What the worker answers to the bytes of a page. */
export type PageAnswer = { article: PageArticle } | { code: ErrorCode; message: string };

/** The article, or why there is none. */
function answerTo(bytes: Uint8Array): PageAnswer {
  try {
    return { article: readPage(bytes) };
  } catch (error) {
    if (error instanceof DemarcheError) return { code: error.code, message: error.message };
    return {
      code: 'BAD_INPUT',
      message: `The page cannot be read (${error instanceof Error ? error.message : error}). Save its text as .txt.`,
    };
  }
}

parentPort?.on('message', (bytes: Uint8Array) => parentPort?.postMessage(answerTo(bytes)));
