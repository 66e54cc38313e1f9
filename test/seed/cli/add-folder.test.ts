import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFiles, type ListFolder } from '../../../seed/cli/find-files.ts';
import { demarche, startDemarche } from './run-demarche.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

const said = (day: number): string =>
  `The prime minister of Japan met the president of France in Tokyo on ${day} March 2031. They discussed trade, and the minister said that he had accepted the invitation.\n`;
const page = (day: number): string =>
  `<html><head><title>Talks in Tokyo</title><meta property="og:site_name" content="Example Wire"><meta property="article:published_time" content="2031-04-01"><link rel="canonical" href="https://example.org/${day}"></head><body><article>${`<p>${said(day)}</p>`.repeat(2)}<p>Both leaders then spoke of the sea, of fishing and of the students whom each of them sends to the other every year, and went to dinner together.</p></article></body></html>`;
/** Does something once, however often it is called. */
const once = (act: () => void): (() => void) => {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
};
const jsonLines = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('finding files', () => {
  test('folders in folders, by name; nothing twice; links and what is hidden are passed over', () => {
    const folders: Record<string, ReturnType<ListFolder>> = {
      top: [
        { name: 'z.TXT', kind: 'file' },
        { name: 'sub', kind: 'folder' },
        { name: 'a.md', kind: 'file' },
        { name: 'loop', kind: 'link' },
        { name: '.git', kind: 'folder' },
        { name: 'pipe', kind: 'other' },
      ],
      'top/sub': [
        { name: 'b.html', kind: 'file' },
        { name: 'c.pdf', kind: 'file' },
      ],
    };
    expect(findFiles(['top/', 'odd.log', 'top/a.md', '-'], (path) => folders[path.replace(/\/$/, '')] ?? null)).toEqual({
      files: ['top/a.md', 'top/sub/b.html', 'top/z.TXT', 'odd.log', '-'],
      passedOver: [
        { file: 'top/.git', why: 'hidden' },
        { file: 'top/loop', why: 'a link, which is not followed' },
        { file: 'top/pipe', why: 'neither file nor folder' },
        { file: 'top/sub/c.pdf', why: 'not .txt, .md or .html' },
      ],
    });
  });
});

describe('demarche add DIR', () => {
  test('files text, front matter and pages; lists the rest; a bad file is told and the run goes on', async () => {
    await inTemporaryFolder(async (dir) => {
      const at = (name: string) => join(dir, name);
      await mkdir(at('in/deeper'), { recursive: true });
      await writeFile(at('in/a.txt'), said(3));
      await writeFile(at('in/b.md'), `---\noutlet: Example Wire\npublished: 2031-03-05\n---\n${said(4)}`);
      await writeFile(at('in/c.html'), page(5));
      await writeFile(at('in/d.html'), '<div>'.repeat(2000));
      await writeFile(at('in/deeper/e.txt'), said(6));
      await writeFile(at('in/f.pdf'), '%PDF');
      await symlink(at('in'), at('in/g'));
      const ran = await demarche(['add', at('in'), '--data', at('store'), '--json']);
      expect(jsonLines(ran.out).map(({ file, outcome, code }) => [String(file).slice(dir.length + 4), code ?? outcome])).toEqual([
        ['f.pdf', 'passed over'],
        ['g', 'passed over'],
        ['a.txt', 'filed'],
        ['b.md', 'filed'],
        ['c.html', 'filed'],
        ['d.html', 'TOO_DEEP'],
        ['deeper/e.txt', 'filed'],
      ]);
      expect(ran.status).toBe(1);
      const entries = jsonLines((await demarche(['export', '--data', at('store')])).out) as {
        article: object;
        text: { content: string };
      }[];
      expect(entries[2]?.article).toMatchObject({
        title: 'Talks in Tokyo',
        outlet: { name: 'Example Wire' },
        published: '2031-04-01',
        url: 'https://example.org/5',
      });
      expect(entries[2]?.text.content.startsWith('Talks in Tokyo\n\nThe prime minister of Japan')).toBe(true);
      expect(entries[2]?.text.content).not.toContain('<');
      const again = await demarche(['add', at('in'), '--data', at('store')]);
      expect(again.out).toContain('4 known, 1 refused, 2 passed over; the world did not change.');
      expect(await demarche(['verify', '--data', at('store')])).toMatchObject({ status: 0 });
    });
  }, 60_000);

  test('Ctrl-C finishes the file at work and says how to go on; the same command then does the rest', async () => {
    await inTemporaryFolder(async (dir) => {
      const folder = join(dir, 'in');
      await mkdir(folder);
      const files = 60;
      for (let at = 0; at < files; at += 1)
        await writeFile(join(folder, `${String(at).padStart(2, '0')}.txt`), `${said(1 + (at % 28))}Report number ${at}.\n`);
      const args = ['add', folder, '--data', join(dir, 'store'), '--json'];
      const { child, ended } = startDemarche(args, { onLine: once(() => child.kill('SIGINT')) });
      const stopped = await ended;
      const last = jsonLines(stopped.out).at(-1) as { interrupted?: boolean; done: number; left: number };
      expect(stopped.status).toBe(130);
      expect(last).toMatchObject({ interrupted: true });
      expect(last.done + last.left).toBe(files);
      expect(last.done).toBeGreaterThan(0);
      expect(last.left).toBeGreaterThan(0);
      const rest = await demarche(args);
      expect(rest.status).toBe(0);
      const outcomes = jsonLines(rest.out).map(({ outcome }) => outcome);
      expect(outcomes.filter((one) => one === 'known')).toHaveLength(last.done);
      expect(outcomes.filter((one) => one === 'filed')).toHaveLength(last.left);
      expect(await demarche(['verify', '--data', join(dir, 'store')])).toMatchObject({ status: 0 });
    });
  }, 90_000);
});
