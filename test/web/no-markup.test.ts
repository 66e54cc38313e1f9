import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const web = join(import.meta.dirname, '../../web');
const sources = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|html|css)$/.test(name));
const read = (name: string): string => readFileSync(join(web, name), 'utf8');

/** Ways by which a text could become markup or code. */
const WAYS =
  /\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|\beval\(|new Function|srcdoc|setHTML/;
/** Ways by which the page could ask another machine, or break a policy that allows files of its own and nothing else. */
const ELSEWHERE = /https?:\/\/(?!www\.w3\.org\/)|<script(?![^>]*\bsrc=)[^>]*>|\sstyle="|setAttribute\('style'/;

describe('the sources of the page', () => {
  test('know no way to make markup of a text', () => {
    expect(sources.filter((name) => WAYS.test(read(name)))).toEqual([]);
  });

  test('name no other machine and write no style or script into the page', () => {
    expect(sources.filter((name) => ELSEWHERE.test(read(name)))).toEqual([]);
  });

  test('were looked at', () => {
    expect(sources.length).toBeGreaterThan(60);
    expect(WAYS.test('node.innerHTML = text')).toBe(true);
    expect(ELSEWHERE.test('<link href="https://example.org/font.css">')).toBe(true);
  });
});
