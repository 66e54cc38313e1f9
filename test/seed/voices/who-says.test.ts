import { describe, expect, test } from 'vitest';
import { claimsOf, linesOf, readEn, readId } from '../read-with-kit.ts';

const voicesOf = (reading: ReturnType<typeof readEn>, act: string) =>
  claimsOf(reading, act).map((claim) => claim.voices.map((voice) => voice.holders.map((holder) => holder.name)));

describe('who says', () => {
  test.each([
    ['before, with that', 'French President Emmanuel Macron said that Narendra Modi met Olaf Scholz in Berlin.'],
    ['before, without that', 'French President Emmanuel Macron said Narendra Modi met Olaf Scholz in Berlin.'],
    ['after a quotation', '“Narendra Modi met Olaf Scholz in Berlin,” French President Emmanuel Macron said.'],
    ['after, inverted', '“Narendra Modi met Olaf Scholz in Berlin,” said French President Emmanuel Macron.'],
    ['according to, in front', 'According to French President Emmanuel Macron, Narendra Modi met Olaf Scholz in Berlin.'],
    ['according to, behind', 'Narendra Modi met Olaf Scholz in Berlin, according to French President Emmanuel Macron.'],
  ])('English, %s: the content has the voice of the speaker', (_, text) => {
    expect(voicesOf(readEn(text), 'meeting.meeting')).toEqual([[['Example Wire'], ['Emmanuel Macron']]]);
  });

  test.each([
    ['bahwa', 'Presiden Prancis Emmanuel Macron mengatakan bahwa Narendra Modi bertemu Olaf Scholz di Berlin.'],
    ['nothing', 'Presiden Prancis Emmanuel Macron menyatakan Narendra Modi bertemu Olaf Scholz di Berlin.'],
    ['kata', '“Narendra Modi bertemu Olaf Scholz di Berlin,” kata Presiden Prancis Emmanuel Macron.'],
    ['menurut', 'Menurut Presiden Prancis Emmanuel Macron, Narendra Modi bertemu Olaf Scholz di Berlin.'],
  ])('Indonesian, with %s', (_, text) => {
    expect(voicesOf(readId(text), 'meeting.meeting')).toEqual([[['Example Wire'], ['Emmanuel Macron']]]);
  });

  test('a saying inside a saying has three voices', () => {
    const reading = readEn('Emmanuel Macron said that Olaf Scholz told him that Narendra Modi visited Japan.');
    expect(voicesOf(reading, 'meeting.visit')).toEqual([[['Example Wire'], ['Emmanuel Macron'], ['Olaf Scholz']]]);
  });

  test('two who speak together are one voice with two holders', () => {
    const reading = readEn('Emmanuel Macron and Olaf Scholz said that Narendra Modi visited Japan.');
    expect(voicesOf(reading, 'meeting.visit')).toEqual([[['Example Wire'], ['Emmanuel Macron', 'Olaf Scholz']]]);
  });

  test('a second saying is of the same speaker and occasion', () => {
    const reading = readId(
      'Dalam wawancara pada hari Senin, Emmanuel Macron mengatakan Narendra Modi mengunjungi Jepang dan menambahkan bahwa Olaf Scholz mengunjungi India.',
    );
    expect(claimsOf(reading, 'speech.statement').map((claim) => [claim.participants[0]?.actor.name, claim.time?.edtf])).toEqual([
      ['Emmanuel Macron', '2025-08-18'],
      ['Emmanuel Macron', '2025-08-18'],
    ]);
    expect(voicesOf(reading, 'meeting.visit')).toEqual([
      [['Example Wire'], ['Emmanuel Macron']],
      [['Example Wire'], ['Emmanuel Macron']],
    ]);
  });

  test('the setting names the medium', () => {
    const [claim] = claimsOf(
      readEn('In an interview with Le Monde, Emmanuel Macron said that Narendra Modi visited Japan.'),
      'meeting.visit',
    );
    expect(claim?.voices[1]).toMatchObject({ by: 'interview', setting: 'interview, Le Monde' });
  });

  test('a quotation that goes on keeps its speaker', () => {
    const reading = readEn('“This is good,” said Emmanuel Macron. “Narendra Modi visited Japan.”');
    expect(voicesOf(reading, 'meeting.visit')).toEqual([[['Example Wire'], ['Emmanuel Macron']]]);
  });

  test('what is not said yet brings no content', () => {
    const reading = readEn('Emmanuel Macron will say that Narendra Modi visited Japan.');
    expect(linesOf(reading)).toEqual([expect.stringContaining('speech.statement (planned, plan)')]);
  });

  test('“mengingat” without a speaker is no saying', () => {
    expect(claimsOf(readId('Rapat itu penting, mengingat ini adalah rapat pertama Prancis dan Jerman.'), 'speech.statement')).toEqual([]);
  });

  test('“they” without a name before are the nameless ones of the passage', () => {
    const reading = readId(
      'Dari kalangan pengusaha, beberapa analis berbeda pendapat. Menurut mereka, hubungan Prancis dan Jerman akan membaik.',
    );
    expect(
      reading.claims
        .at(-1)
        ?.voices.at(-1)
        ?.holders.map((holder) => [holder.actor, /analis|pengusaha/.test(holder.name)]),
    ).toEqual([[null, true]]);
  });

  test('anonymous judges are an opinion outside the events', () => {
    const reading = readId('Pengamat politik menilai bahwa langkah Prancis itu akan merugikan Jerman.');
    expect(reading.claims.map((claim) => [claim.act, claim.kind, claim.voices.length])).toEqual([[null, 'prediction', 2]]);
  });
});
