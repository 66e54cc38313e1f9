import { describe, expect, test } from 'vitest';
import { claimsOf, linesOf, readEn } from '../read-with-kit.ts';

const lines = (text: string) => linesOf(readEn(text));

describe('acts by the nouns that their verbs take', () => {
  test.each([
    ['France summoned the Chinese ambassador on Monday.', /^relations\.summon \| subject France/],
    ['France withdrew from the treaty with Japan on Monday.', /^agreement\.withdraw \| subject France/],
    ['France imposed sweeping sanctions on Iran.', /^measures\.sanction \| subject France, target Iran/],
    ['France sent medical supplies to Egypt.', /^measures\.aid \| subject France, target Egypt/],
    ['France deployed troops to Egypt.', /^force\.mobilise \| subject France, target Egypt/],
    ['France reopened its embassy in Cairo.', /^relations\.open_mission \| subject France/],
    ['France freed two prisoners.', /^measures\.release \| subject France/],
    ['Egypt brokered a deal.', /^meeting\.mediation \| mediator Egypt/],
  ])('%s', (text, line) => {
    expect(lines(text)).toContainEqual(expect.stringMatching(line));
  });

  test('the same verbs with other nouns are no such acts', () => {
    expect(lines('France reopened its museums. France sent flowers. France imposed itself.')).toEqual([]);
  });
});

describe('stances by their nouns', () => {
  test.each([
    ['French objections to Japan delayed the vote.', /^speech\.rejection \| speaker France/],
    ['Condemnation of Japan by France followed.', /^speech\.criticism \| .*target Japan/],
    ['Condemnation of Japan by France followed.', /^speech\.criticism \| .*speaker France/],
  ])('%s', (text, line) => {
    expect(lines(text)).toContainEqual(expect.stringMatching(line));
  });
});

describe('who brings a meeting about', () => {
  test.each(['UN-brokered talks will resume in Geneva on Friday.', 'UN peace talks will resume in Geneva on Friday.'])('%s', (text) => {
    const [talks] = claimsOf(readEn(text), 'meeting.negotiation');
    expect(talks?.participants.map((one) => [one.role, one.actor.name])).toEqual([['mediator', 'United Nations']]);
    expect(talks?.realis).toBe('planned');
  });

  test('what two want is proposed between them', () => {
    expect(lines('Narendra Modi and Olaf Scholz want a second summit.')[0]).toMatch(
      /^meeting\.summit \(proposed, plan\) \| attendee Narendra Modi, attendee Olaf Scholz/,
    );
  });
});

describe('sayings of one’s own plans and before an audience', () => {
  test('what the speaker says that he will do is his plan, what others will do his guess', () => {
    expect(lines('Emmanuel Macron said he will wait.')).toContainEqual(expect.stringMatching(/^opinion \(planned, plan\)/));
    expect(lines('Emmanuel Macron said the price will fall.')).toContainEqual(
      expect.stringMatching(/^opinion \(hypothetical, prediction\)/),
    );
  });

  test('a press conference that is told something is the occasion', () => {
    const [statement] = claimsOf(
      readEn('Emmanuel Macron told a news conference in Berlin on Monday that the price fell.'),
      'speech.statement',
    );
    expect([statement?.time?.edtf, statement?.place?.name]).toEqual(['2025-08-18', 'Berlin']);
  });
});
