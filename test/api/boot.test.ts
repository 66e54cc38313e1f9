import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from './seed-reader.ts';

type Running = { child: ChildProcess; lines: () => string; url: string; ended: Promise<number | null> };

let data: string;
let running: Running[] = [];
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'demarche-boot-'));
});
afterEach(async () => {
  for (const { child, ended } of running) {
    child.kill('SIGKILL');
    await ended;
  }
  running = [];
  await rm(data, { recursive: true, force: true });
});

/** Starts main as a process of its own; answers when it says where it listens, or when it has ended. */
async function boot(args: readonly string[], env: Record<string, string> = {}): Promise<Running> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'api/main.ts'), ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env },
  });
  let said = '';
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const url = new Promise<string>((resolve) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
  });
  const one = { child, lines: () => said, ended, url: await Promise.race([url, ended.then(() => '')]) };
  running.push(one);
  return one;
}

const ask = async (url: string, query: string, headers: Record<string, string> = {}) =>
  (
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    })
  ).json();

async function stop({ child, ended }: Running): Promise<number | null> {
  child.kill('SIGTERM');
  return ended;
}

describe('main', () => {
  test('reads the examples into an empty store once, serves, leaves word of itself, and takes it away', async () => {
    const first = await boot(['--port', '0', '--data', data]);
    expect(first.lines()).toMatch(/example 1 of \d+/);
    expect(first.lines()).toMatch(/Engine: embedded \S+/);
    expect(first.lines()).toMatch(/demarche import .*journal\.jsonl/);
    const file = JSON.parse(await readFile(join(data, 'server.json'), 'utf8'));
    expect(file).toEqual({
      port: Number(new URL(first.url).port),
      pid: first.child.pid,
      token: expect.stringMatching(/^\S{20,}$/),
      startedAt: expect.stringMatching(/Z$/),
    });
    expect((await stat(join(data, 'server.json'))).mode & 0o777).toBe(0o600);
    expect(await (await fetch(`${first.url}/ready`)).json()).toMatchObject({ ready: true, engine: { name: 'embedded' } });

    const query =
      '{ articles { totalCount nodes { kind } } timeline { items { id } undated { count } worldVersion } invitations { totalCount } }';
    const answer = await ask(first.url, query, { 'x-demarche-token': file.token });
    expect(answer.errors).toBeUndefined();
    expect(answer.data.articles.totalCount).toBeGreaterThanOrEqual(6);
    expect(answer.data.articles.nodes.every(({ kind }: { kind: string }) => kind === 'EXAMPLE')).toBe(true);
    expect(answer.data.timeline.items.length).toBeGreaterThan(3);
    expect(answer.data.invitations.totalCount).toBeGreaterThan(0);

    const locked = await boot(['--port', '0', '--data', data]);
    expect(await locked.ended).toBe(1);
    expect(locked.lines()).toMatch(new RegExp(`LOCKED: .*${file.port}`));

    expect(await stop(first)).toBe(0);
    expect(existsSync(join(data, 'server.json'))).toBe(false);

    const second = await boot(['--port', '0', '--data', data]);
    expect(second.lines()).not.toContain('example 1');
    expect(await ask(second.url, query)).toEqual(answer);
    expect(await stop(second)).toBe(0);
  });

  test('goes on where it was killed while it read the examples', async () => {
    const killed = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'api/main.ts'), '--port', '0', '--data', data], { cwd: ROOT });
    const ended = new Promise((resolve) => killed.on('exit', resolve));
    killed.stdout.on('data', (chunk: Buffer) => {
      if (/example 3 of/.test(chunk.toString())) killed.kill('SIGKILL');
    });
    await ended;
    const again = await boot(['--port', '0', '--data', data]);
    const names = (again.lines().match(/example \d+ of (\d+)/) ?? [])[1];
    const { data: answer } = await ask(again.url, '{ articles { totalCount } server { unfolded } }');
    expect(answer).toEqual({ articles: { totalCount: Number(names) }, server: { unfolded: 0 } });
    expect(await stop(again)).toBe(0);
  });

  test('takes the next free port, and says so', async () => {
    const holder = createServer();
    const port = await new Promise<number>((resolve) =>
      holder.listen(0, '127.0.0.1', () => resolve((holder.address() as { port: number }).port)),
    );
    try {
      const started = await boot(['--no-examples', '--data', data], { PORT: String(port) });
      expect(started.url).not.toBe(`http://127.0.0.1:${port}`);
      expect(started.lines()).toContain(`Port ${port} is taken`);
      expect(started.lines()).not.toContain('example');
      expect(await ask(started.url, '{ articles { totalCount } }')).toEqual({ data: { articles: { totalCount: 0 } } });
      expect(await stop(started)).toBe(0);
    } finally {
      holder.close();
    }
  });

  test('starts over what a killed server left', async () => {
    const killed = await boot(['--no-examples', '--port', '0', '--data', data]);
    killed.child.kill('SIGKILL');
    await killed.ended;
    expect(existsSync(join(data, 'server.json'))).toBe(true);
    const next = await boot(['--no-examples', '--port', '0', '--data', data]);
    expect(JSON.parse(await readFile(join(data, 'server.json'), 'utf8')).pid).toBe(next.child.pid);
    expect(await stop(next)).toBe(0);
  });

  test('refuses wrong settings, all of them at once', async () => {
    const refused = await boot(['--port', 'x', '--nothing'], { NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect(await refused.ended).toBe(1);
    for (const word of ['BAD_SETTING', '--port', '--nothing', 'NEO4J_PASSWORD']) expect(refused.lines()).toContain(word);
  });
});
