import type { Gazetteer, Person } from '../gazetteer/gazetteer.ts';
import { officeRank, officesOn } from '../gazetteer/holders-on.ts';
import { splitWords } from '../gazetteer/split-words.ts';
import type { MentionContext } from './mention-context.ts';

/** What is known beside the name: the body (iso3 or QID) and the offices that a title names. */
export type PersonHint = { body: string | null; offices: readonly string[] };

const NO_HINT: PersonHint = { body: null, offices: [] };
const YEAR_MS = 365.25 * 86_400_000;

/** How unlikely it is that the text means this person; less is likelier. Who is in office on the day comes before who was, the heads before ministers, states that the text names before others. */
function unlikeliness(context: MentionContext, person: Person, hint: PersonHint): number {
  const { on, statesNamed } = context;
  const ranks = (tenures: readonly { office: string }[]): number => Math.min(...tenures.map((t) => officeRank(t.office)), 12);
  let score: number;
  if (on === null) {
    const last =
      person.tenures
        .map((t) => t.to ?? t.asOf)
        .sort()
        .at(-1) ?? '1990';
    score = 1.5 * ranks(person.tenures) + Math.max(0, 2026 - Number(last.slice(0, 4))) / 2;
  } else {
    const held = officesOn(person, on);
    if (held.length > 0) score = 1.5 * ranks(held.map((h) => h.tenure)) + (held[0]?.sure === 'open' ? 0.5 : 0);
    else {
      const years = Math.min(...person.tenures.map((t) => distanceInYears(t.from, t.to ?? t.asOf, on)));
      score = 18 + ranks(person.tenures) / 2 + Math.min(years, 20);
    }
  }
  const bodies = person.tenures.map((t) => t.body.iso3 ?? t.body.id);
  if (hint.body !== null) score += bodies.includes(hint.body) ? -20 : 20;
  if (hint.offices.length > 0 && person.tenures.some((t) => hint.offices.includes(t.office))) score -= 6;
  if (bodies.some((body) => statesNamed.has(body))) score -= 4;
  return score;
}

function distanceInYears(from: string | null, to: string, on: string): number {
  const [begin, end, day] = [Date.parse(from ?? to), Date.parse(to), Date.parse(on)];
  return Math.max(begin - day, day - end, 0) / YEAR_MS;
}

/** The one of several persons whom the text means; null where two are as likely. */
export function choosePerson(context: MentionContext, persons: readonly Person[], hint: PersonHint = NO_HINT): Person | null {
  const ranked = [...new Set(persons)]
    .map((person) => ({ person, score: unlikeliness(context, person, hint) }))
    .sort((a, b) => a.score - b.score || a.person.entity.id.localeCompare(b.person.entity.id));
  const [first, second] = ranked;
  if (!first) return null;
  if (second && second.score - first.score < 1) return null;
  return first.person;
}

/** Whether a surname alone may mean this person: newsworthy about that day, and of a state that the text names or that needs no naming. */
export function isNamedBySurname(context: MentionContext, person: Person, rivals: number): boolean {
  const { on, gazetteer, statesNamed } = context;
  const isOfTheDay =
    on === null ? true : officesOn(person, on).length > 0 || person.tenures.some((t) => distanceInYears(t.from, t.to ?? t.asOf, on) <= 4);
  const isNear = person.tenures.some(
    (t) =>
      statesNamed.has(t.body.iso3 ?? '') ||
      (officeRank(t.office) < 4 && (t.body.kind === 'organization' || (gazetteer.states.get(t.body.iso3 ?? '')?.major ?? false))),
  );
  return isNear && (isOfTheDay || rivals === 1) && !isGivenName(context, person);
}

/** Whether a person's last word is for others a given name ("Andrew"): then it does not stand for the family, but for a head of state or government. */
function isGivenName({ gazetteer }: MentionContext, person: Person): boolean {
  const words = splitWords(person.entity.name);
  const last = words.length > 1 ? words.at(-1)?.key : undefined;
  return last !== undefined && gazetteer.givenNames.has(last) && !person.tenures.some((t) => officeRank(t.office) < 2);
}

/** Whether a person known by full name alone is likely meant, and not a namesake: the text names the state, or it is a head or foreign minister. */
export function isNamedInFull(context: MentionContext, person: Person): boolean {
  return person.tenures.some(
    (t) => officeRank(t.office) < 7 || context.statesNamed.has(t.body.iso3 ?? '') || (context.language === 'id' && t.body.iso3 === 'IDN'),
  );
}

/** Persons of the gazetteer whom these words may name in another spelling: the surname agrees, and every other word is like one of the person's names. */
export function personsLike(gazetteer: Gazetteer, keys: readonly string[]): Person[] {
  const candidates = new Set(keys.flatMap((key) => gazetteer.surnames.get(key) ?? []));
  return [...candidates].filter((person) => {
    const own = person.names.flatMap((name) => splitWords(name).map((w) => w.key));
    const like = keys.filter((key) => own.some((word) => isLike(word, key)));
    const same = keys.filter((key) => own.includes(key));
    return like.length === keys.length || (same.length >= 2 && same.length >= splitWords(person.entity.name).length);
  });
}

/** Whether two words are one in two spellings. */
export function isLike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 4) return false;
  const most = a[0] === b[0] ? 2 : 1;
  return Math.abs(a.length - b.length) <= most && editDistance(a, b) <= most;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}
