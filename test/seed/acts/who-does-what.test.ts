import { describe, expect, test } from 'vitest';
import { claimsOf, readEn, readId } from '../read-with-kit.ts';

const rolesOf = (reading: ReturnType<typeof readEn>, act: string) =>
  claimsOf(reading, act).map((claim) => claim.participants.map((one) => `${one.role} ${one.actor.name}`).sort());

describe('who does what', () => {
  test.each([
    ['active', 'Emmanuel Macron menyambut Narendra Modi di Paris.'],
    ['passive', 'Narendra Modi disambut oleh Emmanuel Macron di Paris.'],
    ['passive without oleh', 'Narendra Modi disambut Emmanuel Macron di Paris.'],
  ])('Indonesian %s: the host is the host', (_, text) => {
    expect(rolesOf(readId(text), 'meeting.visit')).toEqual([['host Emmanuel Macron', 'visitor Narendra Modi']]);
  });

  test.each([
    ['active', 'Emmanuel Macron hosted Narendra Modi in Paris.'],
    ['passive', 'Narendra Modi was hosted by Emmanuel Macron in Paris.'],
  ])('English %s', (_, text) => {
    expect(rolesOf(readEn(text), 'meeting.visit')).toEqual([['host Emmanuel Macron', 'visitor Narendra Modi']]);
  });

  test('greeting a person is a visit, welcoming with “baik” is praise', () => {
    expect(rolesOf(readId('Emmanuel Macron menyambut baik keputusan Jepang.'), 'meeting.visit')).toEqual([]);
  });

  test('two subjects meet, also with “with”', () => {
    expect(rolesOf(readEn('Emmanuel Macron and Narendra Modi met in Paris.'), 'meeting.meeting')).toEqual([
      ['attendee Emmanuel Macron', 'attendee Narendra Modi'],
    ]);
    expect(rolesOf(readId('Emmanuel Macron bertemu dengan Narendra Modi di Paris.'), 'meeting.meeting')).toEqual([
      ['attendee Emmanuel Macron', 'attendee Narendra Modi'],
    ]);
  });

  test('a noun has its parties beside it', () => {
    expect(rolesOf(readEn('Talks between France and India were held in Paris on Monday.'), 'meeting.negotiation')).toEqual([
      ['attendee France', 'attendee India'],
    ]);
    expect(rolesOf(readId('Pertemuan antara Prancis dan India digelar di Paris pada hari Senin.'), 'meeting.meeting')).toEqual([
      ['attendee France', 'attendee India'],
    ]);
  });

  test('a frame without parties takes those of its clause', () => {
    const reading = readEn('At a summit in Paris on Monday, Emmanuel Macron handed an invitation to Narendra Modi.');
    expect(rolesOf(reading, 'meeting.summit')).toEqual([['attendee Emmanuel Macron', 'attendee Narendra Modi']]);
    expect(rolesOf(reading, 'invitation.extend')).toEqual([['invitee Narendra Modi', 'inviter Emmanuel Macron']]);
    expect(claimsOf(reading, 'invitation.extend')[0]).toMatchObject({
      place: { name: 'Paris' },
      destination: null,
      time: { edtf: '2025-08-18' },
    });
  });

  test('officials of states meet for them', () => {
    expect(rolesOf(readEn('Foreign ministers from France and India met in Tokyo on Sunday.'), 'meeting.meeting')).toEqual([
      ['attendee France', 'attendee India'],
    ]);
  });

  test('an aside of names is the subject', () => {
    expect(rolesOf(readEn('The two powers – France and India – will meet in Tokyo on Friday.'), 'meeting.meeting')).toEqual([
      ['attendee France', 'attendee India'],
    ]);
  });

  test('what an invitation asks for names its destination, and is only proposed', () => {
    const reading = readId('Emmanuel Macron mengundang Narendra Modi untuk berkunjung ke Paris.');
    expect(claimsOf(reading, 'invitation.extend')[0]?.destination?.name).toBe('Paris');
    expect(claimsOf(reading, 'meeting.visit').map((claim) => [claim.realis, claim.time])).toEqual([['proposed', null]]);
  });

  test('half a word and a describing noun are no acts', () => {
    expect(readEn('The French-backed plan names ceasefire guarantors for Ukraine.').claims).toEqual([]);
  });

  test('where to is not where', () => {
    const [claim] = claimsOf(readEn('Emmanuel Macron invited Narendra Modi to Paris.'), 'invitation.extend');
    expect(claim).toMatchObject({ place: null, destination: { name: 'Paris' } });
  });

  test('topics and places are no parties', () => {
    const [claim] = claimsOf(readEn('Emmanuel Macron and Narendra Modi met in Japan to discuss the war in Ukraine.'), 'meeting.meeting');
    expect(claim?.participants.map((one) => one.actor.name)).toEqual(['Emmanuel Macron', 'Narendra Modi']);
    expect(claim?.place?.name).toBe('Japan');
  });
});
