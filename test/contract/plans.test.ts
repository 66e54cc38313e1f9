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

describe.runIf(place !== null && engine !== undefined)('the plans of the questions on Neo4j', () => {
  let store: TestStore;
  let driver: Driver;
  beforeAll(async () => {
    if (!place || !engine) return;
    store = await engine.openEmpty();
    driver = neo4j.driver(place.uri, neo4j.auth.basic(place.user, place.password));
  });
  afterAll(async () => {
    await driver?.close();
    await store?.discard();
  });

  test.each(cases)('$question: $title', async ({ statement }) => {
    const { cypher, parameters } = statement('neo4j');
    const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, toNeo4j(parameters) as object, { routing: 'READ' });
    const operators = summary.plan ? operatorsOf(summary.plan as Plan) : [];
    expect(operators.length).toBeGreaterThan(0);
    expect(operators).not.toContain('AllNodesScan');
    expect(operators).not.toContain('Eager');
    expect(summary.queryType).toBe('r');
  });
});
