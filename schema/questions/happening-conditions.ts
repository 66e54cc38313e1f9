import { type Condition, condition, conditionIf } from './condition.ts';
import type { EventFilter, HappeningFilter, InvitationFilter } from './filters.ts';
import { idConditions } from './id-conditions.ts';
import { timeConditions } from './time-conditions.ts';

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
    ...conditionIf(filter.voices, (voices) =>
      condition(`EXISTS { MATCH (${name})<-[:SUPPORTS]-(vc:Claim)-[:VOICED_BY]->(v) WHERE v.id IN $voices }`, { voices }),
    ),
  ];
}

/** The conditions of an event filter on the variable `name`. */
export const eventConditions = (name: string, filter: EventFilter): Condition[] => [
  ...sharedConditions(name, filter),
  ...conditionIf(filter.acts, (acts) => condition(`${name}.act IN $acts`, { acts })),
  ...conditionIf(filter.groups, (groups) => condition(`${name}.actGroup IN $groups`, { groups })),
  ...conditionIf(filter.realis, (realis) => condition(`${name}.realis IN $realis`, { realis })),
  ...conditionIf(filter.polarity, (polarity) => condition(`${name}.polarity = $polarity`, { polarity })),
  ...conditionIf(filter.prominence, (prominence) => condition(`${name}.prominence IN $prominence`, { prominence })),
];

/** The conditions of an invitation filter on the variable `name`. */
export const invitationConditions = (name: string, filter: InvitationFilter): Condition[] => [
  ...sharedConditions(name, filter),
  ...conditionIf(filter.states, (wanted) => condition(`any(x IN $wantedStates WHERE x IN ${name}.states)`, { wantedStates: wanted })),
  ...conditionIf(filter.answerOpen, (answerOpen) => condition(`${name}.answerOpen = $answerOpen`, { answerOpen })),
  ...conditionIf(filter.destinations, (destinations) => condition(`${name}.destinationId IN $destinations`, { destinations })),
];
