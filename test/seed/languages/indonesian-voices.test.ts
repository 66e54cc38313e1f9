import { describe, expect, test } from 'vitest';
import { claimsIn, shortsIn } from './claims-in.ts';

describe('who speaks in Indonesian news', () => {
  test('a saying after a quotation of several sentences is its own claim', () => {
    const [saying] = claimsIn('"Kami puas. Semua berjalan baik sekali," kata Emmanuel Macron di Paris, Selasa (19/8).');
    expect(saying?.act).toBe('speech.statement');
    expect(saying?.participants.map((one) => one.actor.name)).toEqual(['Emmanuel Macron']);
    expect(saying?.time?.edtf).toBe('2025-08-19');
  });

  test('a sentence inside the quotation has the speaker for its subject', () => {
    expect(shortsIn('"Hari ini kami mengadakan pertemuan di Paris. Semua puas," ujar Emmanuel Macron.')).toContainEqual(
      'meeting.meeting actual in Paris | attendee Emmanuel Macron | Emmanuel Macron',
    );
  });

  test('an outlet that is relayed is a voice around the speaker', () => {
    const shorts = shortsIn('"Kami puas dengan hasil ini," ujar Emmanuel Macron, dilansir AFP, Selasa (19/8/2025).');
    expect(shorts).toContainEqual('speech.statement actual | speaker Emmanuel Macron | AFP');
    const [saying] = claimsIn('"Kami puas dengan hasil ini," ujar Emmanuel Macron, dilansir AFP, Selasa (19/8/2025).');
    expect(saying?.time?.edtf).toBe('[..2025-08-20]');
  });

  test('the person after a title speaks, not the title', () => {
    expect(shortsIn('"Kita harus bekerja bersama," kata Menteri Lingkungan Norwegia, Kari Nordmo.')).toContainEqual(
      'speech.statement actual | speaker Kari Nordmo | ',
    );
  });
});

describe('who goes on speaking, and what is not said', () => {
  test('one saying goes on in another', () => {
    const speakers = claimsIn('"Kami puas sekali dengan hasilnya," kata Emmanuel Macron, seraya menambahkan bahwa pekerjaan belum selesai.')
      .filter((claim) => claim.act === 'speech.statement')
      .map((claim) => claim.participants.map((one) => one.actor.name));
    expect(speakers).toEqual([['Emmanuel Macron'], ['Emmanuel Macron']]);
  });

  test('whoever is quoted inside, the outer speaker goes on', () => {
    const last = claimsIn('Emmanuel Macron mengatakan bahwa Jerman telah berkomitmen membantu. "Kami sangat puas dengan itu," ucapnya.').at(
      -1,
    );
    expect(last?.participants.map((one) => one.actor.name)).toEqual(['Emmanuel Macron']);
  });

  test('a comma after the verb opens what is said', () => {
    expect(shortsIn('Emmanuel Macron menyebutkan, Prancis dan Jerman menjalin kerja sama di bidang energi.')).toContainEqual(
      'agreement.in_principle actual | signatory France, signatory Germany | Emmanuel Macron',
    );
  });

  test('a planned meeting that somebody does not mention is planned all the same', () => {
    expect(shortsIn('Emmanuel Macron tidak menyebutkan rencana pertemuan puncak antara Donald Trump dan Vladimir Putin.')).toContainEqual(
      'meeting.summit planned | attendee Donald Trump, attendee Vladimir Putin | ',
    );
  });
});
