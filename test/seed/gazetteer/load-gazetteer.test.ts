import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { DemarcheError } from '../../../schema/errors.ts';
import { loadGazetteer } from '../../../seed/gazetteer/load-gazetteer.ts';
import { splitWords } from '../../../seed/gazetteer/split-words.ts';

const DATA = new URL('../../../seed/gazetteer/data/', import.meta.url).pathname;
const gazetteer = loadGazetteer(DATA);

const rowsOf = (file: string): Record<string, string>[] => {
  const [head = '', ...lines] = readFileSync(join(DATA, file), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => Object.fromEntries(head.split('\t').map((column, i) => [column, line.split('\t')[i] ?? ''])));
};

describe('the committed tables', () => {
  test('hold every member of the United Nations with its QID and capital', () => {
    const members = rowsOf('states.tsv').filter((row) => row.un_member === '1');
    expect(members).toHaveLength(193);
    expect(members.filter((row) => !row.qid || !row.capital)).toEqual([]);
  });

  test('name the source of every row', () => {
    for (const file of [
      'states.tsv',
      'holders.tsv',
      'organisations.tsv',
      'outlets.tsv',
      'metonyms.tsv',
      'places.tsv',
      'more-names.tsv',
      'more-holders.tsv',
      'more-places.tsv',
    ]) {
      expect(
        rowsOf(file).filter((row) => !row.source),
        file,
      ).toEqual([]);
    }
  });

  test('say of whom every other name is: none points at nothing', () => {
    const states = new Set(rowsOf('states.tsv').map((row) => row.iso3));
    const bodies = new Set([...rowsOf('organisations.tsv').map((row) => row.qid), ...rowsOf('holders.tsv').map((row) => row.body)]);
    const persons = new Set(
      [...rowsOf('holders.tsv'), ...rowsOf('more-holders.tsv')].flatMap((row) => [`${row.body}:${row.person}`, `${row.body}:${row.also}`]),
    );
    const lost = rowsOf('more-names.tsv').filter(
      (row) => !(row.kind === 'person' ? persons.has(row.ref ?? '') : row.kind === 'org' ? bodies.has(row.ref) : states.has(row.ref)),
    );
    expect(lost.map((row) => `${row.surface} → ${row.ref}`)).toEqual([]);
  });

  test('stay small enough to be read at every start', () => {
    expect(readFileSync(join(DATA, 'holders.tsv')).length).toBeLessThan(2_500_000);
  });
});

describe('short names', () => {
  test.each([
    ['putin', 'Vladimir Putin'],
    ['lavrov', 'Sergey Lavrov'],
    ['xi', 'Xi Jinping'],
    ['prabowo', 'Prabowo Subianto'],
    ['zelensky', 'Volodymyr Zelenskyy'],
    ['jokowi', 'Joko Widodo'],
    ['erdogan', 'Recep Tayyip Erdoğan'],
  ])('%s may stand for %s', (word, name) => {
    expect(gazetteer.surnames.get(word)?.map((person) => person.entity.name)).toContain(name);
  });

  test('a given name alone stands for nobody where family names come last', () => {
    expect(gazetteer.surnames.get('vladimir')?.map((person) => person.entity.name) ?? []).not.toContain('Vladimir Putin');
  });
});

describe('splitWords', () => {
  test('compares without accents and case, and keeps the offsets of what is written', () => {
    const text = 'Élysée, d’Orsay AS-Rusia';
    expect(splitWords(text).map((word) => word.key)).toEqual(['elysee', 'd', 'orsay', 'as', 'rusia']);
    for (const word of splitWords(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
  });
});

describe('a broken table', () => {
  const dir = mkdtempSync(join(tmpdir(), 'gazetteer-'));
  afterAll(() => rmSync(dir, { recursive: true }));

  test('is refused with its file and line', () => {
    cpSync(DATA, dir, { recursive: true });
    writeFileSync(join(dir, 'outlets.tsv'), 'name\taliases\tkind\tcountry\tqid\tsource\nExample Wire\t\tnews_agency\t\tnot-a-qid\thand\n');
    expect(() => loadGazetteer(dir)).toThrow(/outlets\.tsv, line 2/);
    expect(() => loadGazetteer(dir)).toThrow(DemarcheError);
  });

  test('that is missing is named', () => {
    rmSync(join(dir, 'roles.tsv'));
    expect(() => loadGazetteer(join(dir, 'nowhere'))).toThrow(/cannot be read/);
  });
});
