import { describe, expect, test } from 'vitest';
import type { Door } from '../../../schema/door.ts';
import { openEmbedded } from '../../../schema/engines/embedded/open-embedded.ts';
import { liveClaims, readAll, worldEvents } from '../../../schema/questions/fold-input.ts';
import { articlesOfText, runsInForce } from '../../../schema/questions/reading-of-text.ts';
import type { Entry } from '../../../schema/shapes/entry.ts';
import { createIngest } from '../../../seed/ingest/create-ingest.ts';
import { dateArticle } from '../../../seed/ingest/date-article.ts';
import { foldStore } from '../../../seed/ingest/fold-store.ts';
import type { GivenArticle } from '../../../seed/ingest/given-article.ts';
import { ingestArticle } from '../../../seed/ingest/ingest-article.ts';
import type { IngestDeps } from '../../../seed/ingest/ingest-deps.ts';
import { BARE, readLines } from '../../properties/line-reader.ts';
import { tickingClock } from '../../properties/ticking-clock.ts';
import { inTemporaryFolder } from '../cli/temporary-folder.ts';

const TEXT = 'meeting.summit; Ann, Bob; Port; last week\nspeech.statement; Ann; -; 2031-03-10\nmeeting.call; Bob, Cid; -; -';
const given = (more: Partial<GivenArticle> = {}): GivenArticle => ({ ...BARE, text: TEXT, outlet: 'Wire', ...more });

const withDeps = <T>(work: (deps: IngestDeps, dir: string) => Promise<T>): Promise<T> =>
  inTemporaryFolder(async (dir) => {
    const door = await openEmbedded({ dir });
    try {
      return await work({ door, readArticle: readLines, reader: 'test 1', clock: tickingClock(), by: 'test' }, dir);
    } finally {
      await door.close();
    }
  });

async function entriesOf(door: Door): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of door.entries()) entries.push(entry);
  return entries;
}

describe('filing an article', () => {
  test('is one entry with text, particulars and reading; filed again it is nothing', () =>
    withDeps(async (deps) => {
      const first = await ingestArticle(given({ published: '2031-03-17' }), deps);
      expect(first).toMatchObject({ written: true, claims: 3, problems: [] });
      const [entry, ...more] = await entriesOf(deps.door);
      expect(more).toEqual([]);
      expect(entry).toMatchObject({
        v: 1,
        text: { content: TEXT, lang: 'en' },
        article: { outlet: { name: 'Wire' }, published: '2031-03-17' },
        run: { kind: 'rules', published: '2031-03-17' },
      });
      expect(await ingestArticle(given({ published: '2031-03-17' }), deps)).toEqual({ ...first, written: false });
      expect(await entriesOf(deps.door)).toHaveLength(1);
    }));

  test('the same text in a second outlet is a second article of one text, read by the earliest known publication', () =>
    withDeps(async (deps) => {
      const { textId } = await ingestArticle(given({ published: '2031-03-24' }), deps);
      await ingestArticle(given({ outlet: 'Post', published: '2031-03-17' }), deps);
      expect((await deps.door.ask(articlesOfText, { textId })).map(({ outlet }) => outlet.name)).toEqual(['Post', 'Wire']);
      expect(await deps.door.ask(runsInForce, { textId })).toMatchObject([{ published: '2031-03-17' }]);
      const claims = await readAll(deps.door, liveClaims);
      expect(claims).toHaveLength(3);
      expect(claims.map(({ voices }) => voices[0]?.holders[0]?.name)).toEqual(['Post', 'Post', 'Post']);
      await ingestArticle(given({ outlet: 'Late', published: '2031-04-01' }), deps);
      expect((await entriesOf(deps.door)).at(-1)?.run).toBeUndefined();
    }));

  test.each<[string, Partial<GivenArticle>, string]>([
    ['an empty text', { text: ' \n' }, 'EMPTY_TEXT'],
    ['front matter without a text', { text: '---\noutlet: Wire\n---\n\n' }, 'EMPTY_TEXT'],
    ['what is no text', { text: 'a\u0000b' }, 'BINARY_FILE'],
    ['a day that no calendar has', { published: '2031-02-30' }, 'BAD_DATE'],
    ['a date in words', { published: 'last week' }, 'BAD_DATE'],
    ['an address that is none', { url: 'javascript:alert(1)' }, 'BAD_INPUT'],
  ])('%s is refused with a code, and nothing is written', (_, more, code) =>
    withDeps(async (deps) => {
      await expect(ingestArticle(given(more), deps)).rejects.toMatchObject({ code });
      expect(await deps.door.state()).toMatchObject({ appended: 0 });
    }),
  );
});

describe('dating an article', () => {
  test('changes exactly what depended on the date', () =>
    withDeps(async (deps) => {
      const { articleId } = await ingestArticle(given(), deps);
      const before = await readAll(deps.door, liveClaims);
      expect(before.map(({ time }) => time?.edtf ?? null).sort()).toEqual(['2031-03-10', null, null]);
      expect(await dateArticle(articleId, '2031-03-17', deps)).toMatchObject({ articleId, written: true });
      const after = await readAll(deps.door, liveClaims);
      const changed = after.filter(({ id }) => !before.some((one) => one.id === id));
      expect(changed.map(({ time, anchor }) => [time?.edtf, before.some((one) => one.anchor === anchor)])).toEqual([
        ['[2031-03-10..2031-03-16]', true],
      ]);
      expect(after).toHaveLength(3);
      expect(await dateArticle(articleId, '2031-03-17', deps)).toMatchObject({ written: false });
      await foldStore(deps.door);
      expect((await readAll(deps.door, worldEvents)).find(({ act }) => act === 'meeting.summit')?.edtf).toBe('[2031-03-10..2031-03-16]');
    }));

  test('replaces what was said before, and holds against the old file filed again', () =>
    withDeps(async (deps) => {
      const { articleId, textId } = await ingestArticle(given({ published: '2031-03-10' }), deps);
      await dateArticle(articleId, '2031-03-17', deps);
      expect(await ingestArticle(given({ published: '2031-03-10' }), deps)).toMatchObject({ written: false });
      expect(await deps.door.ask(runsInForce, { textId })).toMatchObject([{ published: '2031-03-17' }]);
      await dateArticle(articleId, null, deps);
      expect(await deps.door.ask(articlesOfText, { textId })).toMatchObject([{ published: null }]);
      expect(await deps.door.ask(runsInForce, { textId })).toMatchObject([{ published: null }]);
    }));

  test('of an article that is not there is NOT_FOUND; by a date that is none BAD_DATE', () =>
    withDeps(async (deps) => {
      await expect(dateArticle('ar_none', '2031-03-17', deps)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(dateArticle('ar_none', 'soon', deps)).rejects.toMatchObject({ code: 'BAD_DATE' });
    }));
});

describe('folding a store', () => {
  test('takes what a crash left between filing and folding, and does nothing where nothing was filed', () =>
    withDeps(async (deps) => {
      await ingestArticle(given(), deps);
      expect(await deps.door.state()).toMatchObject({ appended: 1, folded: 0 });
      expect((await foldStore(deps.door)).changed).toBe(3);
      expect(await deps.door.state()).toMatchObject({ appended: 1, folded: 1 });
      expect(await foldStore(deps.door)).toEqual({ changed: 0, version: 1 });
    }));

  test('follows each filing of a server; a preview writes nothing', () =>
    withDeps(async (deps) => {
      const ingest = createIngest(deps);
      expect(await ingest.preview(given({ outlet: null, url: 'https://www.example.org/a' }))).toMatchObject({
        outlet: 'example.org',
        published: null,
        reading: { claims: [{}, {}, {}] },
      });
      expect(await deps.door.state()).toMatchObject({ appended: 0 });
      const { articleId } = await ingest.ingest(given());
      expect(await ingest.ingest(given())).toMatchObject({ articleId, written: false, changed: 0, worldVersion: 1 });
      expect(await ingest.dateArticle(articleId, '2031-03-17')).toMatchObject({ written: true, changed: 1, worldVersion: 2 });
    }));
});
