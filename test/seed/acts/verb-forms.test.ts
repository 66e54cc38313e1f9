import { describe, expect, test } from 'vitest';
import { verb as english } from '../../../seed/languages/en/verb-forms.ts';
import { activeOf, formOf } from '../../../seed/languages/id/verb-forms.ts';

describe('Indonesian forms from roots', () => {
  test.each([
    ['undang', 'mengundang'],
    ['kunjung', 'mengunjung'],
    ['temu', 'menemu'],
    ['sambut', 'menyambut'],
    ['puji', 'memuji'],
    ['bahas', 'membahas'],
    ['desak', 'mendesak'],
    ['langsung', 'melangsung'],
    ['cat', 'mengecat'],
  ])('the active of %s is %s', (root, active) => {
    expect(activeOf(root)).toBe(active);
  });

  test('voice comes with the prefix', () => {
    expect(formOf('kunjung', 'meN+i')).toEqual({ words: 'mengunjungi', use: 'active' });
    expect(formOf('kunjung', 'di+i')).toEqual({ words: 'dikunjungi', use: 'passive' });
    expect(formOf('temu', 'per+an')).toEqual({ words: 'pertemuan', use: 'noun' });
    expect(formOf('tandatangan', 'peN+an')).toEqual({ words: 'penandatanganan', use: 'noun' });
  });
});

test('English forms, regular and not, with a particle', () => {
  const words = (base: string) => english(base).map((form) => form.words);
  expect(words('meet')).toEqual(['meet', 'meets', 'met', 'met', 'meeting']);
  expect(words('deny')).toEqual(['deny', 'denies', 'denied', 'denied', 'denying']);
  expect(words('call on')).toEqual(['call on', 'calls on', 'called on', 'called on', 'calling on']);
});
