import { describe, expect, test } from 'vitest';
import { claimsOf, readEn, readId } from '../read-with-kit.ts';

const statesOf = (reading: ReturnType<typeof readEn>, act: string) => claimsOf(reading, act).map((claim) => [claim.realis, claim.polarity]);

describe('whether it happened', () => {
  test.each([
    ['Emmanuel Macron visited Japan.', 'actual', 'affirmed'],
    ['Emmanuel Macron will visit Japan.', 'planned', 'affirmed'],
    ['Emmanuel Macron is expected to visit Japan.', 'planned', 'affirmed'],
    ['Emmanuel Macron might visit Japan.', 'hypothetical', 'affirmed'],
    ['Emmanuel Macron did not visit Japan.', 'actual', 'denied'],
    ['Emmanuel Macron not only visited Japan but stayed.', 'actual', 'affirmed'],
  ])('%s', (text, realis, polarity) => {
    expect(statesOf(readEn(text), 'meeting.visit')).toEqual([[realis, polarity]]);
  });

  test.each([
    ['Emmanuel Macron mengunjungi Jepang.', 'actual', 'affirmed'],
    ['Emmanuel Macron akan mengunjungi Jepang.', 'planned', 'affirmed'],
    ['Emmanuel Macron mungkin mengunjungi Jepang.', 'hypothetical', 'affirmed'],
    ['Emmanuel Macron tidak mengunjungi Jepang.', 'actual', 'denied'],
    ['Emmanuel Macron tidak hanya mengunjungi Jepang.', 'actual', 'affirmed'],
  ])('%s', (text, realis, polarity) => {
    expect(statesOf(readId(text), 'meeting.visit')).toEqual([[realis, polarity]]);
  });

  test('a modal two phrases before governs an infinitive without a subject', () => {
    expect(statesOf(readId('Emmanuel Macron mengatakan ia mungkin “sedikit lelah” karena bepergian ke Tokyo.'), 'meeting.visit')).toEqual([
      ['hypothetical', 'affirmed'],
    ]);
  });

  test('an idea is proposed, and nobody plans it', () => {
    const [visit] = claimsOf(readId('Emmanuel Macron mengatakan gagasannya untuk mengunjungi Jepang “menarik.”'), 'meeting.visit');
    expect([visit?.realis, visit?.kind, visit?.time]).toEqual(['proposed', 'plan', null]);
  });

  test('said he would: a plan', () => {
    expect(statesOf(readEn('Emmanuel Macron said that he would visit Japan.'), 'meeting.visit')).toEqual([['planned', 'affirmed']]);
  });

  test('what somebody denies did not happen, by his voice', () => {
    const [visit] = claimsOf(readEn('Emmanuel Macron denied that he had visited Japan.'), 'meeting.visit');
    expect([visit?.polarity, visit?.voices.length]).toEqual(['denied', 2]);
    const [meeting] = claimsOf(readId('Emmanuel Macron membantah bahwa Narendra Modi bertemu Olaf Scholz di Berlin.'), 'meeting.meeting');
    expect([meeting?.polarity, meeting?.voices.length]).toEqual(['denied', 2]);
  });

  test('a present tense beside a plan tells of what is to come', () => {
    expect(statesOf(readEn('The talks will be held in Paris, where Emmanuel Macron hosts Narendra Modi.'), 'meeting.visit')).toEqual([
      ['planned', 'affirmed'],
    ]);
  });

  test('conditions and rules claim nothing', () => {
    expect(readEn('If France and India reach an agreement, trade could grow.').claims.filter((claim) => claim.act !== null)).toEqual([]);
    expect(readEn('Every meeting between France and India always draws attention.').claims).toEqual([]);
    expect(readId('Setiap pertemuan antara Prancis dan India selalu menarik perhatian.').claims).toEqual([]);
  });

  test('what a step presupposes happened', () => {
    const [claim] = claimsOf(
      readId('Emmanuel Macron mengundang Narendra Modi ke Paris. Langkah Modi untuk mempertimbangkan undangan itu dikritik.'),
      'invitation.noncommittal',
    );
    expect([claim?.realis, claim?.kind]).toEqual(['actual', 'background']);
    expect(claim?.participants.map((one) => [one.role, one.actor.name, one.start === null])).toEqual([
      ['invitee', 'Narendra Modi', false],
      ['inviter', 'Emmanuel Macron', true],
    ]);
  });
});
