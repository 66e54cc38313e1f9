import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { demarche } from './run-demarche.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

const GOOD =
  'Presiden Utara bertemu Perdana Menteri Selatan di Jakarta pada 12 Maret 2031. Kedua pemimpin membahas perdagangan dan keamanan kawasan.\n';
const SAID =
  'The prime minister of Japan met the president of France in Tokyo on 12 March 2031. They discussed trade, and the minister said that he had accepted the invitation.\n';
const journal = (dir: string): string[] =>
  readFileSync(join(dir, 'store', 'journal.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean);

describe('demarche add', () => {
  test('refuses what cannot be read, each with a message of its own; the rest is filed, and the exit status says so', async () => {
    await inTemporaryFolder(async (dir) => {
      const at = (name: string) => join(dir, name);
      await writeFile(at('good.txt'), GOOD);
      await writeFile(at('empty.txt'), '  \n\n');
      await writeFile(at('binary.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 7]));
      await writeFile(at('big.txt'), 'a word and another. '.repeat(300_000));
      await writeFile(at('wrong-date.txt'), `---\npublished: 2031-02-30\n---\n${SAID}`);
      await writeFile(at('wrong-front.txt'), `---\npublisher: somebody\n---\n${SAID}`);
      await writeFile(
        at('foreign.txt'),
        'Президент встретился с премьер-министром в столице и обсудил с ним торговлю, безопасность и новые договоры между двумя странами.\n',
      );
      await writeFile(at('said.txt'), SAID);
      const names = ['good', 'empty', 'binary', 'big', 'wrong-date', 'wrong-front', 'foreign', 'missing', 'said'].map((name) =>
        at(`${name}.txt`),
      );
      const ran = await demarche(['add', ...names, '--data', at('store'), '--json']);
      const answers = ran.out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as { file: string; outcome: string; code?: string; message?: string });
      expect(answers.map(({ outcome, code }) => code ?? outcome)).toEqual([
        'filed',
        'EMPTY_TEXT',
        'BINARY_FILE',
        'TOO_LARGE',
        'BAD_DATE',
        'BAD_FRONT_MATTER',
        'UNKNOWN_LANGUAGE',
        'UNREADABLE_FILE',
        'filed',
      ]);
      for (const { message } of answers.filter(({ code }) => code !== undefined)) expect(message?.length).toBeGreaterThan(30);
      expect(ran.status).toBe(1);
      expect(journal(dir)).toHaveLength(2);

      const again = await demarche(['add', at('good.txt'), at('said.txt'), '--data', at('store')]);
      expect(again).toMatchObject({ status: 0, out: expect.stringContaining('2 known; the world did not change.') });
      expect(journal(dir)).toHaveLength(2);
      expect(await demarche(['verify', '--data', at('store')])).toMatchObject({ status: 0 });
    });
  }, 60_000);

  test('takes particulars from front matter, from flags before those, and text from standard input; --dry-run files nothing', async () => {
    await inTemporaryFolder(async (dir) => {
      const store = join(dir, 'store');
      const text = `---\noutlet: Example Wire\npublished: 2031-03-13\nkind: example\nsources:\n  - https://example.org/a\n---\n${SAID}`;
      const dry = await demarche(['add', '-', '--data', store, '--dry-run'], text);
      expect(dry).toMatchObject({ status: 0, out: expect.stringMatching(/^read {5}-/) });
      expect(() => journal(dir)).toThrow();

      expect(
        await demarche(['add', '-', '--data', store, '--published', '2031-03-14', '--url', 'https://example.org/b'], text),
      ).toMatchObject({ status: 0 });
      const [entry] = journal(dir).map((line) => JSON.parse(line));
      expect(entry.article).toMatchObject({
        outlet: { name: 'Example Wire' },
        published: '2031-03-14',
        url: 'https://example.org/b',
        kind: 'example',
        sources: ['https://example.org/a'],
        by: 'command line',
      });
      expect(entry.text.content.startsWith('The prime minister')).toBe(true);
      expect(entry.run).toMatchObject({ kind: 'rules', published: '2031-03-14' });
    });
  }, 60_000);

  test('a wrong flag is told before anything is opened', async () => {
    await inTemporaryFolder(async (dir) => {
      const ran = await demarche(['add', '-', '--data', join(dir, 'store'), '--published', 'yesterday'], SAID);
      expect(ran).toMatchObject({ status: 1, err: expect.stringContaining('BAD_DATE') });
      expect(() => journal(dir)).toThrow();
    });
  }, 30_000);
});
