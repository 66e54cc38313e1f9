import { connection } from './connection.ts';

const part = [
  { field: 'role: Role!', says: 'What the actor is in the act.' },
  { field: 'capacity: String', says: 'The title as the article writes it.' },
  { field: 'forActor: Actor', says: 'The state or body for which the actor takes part by office on that day.' },
];

/** Actors and how they take part. */
export const actorTypes = /* GraphQL */ `
"A person, state, organisation or group."
type Actor implements Node {
  "A QID where one is known and verified, else an id of ours. An unknown person is local to one text."
  id: ID!
  "The English name where one exists."
  name: String!
  "What sort of actor it is."
  kind: EntityKind!
  "The Wikidata id, where known and verified."
  qid: String
  "The ISO 3166 code of a country, three letters."
  iso3: String
  "The code of the state that it belongs to."
  country: String
  "The events in which the actor takes part, itself or as the state that somebody acts for."
  events(filter: EventFilter, first: Int, after: String, order: TimeOrder = LATEST_FIRST): EventConnection!
}

"One who takes part in an act."
type Participant {
  "What the actor is in the act."
  role: Role!
  "Who it is."
  actor: Actor!
  "The title as the article writes it."
  capacity: String
  "The state or body for which the actor takes part by office on that day."
  forActor: Actor
}
${connection('Actor', 'Actor', { counted: true })}
${connection('Participant', 'Actor', { carries: part })}
`;
