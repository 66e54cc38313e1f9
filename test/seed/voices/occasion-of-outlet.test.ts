import { expect, test } from 'vitest';
import { readEn } from '../read-with-kit.ts';

test('a saying behind its content keeps day and occasion over the words that describe the outlet', () => {
  const { claims } = readEn(
    'French President Emmanuel Macron invited Indian Prime Minister Narendra Modi to Paris, Foreign Minister Wang Yi said in an interview with the BBC television channel on Monday.',
  );
  const statement = claims.find(({ act }) => act === 'speech.statement');
  const invitation = claims.find(({ act }) => act === 'invitation.extend');
  expect(statement?.time?.edtf).toBe('2025-08-18');
  expect(invitation?.voices.map(({ holders }) => holders[0]?.name)).toEqual(['Example Wire', 'Wang Yi']);
});
