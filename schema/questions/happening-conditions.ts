import { DemarcheError } from '../errors.ts';
import { placeConditions, textConditions } from './claim-parts.ts';
import { allOf, anyOf, type Condition, condition, conditionIf, renamed } from './condition.ts';
import type { EventFilter, HappeningFilter, InvitationFilter } from './filters.ts';
import { idConditions } from './id-conditions.ts';
import { timeConditions, undatedCondition } from './time-conditions.ts';

/** Conditions that events and invitations share: time, who, for whom, carried by which outlet, vouched for by whom. `undated` is not here: it chooses the branch of a page. */
function sharedConditions(name: string, filter: HappeningFilter): Condition[] {
  return [
    ...timeConditions(name, filter),
    ...idConditions(`${name}.actorIds`, 'actors', filter.actors),
    ...idConditions(`${name}.stateIds`, 'states', filter.asState),
    ...conditionIf(filter.outlets, (outlets) =>
      condition(
        `EXISTS { MATCH (${name})<-[:SUPPORTS]-(oc:Claim)-[:EVIDENCED_BY]->(:Passage)<-[:HAS_PASSAGE]-(:Text)<-[:OF_TEXT]-(oa:Article) WHERE oa.outletId IN $outlets }`,
        { outlets },
      ),
    ),
    ...placeConditions(name, filter.places),
    ...conditionIf(filter.languages, (languages) =>
      condition(
        `EXISTS { MATCH (${name})<-[:SUPPORTS]-(lc:Claim)-[:EVIDENCED_BY]->(:Passage)<-[:HAS_PASSAGE]-(lt:Text) WHERE lt.lang IN $languages }`,
        { languages },
      ),
    ),
    ...conditionIf(filter.sources?.kinds, (sourceKinds) =>
      condition(
        `EXISTS { MATCH (${name})<-[:SUPPORTS]-(kc:Claim)-[:EVIDENCED_BY]->(:Passage)<-[:HAS_PASSAGE]-(:Text)<-[:OF_TEXT]-(ka:Article) WHERE ka.kind IN $sourceKinds }`,
        { sourceKinds },
      ),
    ),
    ...conditionIf(filter.sources?.firstHand, (firstHand) =>
      condition(
        `${firstHand ? '' : 'NOT '}EXISTS { MATCH (${name})<-[:SUPPORTS]-(hc:Claim)-[hv:VOICED_BY]->(hh:Actor) WHERE hv.last = true AND (hh.id IN hc.actorIds OR hh.id IN hc.stateIds) }`,
      ),
    ),
    ...conditionIf(filter.confidence, (confidence) =>
      condition(`EXISTS { MATCH (${name})<-[:SUPPORTS]-(cc:Claim) WHERE cc.confidence >= $confidence }`, { confidence }),
    ),
    ...conditionIf(filter.voices, (voices) =>
      condition(`EXISTS { MATCH (${name})<-[:SUPPORTS]-(vc:Claim)-[:VOICED_BY]->(v) WHERE v.id IN $voices }`, { voices }),
    ),
  ];
}

/** How deep filters may stand inside one another, and how many may in all. */
const MOST_DEPTH = 5;
const MOST_INNER = 50;

const innerOf = ({ AND, OR, NOT }: EventFilter): EventFilter[] => [...(AND ?? []), ...(OR ?? []), ...(NOT ? [NOT] : [])];

/** How many filters stand inside one, at any depth that is allowed; stops counting when there are too many. */
function countInner(filter: EventFilter, depth = 0): number {
  let count = 0;
  for (const inner of depth > MOST_DEPTH ? [] : innerOf(filter)) {
    count += 1 + countInner(inner, depth + 1);
    if (count > MOST_INNER) break;
  }
  return count;
}

/** The conditions of the filters inside a filter. Each gets names of its own for its parameters. @throws DemarcheError TOO_DEEP, TOO_COSTLY. */
function innerConditions(name: string, given: EventFilter, depth: number): Condition[] {
  const { AND, OR, NOT } = given;
  if (!AND && !OR && !NOT) return [];
  if (countInner(given) > MOST_INNER)
    throw new DemarcheError('TOO_COSTLY', `More than ${MOST_INNER} filters stand in AND, OR and NOT: ask in several steps.`);
  if (depth >= MOST_DEPTH)
    throw new DemarcheError(
      'TOO_DEEP',
      `The filters AND, OR and NOT stand ${depth + 1} deep; ${MOST_DEPTH} are allowed. Ask in several steps.`,
    );
  const inner = (filter: EventFilter, ending: string): Condition =>
    allOf(renamed([...undatedCondition(name, filter.undated), ...eventConditions(name, filter, depth + 1)], ending));
  return [
    ...(AND ?? []).map((filter, at) => inner(filter, `a${at}`)),
    ...conditionIf(OR, (filters) => anyOf(filters.map((filter, at) => inner(filter, `o${at}`)))),
    ...conditionIf(NOT, (filter) => {
      const { text, parameters } = inner(filter, 'n');
      return condition(`NOT ${text}`, parameters);
    }),
  ];
}

/** The conditions of an event filter on the variable `name`. @throws DemarcheError TOO_DEEP, TOO_COSTLY, BAD_INPUT. */
export const eventConditions = (name: string, filter: EventFilter, depth = 0): Condition[] => [
  ...sharedConditions(name, filter),
  ...conditionIf(filter.acts, (acts) => condition(`${name}.act IN $acts`, { acts })),
  ...conditionIf(filter.groups, (groups) => condition(`${name}.actGroup IN $groups`, { groups })),
  ...conditionIf(filter.realis, (realis) => condition(`${name}.realis IN $realis`, { realis })),
  ...conditionIf(filter.polarity, (polarity) => condition(`${name}.polarity = $polarity`, { polarity })),
  ...conditionIf(filter.prominence, (prominence) => condition(`${name}.prominence IN $prominence`, { prominence })),
  ...idConditions(`${name}.topics`, 'topics', filter.topics),
  ...textConditions(name, filter.text),
  ...conditionIf(filter.witnesses, (witnesses) => condition(`${name}.witnesses >= $witnesses`, { witnesses })),
  ...conditionIf(filter.sources?.min, (sourcesMin) => condition(`${name}.outlets >= $sourcesMin`, { sourcesMin })),
  ...innerConditions(name, filter, depth),
];

/** The conditions of an invitation filter on the variable `name`. */
export const invitationConditions = (name: string, filter: InvitationFilter): Condition[] => [
  ...sharedConditions(name, filter),
  ...conditionIf(filter.states, (wanted) => condition(`any(x IN $wantedStates WHERE x IN ${name}.states)`, { wantedStates: wanted })),
  ...conditionIf(filter.answerOpen, (answerOpen) => condition(`${name}.answerOpen = $answerOpen`, { answerOpen })),
  ...conditionIf(filter.destinations, (destinations) => condition(`${name}.destinationId IN $destinations`, { destinations })),
  ...conditionIf(filter.witnesses, (witnesses) => condition(`${name}.witnesses >= $witnesses`, { witnesses })),
];
