import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges, printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { createSchema } from '../../api/create-schema.ts';

test('the printed schema is the committed one: a change that breaks clients is seen (npx vitest run test/api/printed-schema.test.ts -u)', async () => {
  await expect(`${printSchema(createSchema())}\n`).toMatchFileSnapshot('../../schema/sdl/printed.graphqls');
});

const breaking = (from: string): string[] =>
  findBreakingChanges(buildSchema(from), createSchema()).map(({ type, description }) => `${type}: ${description}`);
const RELEASED = readFileSync(new URL('../../schema/sdl/released.graphqls', import.meta.url), 'utf8');

test('nothing that clients of the last release ask for is gone: deprecate first; at a release printed.graphqls becomes released.graphqls', () => {
  expect(breaking(RELEASED)).toEqual([]);
});

test('what breaks clients would be seen', () => {
  expect(breaking('type Query { gone: Int, server: Int }')).toEqual([
    'FIELD_REMOVED: Query.gone was removed.',
    'FIELD_CHANGED_KIND: Query.server changed type from Int to Server!.',
  ]);
});

test('every type and field says what it is', () => {
  const bare: string[] = [];
  for (const type of Object.values(createSchema().getTypeMap())) {
    if (type.name.startsWith('__') || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) continue;
    if (!type.description) bare.push(type.name);
    if ('getFields' in type)
      for (const field of Object.values(type.getFields())) if (!field.description) bare.push(`${type.name}.${field.name}`);
  }
  expect(bare).toEqual([]);
});
