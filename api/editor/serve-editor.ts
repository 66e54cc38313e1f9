import type { IncomingMessage, ServerResponse } from 'node:http';
import { EDITOR_POLICY } from '../doors/security-headers.ts';
import { type EditorFile, loadEditorFiles } from './editor-files.ts';
import { EDITOR_FOLDER, editorPage } from './editor-page.ts';

/** Answers a request for the editor or one of its files; false where it is for something else. */
export type ServeEditor = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<boolean>;

/** Whether a browser asks for a page to show. Programs that ask GraphQL by GET do not name HTML. */
const wantsPage = ({ method, headers }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html');

/** The editor at GET /graphql, and its files below it: all from this server, none from elsewhere. */
export function createEditor(version: string): ServeEditor {
  let files: Promise<ReadonlyMap<string, EditorFile>> | null = null;
  return async (request, response, path) => {
    if (path === '/graphql' && wantsPage(request)) {
      response.setHeader('content-security-policy', EDITOR_POLICY);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
      response.end(request.method === 'HEAD' ? undefined : editorPage(version));
      return true;
    }
    if (!path.startsWith(EDITOR_FOLDER) || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
    files ??= loadEditorFiles(version);
    const file = (await files).get(path.slice(EDITOR_FOLDER.length));
    if (file === undefined) return false;
    response.setHeader('content-security-policy', EDITOR_POLICY);
    response.writeHead(200, { 'content-type': file.type, 'cache-control': 'public, max-age=86400' });
    response.end(request.method === 'HEAD' ? undefined : file.body);
    return true;
  };
}
