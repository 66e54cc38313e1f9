import { describe, expect, test } from 'vitest';
import { formOf } from '../../../seed/languages/id/verb-forms.ts';
import { claimsIn, shortsIn } from './claims-in.ts';

describe('acts by their Indonesian words', () => {
  test('a root that begins with r loses the r of its prefix', () => {
    expect(formOf('runding', 'ber+').words).toBe('berunding');
    expect(formOf('runding', 'per+an').words).toBe('perundingan');
    expect(formOf('temu', 'per+an').words).toBe('pertemuan');
  });

  test.each([
    ['Kecaman Prancis terhadap Israel menguat.', 'speech.criticism actual | speaker France, target Israel | '],
    [
      'Donald Trump melontarkan kritik terhadap Vladimir Putin.',
      'speech.criticism actual | speaker Donald Trump, target Vladimir Putin | ',
    ],
    ['Prancis memperketat sanksi terhadap Iran.', 'measures.sanction actual | subject France, target Iran | '],
    ['Prancis melayangkan protes kepada Iran.', 'relations.protest actual | subject France, target Iran | '],
    ['Mesir menyalurkan bantuan kepada Palestina.', 'measures.aid actual | subject Egypt, target Palestine | '],
  ])('%s', (text, short) => {
    expect(shortsIn(text)).toContainEqual(short);
  });

  test('aid without the one who gets it is no act', () => {
    expect(shortsIn('Mesir menyalurkan bantuan pada Senin.')).toEqual([]);
  });
});

describe('when it was, by what stands before', () => {
  test('"saat itu" is the time of the event before', () => {
    const last = claimsIn(
      'Emmanuel Macron mengunjungi Mesir pada Juni 2025. Saat itu, Emmanuel Macron bertemu dengan Presiden Mesir Abdel Fattah el-Sisi.',
    ).at(-1);
    expect(last?.act).toBe('meeting.meeting');
    expect(last?.time?.edtf).toBe('2025-06');
  });

  test('a guest is welcomed when he arrives', () => {
    const last = claimsIn(
      'Emmanuel Macron tiba di Jakarta pada Senin (18/8). Turun dari pesawat, Emmanuel Macron disambut Menteri Luar Negeri Sugiono.',
    ).at(-1);
    expect(last?.time?.edtf).toBe('2025-08-18');
  });
});
