import { placeConditions, textConditions, voiceCondition } from './claim-parts.ts';
import { type Condition, condition, conditionIf } from './condition.ts';
import type { ClaimFilter } from './filters.ts';
import { idConditions } from './id-conditions.ts';
import { timeConditions } from './time-conditions.ts';

/** The path from a claim to the articles (`fa`) that carry its text. */
const articlesOf = (name: string): string => `(${name})-[:EVIDENCED_BY]->(:Passage)<-[:HAS_PASSAGE]-(:Text)<-[:OF_TEXT]-(fa:Article)`;

/** A claim without quoted words, as its body has it: no other text in a body can read like this, for quotes inside strings are escaped. */
const NOT_VERBATIM = '"verbatim":null';

/** The conditions of a claim filter on the variable `name`. Only claims that a reading still finds. */
export const claimConditions = (name: string, filter: ClaimFilter): Condition[] => [
  condition(`${name}.live = true`),
  ...timeConditions(name, filter),
  ...idConditions(`${name}.actorIds`, 'actors', filter.actors),
  ...idConditions(`${name}.stateIds`, 'states', filter.asState),
  ...conditionIf(filter.acts, (acts) => condition(`${name}.act IN $acts`, { acts })),
  ...conditionIf(filter.groups, (groups) => condition(`${name}.actGroup IN $groups`, { groups })),
  ...conditionIf(filter.realis, (realis) => condition(`${name}.realis IN $realis`, { realis })),
  ...conditionIf(filter.polarity, (polarity) => condition(`${name}.polarity = $polarity`, { polarity })),
  ...conditionIf(filter.kinds, (kinds) => condition(`${name}.kind IN $kinds`, { kinds })),
  ...conditionIf(filter.articles, (articles) => condition(`EXISTS { MATCH ${articlesOf(name)} WHERE fa.id IN $articles }`, { articles })),
  ...conditionIf(filter.outlets, (outlets) => condition(`EXISTS { MATCH ${articlesOf(name)} WHERE fa.outletId IN $outlets }`, { outlets })),
  ...placeConditions(name, filter.places),
  ...conditionIf(filter.languages, (languages) =>
    condition(`EXISTS { MATCH (${name})-[:EVIDENCED_BY]->(:Passage)<-[:HAS_PASSAGE]-(lt:Text) WHERE lt.lang IN $languages }`, {
      languages,
    }),
  ),
  ...conditionIf(filter.sources?.kinds, (sourceKinds) =>
    condition(`EXISTS { MATCH ${articlesOf(name)} WHERE fa.kind IN $sourceKinds }`, { sourceKinds }),
  ),
  ...conditionIf(filter.sources?.firstHand, (firstHand) =>
    condition(
      `${firstHand ? '' : 'NOT '}EXISTS { MATCH (${name})-[hv:VOICED_BY]->(hh:Actor) WHERE hv.last = true AND (hh.id IN ${name}.actorIds OR hh.id IN ${name}.stateIds) }`,
    ),
  ),
  ...conditionIf(filter.confidence, (confidence) => condition(`${name}.confidence >= $confidence`, { confidence })),
  ...idConditions(`${name}.topics`, 'topics', filter.topics),
  ...textConditions(name, filter.text),
  ...conditionIf(filter.voice, (voice) => voiceCondition(name, voice)),
  ...conditionIf(filter.voices, (voices) => condition(`EXISTS { MATCH (${name})-[:VOICED_BY]->(v) WHERE v.id IN $voices }`, { voices })),
  ...conditionIf(filter.verbatim, (verbatim) =>
    condition(`${verbatim ? 'NOT ' : ''}${name}.body CONTAINS $notVerbatim`, { notVerbatim: NOT_VERBATIM }),
  ),
  ...conditionIf(filter.readingOpen, (open) => condition(`${open ? '' : 'NOT '}EXISTS { MATCH (${name})-[:ALTERNATIVE_TO]-(:Claim) }`)),
];
