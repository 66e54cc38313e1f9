import { describe, expect, test } from 'vitest';
import { claimsOf, readEn, readId } from '../read-with-kit.ts';

describe('invitations', () => {
  test('“menerima undangan” is received or accepted, both kept as one choice', () => {
    const reading = readId('Emmanuel Macron mengundang Narendra Modi ke Paris. Modi menerima undangan itu.');
    const [received] = claimsOf(reading, 'invitation.acknowledge');
    const [accepted] = claimsOf(reading, 'invitation.accept');
    expect(received?.alternativeOf).toBe(accepted?.anchor);
    expect(accepted?.alternativeOf).toBe(received?.anchor);
    expect(received?.evidence).toEqual(accepted?.evidence);
    expect(received?.id).not.toBe(accepted?.id);
  });

  test('receiving a guest is no answer to an invitation', () => {
    const reading = readId('Emmanuel Macron menerima Narendra Modi di Paris.');
    expect(reading.claims.map((claim) => claim.act)).toEqual(['meeting.visit']);
  });

  test('English “accepted” is one reading, “welcomed” leaves two', () => {
    const accepted = readEn('Emmanuel Macron invited Narendra Modi to Paris. Modi accepted the invitation.');
    expect(claimsOf(accepted, 'invitation.accept').map((claim) => claim.alternativeOf)).toEqual([null]);
    const welcomed = readEn('Emmanuel Macron invited Narendra Modi to Paris. Modi welcomed the invitation.');
    expect(welcomed.claims.filter((claim) => claim.alternativeOf !== null).map((claim) => claim.act)).toEqual([
      'invitation.acknowledge',
      'invitation.accept',
    ]);
  });

  test('who is not named is filled in from the invitation of the text', () => {
    const [claim] = claimsOf(readEn('Emmanuel Macron invited Narendra Modi to Paris. Modi declined the invitation.'), 'invitation.decline');
    expect(claim?.participants.map((one) => [one.role, one.actor.name, one.start === null])).toEqual([
      ['invitee', 'Narendra Modi', false],
      ['inviter', 'Emmanuel Macron', true],
    ]);
  });

  test('an invited one who finds the visit interesting leaves the answer open', () => {
    const reading = readId(
      'Emmanuel Macron mengundang Narendra Modi ke Paris. Modi mengatakan gagasan untuk mengunjungi Prancis itu “menarik.”',
    );
    const [answer] = claimsOf(reading, 'invitation.noncommittal');
    expect(answer?.voices.map((voice) => voice.holders[0]?.name)).toEqual(['Example Wire', 'Narendra Modi']);
    expect(answer?.kind).toBe('evaluation');
    expect(answer?.saidIn).toBe(claimsOf(reading, 'speech.statement')[0]?.anchor);
    expect(claimsOf(reading, 'invitation.accept')).toEqual([]);
  });

  test('one who is not invited answers nothing', () => {
    const reading = readId(
      'Emmanuel Macron mengundang Narendra Modi ke Paris. Olaf Scholz mengatakan gagasan untuk mengunjungi Prancis itu “menarik.”',
    );
    expect(claimsOf(reading, 'invitation.noncommittal')).toEqual([]);
  });
});

test('the invited one who judges the visit in the paragraph after leaves the answer open', () => {
  const { claims } = readEn(
    'French President Emmanuel Macron invited Indian Prime Minister Narendra Modi to Paris.\nModi called a trip to Paris an interesting idea. "I could see it happening," he said.',
  );
  const answers = claims.filter(({ act }) => act === 'invitation.noncommittal');
  expect(answers).toHaveLength(2);
  for (const answer of answers) {
    expect(answer.voices.map(({ holders }) => holders[0]?.name)).toEqual(['Example Wire', 'Narendra Modi']);
    expect(answer.realis).toBe('actual');
  }
  expect(claims.some(({ act }) => act === 'invitation.accept')).toBe(false);
});
