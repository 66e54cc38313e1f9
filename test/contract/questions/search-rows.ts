import { type SearchKind, type SearchRow, searchRows } from '../../../schema/questions/search-rows.ts';
import { SEARCH_KINDS } from '../../../schema/sdl/view-words.ts';
import type { Claim, Entity } from '../../../schema/shapes/claim.ts';
import type { WorldEvent } from '../../../schema/shapes/world.ts';
import { contractCase } from '../contract-case.ts';
import { ANA, BORIS, RURITANIA } from '../fixture/cast.ts';
import { INVITED, MET, MET_TOO, TEXT_1, TEXT_2, TEXT_ID_1, TEXT_ID_2, TO_VISIT } from '../fixture/claims.ts';
import { ARTICLE_1, ARTICLE_3_DATED } from '../fixture/entries.ts';
import { MEETING, STATEMENT, VISIT } from '../fixture/world.ts';

const actor = (body: Entity): SearchRow => ({ kind: 'actor', key: `${body.name.toLowerCase()}|${body.id}`, body });
const event = (body: WorldEvent): SearchRow => ({ kind: 'event', key: `1${body.k}`, body });
const claim = (body: Claim): SearchRow => ({ kind: 'claim', key: `1${body.time?.days.beginMin}|${body.id}`, body });
const passage = (which: 'first' | 'second', from: number, kind: 'headline' | 'paragraph'): SearchRow => {
  const [text, textId, article] = which === 'first' ? [TEXT_1, TEXT_ID_1, ARTICLE_1] : [TEXT_2, TEXT_ID_2, ARTICLE_3_DATED];
  const end = kind === 'headline' || from === 0 ? text.indexOf('\n') : text.length;
  const id = `pa_${textId.slice(3)}_${from}_${end}`;
  const key = `1${article.published?.slice(0, 10)}|${article.id}|${id}`;
  return { kind: 'passage', key, body: { textId, start: from, end, kind, text: text.slice(from, end) } };
};
const byKeyDown = (claims: Claim[]): SearchRow[] => claims.map(claim).sort((a, b) => (a.key < b.key ? 1 : -1));
const after = (row: SearchRow) => ({ kind: row.kind, key: row.key });
const found = (title: string, words: string[], kinds: readonly SearchKind[], rows: SearchRow[]) =>
  contractCase({ question: searchRows, title, params: { words, kinds, after: null, limit: 10 }, rows });

const BODY_1 = TEXT_1.indexOf('\n') + 2;
const BODY_2 = TEXT_2.indexOf('\n') + 1;

export const cases = [
  found('the beginning of a name: of actors, events, claims, passages', ['bec'], SEARCH_KINDS, [
    actor(ANA),
    event(MEETING),
    claim(MET_TOO),
    { kind: 'claim', key: `09999-99-99|${INVITED.id}`, body: INVITED },
    passage('second', 0, 'paragraph'),
    passage('first', BODY_1, 'paragraph'),
  ]),
  found('each word must be there', ['cole', 'vero'], ['event', 'claim'], [event(MEETING), ...byKeyDown([MET, MET_TOO])]),
  found('latest first', ['ruritania'], ['actor', 'event'], [actor(RURITANIA), event(VISIT), event(MEETING)]),
  contractCase({
    question: searchRows,
    title: 'a page goes on in the kind in which the one before ended, and into the next',
    params: { words: ['boris'], kinds: ['actor', 'event', 'claim'], after: after(event(STATEMENT)), limit: 2 },
    rows: [event(MEETING), claim(MET)],
  }),
  contractCase({
    question: searchRows,
    title: 'at most so many of each kind',
    params: { words: ['boris'], kinds: ['actor', 'event'], after: null, limit: 1 },
    rows: [actor(BORIS), event(STATEMENT)],
  }),
  found('claims that no reading finds any more are not found', ['mengunjungi'], ['claim'], [claim(TO_VISIT)]),
  found('a heading', ['summit'], ['passage'], [passage('first', 0, 'headline')]),
  found('the rest of a text', ['pengamat'], ['passage'], [passage('second', BODY_2, 'paragraph')]),
  found('the middle of a word is not its beginning', ['eck'], SEARCH_KINDS, []),
  found('words of Lucene are words', ['or'], SEARCH_KINDS, []),
];
