import { oneDayOfMonths, oneDayOfWeek } from '../../schema/edtf/day-spans.ts';
import type { Entity, Participant } from '../../schema/shapes/claim.ts';
import { addDays, type CivilDay } from '../../schema/shapes/day-span.ts';
import type { Act } from '../../schema/words/acts.ts';
import type { LiveClaim } from '../../seed/fold/fold-claim.ts';
import { article, part, person, place, state, type Told, textWith } from '../seed/fold/claim-maker.ts';
import { type Random, seededRandom } from './seeded-random.ts';

/** What truly happened: reported by claims, in parts and sometimes wrongly. */
type TrueEvent = { id: number; acts: readonly Act[]; who: readonly Entity[]; day: CivilDay; place: Entity; planned: boolean };

/** A world whose truth is known: its live claims, and the true event of each anchor. */
export type TrueWorld = { live: LiveClaim[]; truth: ReadonlyMap<string, number> };

const STATES = ['AAA', 'BBB', 'CCC', 'DDD'].map(state);
const LEADERS = STATES.map((one, at) => person(`Leader ${at}`, one));
const MINISTERS = STATES.map((one, at) => person(`Minister ${at}`, one));
const CITIES = STATES.flatMap((one, at) => [place(`City ${at}a`, one), place(`City ${at}b`, one)]);
const OUTLETS = ['Wire', 'Post', 'Harian', 'Times', 'Courier'];
const MEETINGS: readonly Act[] = ['meeting.summit', 'meeting.meeting', 'meeting.negotiation', 'meeting.visit'];
const FIRST_DAY = '2031-01-06';

/** Makes a world: a few dozen meetings of few people, many of them of the same pair in the same weeks, told by articles that know more or less of them. */
export function trueWorld(seed: number): TrueWorld {
  const random = seededRandom(seed);
  const events = Array.from({ length: random.int(8, 24) }, (_, id) => trueEvent(id, random));
  const live: LiveClaim[] = [];
  const truth = new Map<string, number>();
  for (let text = 0; text < random.int(10, 40); text += 1) {
    for (const { claim, of } of reportOf(`${seed}-${text}`, events, random)) {
      live.push(claim);
      truth.set(claim.claim.anchor, of);
    }
  }
  return { live, truth };
}

function trueEvent(id: number, random: Random): TrueEvent {
  const people = random.chance(0.7) ? LEADERS : MINISTERS;
  const who = random.shuffle(people).slice(0, random.chance(0.8) ? 2 : 3);
  const call = random.chance(0.15);
  return {
    id,
    acts: call ? ['meeting.call'] : MEETINGS,
    who,
    day: addDays(FIRST_DAY, random.int(0, 90)),
    place: random.pick(CITIES),
    planned: random.chance(0.15),
  };
}

/** One article: it tells of one to three events that had happened (or are planned) when it was published, each in one to three places. */
function reportOf(name: string, events: readonly TrueEvent[], random: Random): { claim: LiveClaim; of: number }[] {
  const main = random.pick(events);
  const published = addDays(main.day, main.planned ? -random.int(2, 20) : random.int(0, 4));
  const dated = random.chance(0.9);
  const others = events
    .filter((other) => other !== main && (other.planned ? other.day > published : other.day <= published) && random.chance(0.1))
    .slice(0, 2);
  const told: (Told & { of: number })[] = [];
  for (const event of [main, ...others]) {
    for (let times = random.int(1, 3); times > 0; times -= 1) told.push(mentionOf(event, published, dated, told, random));
  }
  const live = textWith([article(name, random.pick(OUTLETS), dated ? published : null)], told);
  return live.map((claim, at) => ({ claim, of: told[at]?.of ?? -1 }));
}

function mentionOf(
  event: TrueEvent,
  published: CivilDay,
  dated: boolean,
  before: readonly (Told & { of: number })[],
  random: Random,
): Told & { of: number } {
  const earlier = before.find(({ of }) => of === event.id);
  const act = random.pick(event.acts);
  const where = random.number();
  const time = timeOf(event, published, dated, random);
  return {
    of: event.id,
    at: (before.length + 1) * 10,
    act,
    realis: event.planned ? 'planned' : 'actual',
    kind: event.planned ? 'plan' : 'fact',
    participants: toldParties(event.who, random),
    place:
      event.acts.length === 1
        ? null
        : where < 0.5
          ? event.place
          : where < 0.65
            ? (STATES.find(({ iso3 }) => iso3 === event.place.country) ?? null)
            : null,
    sameAs: earlier !== undefined && random.chance(0.4) ? [`#${earlier.at}`] : [],
    ...(time !== null && { time }),
  };
}

/** Some are named by their state, and of three one may be left out. */
function toldParties(who: readonly Entity[], random: Random): Participant[] {
  const named = who.length > 2 && random.chance(0.3) ? who.slice(0, 2) : who;
  return named.map((one) => {
    const acts = STATES.find(({ iso3 }) => iso3 === one.country) ?? null;
    return random.chance(0.15) && acts !== null ? part('attendee', acts) : part('attendee', one, acts);
  });
}

/** A day (one in thirty a day off), its week, its month, or no more than that it was before publication. */
function timeOf({ day, planned }: TrueEvent, published: CivilDay, dated: boolean, random: Random): string | null {
  const how = random.number();
  if (how < (dated ? 0.55 : 0.3)) return random.chance(1 / 30) ? addDays(day, 1) : day;
  if (!dated) return null;
  if (how < 0.72) return spanned(oneDayOfWeek(day));
  if (how < 0.78) return spanned(oneDayOfMonths(day));
  return planned ? null : `..${published}`;
}

const spanned = ({ beginMin, endMax }: { beginMin: CivilDay | null; endMax: CivilDay | null }): string => `${beginMin}..${endMax}`;
