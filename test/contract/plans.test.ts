import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toNeo4j } from '../../schema/engines/neo4j/neo4j-values.ts';
import { neo4jForTests } from '../setup/services.ts';
import { type TestStore, testEngines } from './doors.ts';
import { readCases } from './read-cases.ts';

const place = neo4jForTests();
const engine = testEngines().find(({ name }) => name === 'neo4j');
const cases = await readCases();

/** The operators of a plan, the last first. */
const operatorsOf = (plan: Plan): string[] => [plan.operatorType.replace(/@.*$/, ''), ...plan.children.flatMap(operatorsOf)];

/** So much that reading along an index is worth while: the planner goes by what the database holds. */
const MANY = [
  `UNWIND range(1, 5000) AS n
   CREATE (e:Event {id: 'many_' + n, k: toString(100000 + n), act: 'act_' + n % 50})
   CREATE (:Claim {id: 'many_' + n, k: toString(100000 + n), live: true, act: 'act_' + n % 50})
   CREATE (:Article {id: 'many_' + n, k: toString(100000 + n)})
   CREATE (:Invitation {id: 'many_' + n, k: toString(100000 + n)})`,
  `UNWIND range(1, 5) AS a CREATE (p:Actor {id: 'many_' + a, k: 'many_' + a}) WITH p
   MATCH (e:Event)
   CREATE (p)-[:PARTICIPATED_IN {actorId: p.id, k: e.k}]->(e) CREATE (p)-[:REPRESENTED_IN {actorId: p.id, k: e.k}]->(e)`,
];

/** What puts rows into order that did not come in it. */
const SORTING = ['Sort', 'PartialSort', 'Top', 'PartialTop', 'Top1WithTies'];

/** Pages: they are to be read along an index, so nothing may be sorted before their limit. */
const PAGES = ['events-page', 'claims-page', 'articles-page', 'invitations-page', 'actors-page', 'events-of-actors'];

/** Pages that no index has in order, by question and title, and why. */
const SORTED: Record<string, string> = {
  'articles-page: news of one outlet': 'a list of outlets, so the parts of the index on outlet and day are put together',
  'events-page: an empty list lets nothing through': 'a list of acts; an empty one has no rows to sort',
  'events-page: one of two': 'either of two acts: their parts of the index on act and day are put together',
  'events-page: no alternative at all': 'never true, so there is nothing to sort',
  'events-page: everything is not nothing': 'never true, so there is nothing to sort',
};

describe.runIf(place !== null && engine !== undefined)('the plans of the questions on Neo4j', () => {
  let store: TestStore;
  let driver: Driver;
  beforeAll(async () => {
    if (!place || !engine) return;
    store = await engine.openEmpty();
    driver = neo4j.driver(place.uri, neo4j.auth.basic(place.user, place.password));
    for (const text of MANY) await driver.executeQuery(text);
    await driver.executeQuery('CALL db.prepareForReplanning(30)');
  });
  afterAll(async () => {
    await driver?.close();
    await store?.discard();
  });

  test.each(cases)('$question: $title', async ({ question, title, statement }) => {
    const { cypher, parameters } = statement('neo4j');
    const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, toNeo4j(parameters) as object, { routing: 'READ' });
    const operators = summary.plan ? operatorsOf(summary.plan as Plan) : [];
    expect(operators.length).toBeGreaterThan(0);
    expect(operators).not.toContain('AllNodesScan');
    expect(operators).not.toContain('Eager');
    if (PAGES.includes(question) && SORTED[`${question}: ${title}`] === undefined)
      expect(operators.filter((operator) => SORTING.includes(operator))).toEqual([]);
    expect(summary.queryType).toBe('r');
  });
});
