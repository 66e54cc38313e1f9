import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textIdOf } from '../../schema/ids.ts';
import { searchRows } from '../../schema/questions/search-rows.ts';
import { SEARCH_KINDS } from '../../schema/sdl/view-words.ts';
import { foldWords } from '../../schema/search/fold-words.ts';
import type { Entry } from '../../schema/shapes/entry.ts';
import { type TestStore, testEngines } from './doors.ts';
import { TEXT_1, TEXT_2 } from './fixture/claims.ts';
import { ARTICLE_1, ENTRIES } from './fixture/entries.ts';
import { WORLD } from './fixture/world.ts';

/** Scripts, marks and signs that the two engines could part in other ways. */
const STRANGE =
  'Президент Зеленский и Берёзка: «саммит». Ergün Erdoğan’s Straße 2025/08; e-mail co-operate U.S. AT&T naïve 東京会談 한국 ΑΘΗΝΑ x_y 3.14 ½ don’t';

const STRANGE_ENTRY: Entry = {
  v: 1,
  at: '2025-04-01T00:00:00Z',
  text: { id: textIdOf(STRANGE), content: STRANGE, lang: 'en' },
  article: { ...ARTICLE_1, id: 'ar_strange', statementId: 'st_strange', textId: textIdOf(STRANGE) },
  run: {
    id: 'run_strange',
    textId: textIdOf(STRANGE),
    kind: 'rules',
    reader: 'fixture 1',
    published: null,
    passages: [{ start: 0, end: STRANGE.length, kind: 'paragraph' }],
    claims: [],
  },
};

const whole = [TEXT_1, TEXT_2, STRANGE].join(' ');
/** Pieces of the texts, whatever they cut; what Lucene and Cypher would take for their own; anything. */
const asked = fc.oneof(
  fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 14 })).map(([from, length]) => whole.slice(from, from + length)),
  fc.constantFrom(
    'cole AND beck',
    'NOT cole',
    'words:cole',
    '"met president"',
    'cole~2',
    'co?e',
    '[a TO z]',
    "x' OR 1=1 //",
    '{limit: 1}',
    '+ -',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

const engines = testEngines();

describe.runIf(engines.length > 1)('full text on both engines', () => {
  const stores: TestStore[] = [];
  beforeAll(async () => {
    for (const { openEmpty } of engines) {
      const store = await openEmpty();
      stores.push(store);
      await store.door.append([...ENTRIES, STRANGE_ENTRY]);
      await store.door.replaceWorld(WORLD, ENTRIES.length + 1);
    }
  });
  afterAll(async () => {
    for (const store of stores) await store.discard();
  });

  test('finds the same in the same order, whatever is asked', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(asked, async (text) => {
        const words = [...new Set(foldWords(text).map(({ word }) => word))];
        if (words.length === 0) return;
        const params = { words, kinds: SEARCH_KINDS, after: null, limit: 20 };
        const [one, other] = await Promise.all(stores.map(({ door }) => door.ask(searchRows, params)));
        expect(one).toEqual(other);
        found += one?.length ?? 0;
      }),
      { numRuns: 150 },
    );
    expect(found).toBeGreaterThan(50);
  });
});
