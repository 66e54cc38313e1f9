import type { CivilDay } from '../schema/shapes/day-span.ts';
import type { Judgement } from '../schema/shapes/entry.ts';
import type { Conflict, Invitation, World, WorldEvent } from '../schema/shapes/world.ts';
import { aboutOf, newsBesideBackground } from './fold/about.ts';
import { type Comparison, choiceByAnchor } from './fold/cannot-be-one.ts';
import { claimsInForce } from './fold/claims-in-force.ts';
import { findConflicts } from './fold/conflicts.ts';
import { eventFields } from './fold/event-fields.ts';
import { byRank, type FieldContext } from './fold/field-policy.ts';
import { type FoldClaim, foldClaimFrom, type LiveClaim } from './fold/fold-claim.ts';
import type { Group } from './fold/group.ts';
import { groupClaims } from './fold/group-claims.ts';
import { foldInvitation } from './fold/invitations.ts';
import { type GroupIndex, occasionOf } from './fold/part-of.ts';
import { placeField } from './fold/place-field.ts';
import { prominenceOf } from './fold/prominence.ts';
import { realisationsOf } from './fold/realisation.ts';
import { settingsFrom } from './fold/setting.ts';
import { storiesOf } from './fold/stories.ts';
import { timeField } from './fold/time-field.ts';
import { verdictsFrom } from './fold/verdicts.ts';
import { visitsByGuest } from './fold/visits.ts';
import { groupBy } from './group-by.ts';

/** How to fold. `today`: the day by which a plan whose time has passed counts as lapsed; absent: nothing lapses. */
export type FoldOptions = { today?: CivilDay };

/**
 * Claims and judgements → the world. Pure, and a function of the two sets: neither their order nor any clock changes it.
 * Opinions (claims without an act) found nothing.
 */
export function foldWorld(live: readonly LiveClaim[], judgements: readonly Judgement[], options: FoldOptions = {}): World {
  const verdicts = verdictsFrom(judgements);
  const inForce = claimsInForce(live, verdicts);
  const allClaims = inForce.map(({ claim }) => claim);
  const settings = settingsFrom(allClaims);
  const claims = inForce.flatMap((one) =>
    one.claim.act === null ? [] : [foldClaimFrom(one, one.claim.act, settings.get(one.claim.anchor) ?? null)],
  );
  const stories = storiesOf(allClaims);
  const by: Comparison = { different: verdicts.different, stories, choices: choiceByAnchor(claims) };
  const context: FieldContext = { preferred: verdicts.preferred, stories };

  const { groups: grouped, mayBe } = groupClaims(claims, verdicts.same, by);
  const groups = grouped.flatMap((group) => groupFrom(group, context));
  const conflicts = findConflicts(groups, by, verdicts.preferred);
  const visitsOf = visitsByGuest(groups);
  const invitations = groups
    .filter(isInvitation)
    .map((group) => foldInvitation(group, visitsOf, context, options.today ?? null))
    .map((invitation) => ({ ...invitation, conflicts: conflictsOf(invitation, conflicts) }));
  const events = linkEvents(groups, { claims, conflicts, invitations, mayBe, context });
  return { events: events.sort(byKey), invitations: invitations.sort(byKey), conflicts };
}

const isInvitation = ({ founding }: Group): boolean => founding.family === 'invitation';

function groupFrom(claims: readonly FoldClaim[], context: FieldContext): Group[] {
  const founding = [...claims].sort(byRank)[0];
  if (founding === undefined) return [];
  const id = `${founding.family === 'invitation' ? 'inv' : 'ev'}_${founding.anchor}`;
  return [
    {
      id,
      founding,
      claims,
      time: timeField(claims, context),
      place: placeField(claims, 'place', context),
      destination: placeField(claims, 'destination', context),
    },
  ];
}

type Links = {
  claims: readonly FoldClaim[];
  conflicts: readonly Conflict[];
  invitations: readonly Invitation[];
  mayBe: readonly (readonly [string, string])[];
  context: FieldContext;
};

/** The events with what ties them to one another. */
function linkEvents(groups: readonly Group[], { claims, conflicts, invitations, mayBe, context }: Links): WorldEvent[] {
  const index = indexOf(groups);
  const contents = groupBy(
    claims.filter(({ claim }) => claim.saidIn !== null),
    ({ claim }) => claim.saidIn ?? '',
  );
  const happened = groups.filter(({ founding }) => founding.strand === 'actual' && founding.claim.polarity === 'affirmed');
  const ids = (found: readonly Group[]): string[] => [...new Set(found.map(({ id }) => id))].sort();
  const maybe = groupBy(
    mayBe
      .flatMap(([a, b]) => [[a, b] as const, [b, a] as const])
      .flatMap(([a, b]) => [[index.groupOf.get(a), index.groupOf.get(b)] as const]),
    ([a]) => a,
  );
  return groups
    .filter((group) => !isInvitation(group))
    .map((group) => {
      const fields = eventFields(group, context);
      const isSaying = group.founding.family === 'saying';
      const partOf = isSaying && group.founding.strand === 'actual' ? occasionOf(group, index) : null;
      const news = isSaying ? [] : newsBesideBackground(group, index);
      const isPlan = group.founding.strand === 'unrealised' && fields.realis !== 'cancelled' && !isSaying;
      const invited = invitations.filter(({ events }) => events.includes(group.id)).map(({ id }) => id);
      const about =
        isSaying || fields.act === 'speech.press_conference' ? aboutOf(group, contents, index).filter((one) => one !== partOf) : news;
      return {
        ...fields,
        prominence: prominenceOf(
          { ...fields, partOf: partOf?.founding.family === 'press_conference' ? null : (partOf?.id ?? null) },
          news.length > 0,
        ),
        partOf: partOf?.id ?? null,
        about: [...new Set([...ids(about), ...invited])].sort(),
        realisedBy: isPlan
          ? ids(
              realisationsOf(
                group,
                happened.filter(({ founding }) => founding.family === group.founding.family),
              ),
            )
          : [],
        mayBe: ids((maybe.get(group) ?? []).flatMap(([, other]) => other ?? [])),
        conflicts: conflictsOf(fields, conflicts),
      };
    });
}

function indexOf(groups: readonly Group[]): GroupIndex {
  const placed = groups.flatMap((group) => group.claims.map((claim) => ({ group, claim })));
  const byText = groupBy(placed, ({ claim }) => claim.claim.textId);
  return {
    groups,
    groupOf: new Map(placed.map(({ group, claim }) => [claim.anchor, group])),
    groupsOfText: new Map([...byText].map(([textId, found]) => [textId, [...new Set(found.map(({ group }) => group))]])),
  };
}

const conflictsOf = ({ id }: { id: string }, conflicts: readonly Conflict[]): string[] =>
  conflicts.filter(({ events }) => events.includes(id)).map((one) => one.id);

const byKey = (a: { k: string }, b: { k: string }): number => (a.k < b.k ? -1 : a.k > b.k ? 1 : 0);
