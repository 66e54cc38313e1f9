import fc from 'fast-check';
import { oneDay, oneDayOfWeek } from '../../schema/edtf/day-spans.ts';
import { edtfFromDays } from '../../schema/edtf/edtf-from-days.ts';
import { anchorOf, hashOf, outletIdOf, textIdOf } from '../../schema/ids.ts';
import type { Claim, ClaimTime, Entity } from '../../schema/shapes/claim.ts';
import { addDays, type DaySpan } from '../../schema/shapes/day-span.ts';
import type { Act } from '../../schema/words/acts.ts';
import type { GivenArticle } from '../../seed/ingest/given-article.ts';
import type { ReadArticle, TextToRead } from '../../seed/ingest/ingest-deps.ts';
import { part, person, place, state } from '../seed/fold/claim-maker.ts';

const LAND = state('AAA');
const WHEN = ['2031-03-10', '2031-03-11', 'last week', '-'];
const ACTS = [
  'meeting.summit',
  'meeting.meeting',
  'meeting.call',
  'speech.statement',
  'invitation.extend',
  'invitation.accept',
  'agreement.sign',
];
const ROLES: Readonly<Record<string, readonly ['speaker' | 'inviter' | 'attendee', 'addressee' | 'invitee' | 'attendee']>> = {
  speech: ['speaker', 'addressee'],
  invitation: ['inviter', 'invitee'],
};

/**
 * A reader for tests: each line of a text is one claim, `act; who, who; place; when`. "last week" counts from the day of publication, and is nothing without one.
 * A line that ends in `again` refers back to the line before.
 */
export const readLines: ReadArticle = (input) => {
  const textId = textIdOf(input.text);
  const claims: Claim[] = [];
  const passages = [...input.text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    kind: 'paragraph' as const,
    line,
  }));
  for (const { start, line } of passages) claims.push(claimOf(line, start, textId, input, claims.at(-1)));
  return {
    textId,
    lang: 'en',
    text: input.text,
    passages: passages.map(({ start, end, kind }) => ({ start, end, kind })),
    mentions: [],
    times: [],
    claims,
    problems: [],
  };
};

function claimOf(line: string, start: number, textId: string, input: TextToRead, before: Claim | undefined): Claim {
  const [act = '', who = '', where = '-', when = '-'] = line.replace(/ again$/, '').split('; ');
  const [first, second] = ROLES[act.split('.')[0] ?? ''] ?? (['attendee', 'attendee'] as const);
  const outlet = input.outlet ?? 'unnamed outlet';
  const actor: Entity | null = input.outlet === null ? null : { id: outletIdOf(outlet), name: outlet, kind: 'outlet' };
  const claim: Omit<Claim, 'id'> = {
    anchor: anchorOf(textId, start, start + act.length, null, null),
    textId,
    act: act as Act,
    reading: null,
    polarity: 'affirmed',
    realis: 'actual',
    kind: 'fact',
    trigger: { start, end: start + act.length },
    participants: who.split(', ').map((name, at) => part(at === 0 ? first : second, person(name, LAND))),
    place: where === '-' ? null : place(where, LAND),
    destination: null,
    topics: [],
    time: timeFrom(when, input.published),
    voices: [{ holders: [{ name: outlet, actor, capacity: null }], by: 'outlet', setting: null }],
    saidIn: null,
    about: [],
    sameAs: line.endsWith(' again') && before !== undefined ? [before.anchor] : [],
    alternativeOf: null,
    verbatim: null,
    evidence: [{ start, end: start + line.length, quote: line }],
    rules: ['line'],
    confidence: 1,
    reasons: [],
  };
  return { id: `id_${hashOf(claim)}`, ...claim };
}

function timeFrom(when: string, published: string | null): ClaimTime | null {
  if (when === '-' || (when === 'last week' && published === null)) return null;
  const days: DaySpan = when === 'last week' ? oneDayOfWeek(addDays((published ?? '').slice(0, 10), -7)) : oneDay(when);
  return {
    edtf: edtfFromDays(days),
    days,
    phrase: when,
    start: null,
    end: null,
    granularity: 'day',
    anchor: when === 'last week' ? 'publication' : 'absolute',
    rule: 'line',
    zone: null,
  };
}

const line = fc
  .record({
    act: fc.constantFrom(...ACTS),
    who: fc.subarray(['Ann', 'Bob', 'Cid'], { minLength: 1, maxLength: 2 }),
    where: fc.constantFrom('Port', 'Fort', '-'),
    when: fc.constantFrom(...WHEN),
    again: fc.boolean(),
  })
  .map(({ act, who, where, when, again }) => `${act}; ${who.join(', ')}; ${where}; ${when}${again ? ' again' : ''}`);

/** Nothing given beside the text. */
export const BARE: Omit<GivenArticle, 'text'> = {
  outlet: null,
  url: null,
  title: null,
  published: null,
  lang: 'en',
  sources: null,
  kind: 'example',
  access: null,
};

const given = fc.record({ outlet: fc.constantFrom('Wire', 'Post'), published: fc.constantFrom(null, '2031-03-17', '2031-03-24') });

/** Articles for {@link readLines}: a few texts, each published once or twice. */
export const lineArticles: fc.Arbitrary<GivenArticle[]> = fc
  .uniqueArray(
    fc.tuple(
      fc.array(line, { minLength: 1, maxLength: 3 }),
      fc.uniqueArray(given, { selector: ({ outlet }) => outlet, minLength: 1, maxLength: 2 }),
    ),
    { selector: ([lines]) => lines.join('\n'), minLength: 1, maxLength: 4 },
  )
  .map((texts) =>
    texts.flatMap(([lines, publications]) => publications.map((publication) => ({ ...BARE, ...publication, text: lines.join('\n') }))),
  );
