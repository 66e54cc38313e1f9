import { expect, test } from 'vitest';
import { anchorOf } from '../../../schema/ids.ts';
import { read } from '../read-with-kit.ts';

test('a trigger that gives one claim names it alone: the anchor survives better names, dates and voices', () => {
  const text = 'Presiden Prancis Emmanuel Macron bertemu Perdana Menteri India Narendra Modi di Paris.';
  const [undated] = read(text, { lang: 'id', outlet: 'Example Wire' }).claims;
  const [dated] = read(text, { lang: 'id', published: '2025-02-12', outlet: 'Contoh Harian' }).claims;
  expect(undated?.id).not.toBe(dated?.id);
  expect(undated?.anchor).toBe(dated?.anchor);
  expect(undated?.anchor).toBe(anchorOf(undated?.textId ?? '', undated?.trigger.start ?? 0, undated?.trigger.end ?? 0, null, null));
});

test('the two readings of a choice, and several claims of one trigger, have anchors of their own', () => {
  const { claims } = read('Menteri Luar Negeri Rusia Sergey Lavrov mengatakan Presiden Prancis Emmanuel Macron "menerima undangan" itu.', {
    lang: 'id',
  });
  expect(claims.length).toBeGreaterThan(2);
  expect(new Set(claims.map(({ anchor }) => anchor)).size).toBe(claims.length);
});
