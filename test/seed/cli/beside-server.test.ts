import { writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openEmbedded } from '../../../schema/engines/embedded/open-embedded.ts';
import { addInProcess } from './add-in-process.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

type Asked = { path: string | undefined; token: unknown; body: { query: string; variables: { article: Record<string, unknown> } } | null };

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
};

/** A stand-in for the server's HTTP: it notes what it is asked, and answers each post with `answer`. */
async function withServer<T>(answer: object, work: (port: number, asked: Asked[]) => Promise<T>): Promise<T> {
  const asked: Asked[] = [];
  const server: Server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      if (request.method === 'POST') asked.push({ path: request.url, token: request.headers['x-demarche-token'], body: JSON.parse(body) });
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work((server.address() as AddressInfo).port, asked);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

const ingested = {
  data: {
    ingest: { __typename: 'Ingested', article: { id: 'ar_1' }, written: true, claims: 3, changed: 2, worldVersion: 5, problems: [] },
  },
};
const refused = { data: { ingest: { __typename: 'ValidationError', code: 'BAD_DATE', message: 'The date is none.' } } };
const serverFile = (dir: string, file: object) => writeFile(join(dir, 'server.json'), JSON.stringify(file));
const report = async (dir: string): Promise<string> => {
  await writeFile(join(dir, 'report.txt'), 'The president of France met the prime minister of Japan in Tokyo and discussed trade.\n');
  return join(dir, 'report.txt');
};

describe('add beside a server', () => {
  test('hands the article over with the token of server.json, and opens no store itself', async () => {
    await inTemporaryFolder((dir) =>
      withServer(ingested, async (port, asked) => {
        await serverFile(dir, { port, pid: process.pid, token: 'secret', startedAt: '2031-01-01T00:00:00Z' });
        const ran = await addInProcess([await report(dir), '--data', dir, '--published', '2031-03-13', '--lang', 'en']);
        expect(ran).toMatchObject({ failed: false, out: expect.stringContaining('1 filed; 2 events, invitations and conflicts changed.') });
        expect(asked).toHaveLength(1);
        expect(asked[0]).toMatchObject({
          path: '/graphql',
          token: 'secret',
          body: { variables: { article: { published: '2031-03-13', lang: 'EN', kind: null } } },
        });
        expect(asked[0]?.body?.query).toContain('ingest(article: $article)');
        expect(asked[0]?.body?.variables.article.text).toContain('The president of France');
      }),
    );
  });

  test("a refusal of the server is the file's own, with its code", async () => {
    await inTemporaryFolder((dir) =>
      withServer(refused, async (port) => {
        await serverFile(dir, { port, pid: process.pid, token: 'secret' });
        const ran = await addInProcess([await report(dir), '--data', dir]);
        expect(ran).toMatchObject({ failed: true, out: expect.stringContaining('BAD_DATE: The date is none.') });
      }),
    );
  });

  test.each([
    ['of a process that is gone', { port: 9, pid: process.pid + 1, token: 'x' }],
    ['of a port where nobody answers', { port: 9, pid: process.pid, token: 'x' }],
    ['that is no such file', { port: 'none' }],
  ])('a server.json %s is passed over', async (_, file) => {
    await inTemporaryFolder(async (dir) => {
      await serverFile(dir, file);
      expect(await addInProcess([await report(dir), '--data', dir])).toMatchObject({
        failed: false,
        out: expect.stringContaining('1 filed'),
      });
    });
  });

  test('a folder that another process holds without a server is LOCKED, and it says by whom', async () => {
    await inTemporaryFolder(async (dir) => {
      const held = await openEmbedded({ dir, pid: process.pid });
      try {
        await expect(addInProcess([await report(dir), '--data', dir])).rejects.toMatchObject({
          code: 'LOCKED',
          message: expect.stringContaining(String(process.pid)),
        });
      } finally {
        await held.close();
      }
    });
  });
});
