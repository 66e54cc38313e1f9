import { describe, expect, test } from 'vitest';
import { enumValueOf } from '../../schema/sdl/enum-value.ts';
import { createGraph, GraphError } from '../../web/graph.ts';
import type { TimelineItemAnswer } from '../../web/queries/timeline-query.ts';
import { MET_LISTS, readWords } from '../../web/read-words.ts';
import { itemFromAnswer, itemsFromAnswer } from '../../web/scene/items-from-answer.ts';
import { oneDay } from './scene/make-item.ts';

describe('the words of answers', () => {
  test('are told from their capitals alone, in whichever list they stand', () => {
    const words = new Map<string, string>();
    for (const word of MET_LISTS.flat()) {
      const capitals = enumValueOf(word);
      expect(words.get(capitals) ?? word).toBe(word);
      words.set(capitals, word);
    }
  });

  test('come back as the schema writes them, and names and texts as they are', () => {
    const answer = {
      act: 'MEETING_SUMMIT',
      readings: ['INVITATION_ACCEPT'],
      name: 'PERSON',
      holders: [{ name: 'OUTLET' }],
      by: 'PRESS_CONFERENCE',
      text: 'NEWS',
    };
    expect(readWords(answer)).toEqual({
      act: 'meeting.summit',
      readings: ['invitation.accept'],
      name: 'PERSON',
      holders: [{ name: 'OUTLET' }],
      by: 'press conference',
      text: 'NEWS',
    });
  });
});

const item: TimelineItemAnswer = {
  id: 'inv_cl_1#2',
  kind: 'invitation_step',
  act: 'invitation.acknowledge',
  group: 'invitation',
  readings: ['invitation.acknowledge', 'invitation.accept'],
  realis: 'actual',
  polarity: 'affirmed',
  setting: null,
  prominence: 'mark',
  witnesses: 1,
  conflicts: 0,
  about: [],
  days: oneDay('2025-08-19'),
  participants: [],
  place: null,
  destination: null,
};

describe('items', () => {
  test('of a step open its invitation, an event opens itself', () => {
    expect(itemFromAnswer(item).opens).toEqual({ kind: 'invitation', id: 'inv_cl_1' });
    expect(itemFromAnswer({ ...item, id: 'ev_cl_1', kind: 'event' }).opens).toEqual({ kind: 'event', id: 'ev_cl_1' });
  });

  test('come once, even if both the dated and the undated name them', () => {
    const timeline = { worldVersion: 1, items: [item], undated: { nodes: [item] }, hidden: { beyondMax: 0 } };
    expect(itemsFromAnswer({ timeline }).length).toBe(1);
  });
});

describe('the client', () => {
  const answering =
    (body: unknown, seen: RequestInit[] = []): typeof fetch =>
    async (_url, init) => {
      seen.push(init ?? {});
      return new Response(typeof body === 'string' ? body : JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
    };

  test('posts JSON and reads the words of the answer', async () => {
    const seen: RequestInit[] = [];
    const graph = createGraph(answering({ data: { event: { act: 'MEETING_CALL' } } }, seen), '/graphql');
    expect(await graph('{ event }', { id: 'x' })).toEqual({ event: { act: 'meeting.call' } });
    expect(JSON.parse(String(seen[0]?.body))).toEqual({ query: '{ event }', variables: { id: 'x' } });
    expect(seen[0]?.headers).toMatchObject({ 'content-type': 'application/json' });
  });

  test('says the code of what was refused, and when nobody answers', async () => {
    const refused = createGraph(answering({ errors: [{ message: 'too deep', extensions: { code: 'TOO_DEEP' } }] }), '/graphql');
    await expect(refused('{ a }')).rejects.toEqual(new GraphError('TOO_DEEP', 'too deep'));
    await expect(refused('{ a }')).rejects.toMatchObject({ code: 'TOO_DEEP' });
    const away = createGraph(() => Promise.reject(new TypeError('fetch failed')), '/graphql');
    await expect(away('{ a }')).rejects.toMatchObject({ code: 'UNREACHABLE' });
    await expect(createGraph(answering('<html>'), '/graphql')('{ a }')).rejects.toMatchObject({ code: 'UNREACHABLE' });
  });
});
