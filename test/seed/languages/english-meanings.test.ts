import { describe, expect, test } from 'vitest';
import { claimsOf, linesOf, readEn, readId } from '../read-with-kit.ts';

const statesOf = (text: string, act: string) => claimsOf(readEn(text), act).map((claim) => [claim.realis, claim.polarity]);
const lines = (text: string) => linesOf(readEn(text));

describe('what is done with a meeting tells whether it was', () => {
  test.each([
    ['A meeting between Narendra Modi and Olaf Scholz is being arranged.', 'planned', 'affirmed'],
    ['The meeting between Narendra Modi and Olaf Scholz was planned.', 'planned', 'affirmed'],
    ['France is preparing a meeting between Narendra Modi and Olaf Scholz.', 'planned', 'affirmed'],
    ['A meeting between Narendra Modi and Olaf Scholz was proposed.', 'proposed', 'affirmed'],
    ['The meeting between Narendra Modi and Olaf Scholz has been postponed.', 'cancelled', 'affirmed'],
    ['A meeting between Narendra Modi and Olaf Scholz was cancelled.', 'cancelled', 'affirmed'],
    ['The meeting between Narendra Modi and Olaf Scholz did not take place.', 'actual', 'denied'],
    ['The meeting between Narendra Modi and Olaf Scholz was held in Berlin.', 'actual', 'affirmed'],
    ['What they agreed at the meeting between Narendra Modi and Olaf Scholz is known.', 'actual', 'affirmed'],
  ])('%s', (text, realis, polarity) => {
    expect(statesOf(text, 'meeting.meeting')).toEqual([[realis, polarity]]);
  });

  test('what somebody travels for is planned, with him, then and there', () => {
    expect(lines('Emmanuel Macron will travel to Japan next month for trade talks with Shigeru Ishiba.')).toContainEqual(
      'meeting.negotiation (planned, plan) | attendee Shigeru Ishiba, attendee Emmanuel Macron* | 2025-09 | at Japan | Example Wire',
    );
  });

  test('what is denied has the voice of the denier, though he names one party only', () => {
    expect(lines('Sergey Lavrov denied that a summit with Japan had been agreed.')).toContainEqual(
      expect.stringMatching(/^meeting\.summit \(planned, denied, plan\) \| attendee Japan \|.*Example Wire → Sergey Lavrov$/),
    );
  });
});

describe('sayings', () => {
  test('a saying behind its content has its own occasion and day', () => {
    const reading = readEn(
      'Indian Prime Minister Narendra Modi invited Emmanuel Macron to visit Delhi, Foreign Minister Subrahmanyam Jaishankar said in a long interview with CNN on Tuesday.',
    );
    const [invitation] = claimsOf(reading, 'invitation.extend');
    expect(invitation?.voices.map((voice) => voice.holders[0]?.name)).toEqual(['Example Wire', 'Subrahmanyam Jaishankar']);
    expect(invitation?.voices[1]?.by).toBe('interview');
    expect(claimsOf(reading, 'speech.statement').map((claim) => claim.time?.edtf)).toEqual(['2025-08-19']);
  });

  test('a language is no place', () => {
    expect(claimsOf(readEn('“We are friends,” Emmanuel Macron said in English.'), 'speech.statement')[0]?.place).toBeNull();
  });

  test('what somebody will say if something happens is no claim', () => {
    expect(lines('If the visit goes ahead, Emmanuel Macron will ask what it costs.')).toEqual([]);
    expect(lines('US allies will ask what it costs.')).toEqual([]);
  });

  test('two who then hold a press conference speak at it', () => {
    expect(lines('Emmanuel Macron met Olaf Scholz in Berlin. The two leaders then held a joint press conference in Hamburg.').at(-1)).toBe(
      'speech.press_conference | speaker Emmanuel Macron, speaker Olaf Scholz | [..2025-08-20] | at Hamburg | Example Wire',
    );
  });
});

describe('invitations', () => {
  const invited = 'Narendra Modi invited Emmanuel Macron to visit Delhi.';
  test.each([
    ['called by a word that leaves it open', 'Emmanuel Macron called the invitation tempting.'],
    ['spoken of as possible', 'Emmanuel Macron said the invitation was interesting.'],
  ])('an invitation %s is answered without commitment', (_, answer) => {
    const [found] = claimsOf(readEn(`${invited}\n\n${answer}`), 'invitation.noncommittal');
    expect(found?.voices.map((voice) => voice.holders[0]?.name)).toEqual(['Example Wire', 'Emmanuel Macron']);
    expect(found?.about).toHaveLength(1);
  });

  test('a call to an invited one is no answer', () => {
    expect(claimsOf(readEn(`${invited} Emmanuel Macron called Olaf Scholz.`), 'invitation.noncommittal')).toEqual([]);
  });

  test.each([
    'An invitation was extended by Xi Jinping to Vladimir Putin in Beijing.',
    'An invitation was conveyed by Xi Jinping to Vladimir Putin in Beijing.',
  ])('%s', (text) => {
    expect(lines(text)).toEqual([
      'invitation.extend | inviter Xi Jinping, invitee Vladimir Putin | [..2025-08-20] | at Beijing | Example Wire',
    ]);
  });

  test('an Indonesian passive whose subject is the invitation', () => {
    expect(claimsOf(readId('Undangan disampaikan oleh Xi Jinping kepada Vladimir Putin di Beijing.'), 'invitation.extend')).toHaveLength(1);
  });
});

describe('the same in Indonesian', () => {
  test('a meeting that was agreed is planned', () => {
    const [meeting] = claimsOf(readId('Pertemuan Narendra Modi dan Olaf Scholz telah disepakati.'), 'meeting.meeting');
    expect(meeting?.realis).toBe('planned');
  });

  test('the allies of a state are not the state', () => {
    expect(linesOf(readId('Sekutu Amerika bertanya apa imbalannya.'))).toEqual([]);
  });
});
