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
    expect(shorts).toContainEqual('speech.statement actual | speaker Emmanuel Macron | Agence France-Presse');
    const [saying] = claimsIn('"Kami puas dengan hasil ini," ujar Emmanuel Macron, dilansir AFP, Selasa (19/8/2025).');
    expect(saying?.time?.edtf).toBe('[..2025-08-20]');
  });

  test('the person after a title speaks, not the title', () => {
    expect(shortsIn('"Kita harus bekerja bersama," kata Menteri Lingkungan Norwegia, Kari Nordmo.')).toContainEqual(
      'speech.statement actual | speaker Kari Nordmo | ',
    );
  });
});
