import { printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { createSchema } from '../../api/create-schema.ts';

test('the printed schema is the committed one: a change that breaks clients is seen (npx vitest run test/api/printed-schema.test.ts -u)', async () => {
  await expect(`${printSchema(createSchema())}\n`).toMatchFileSnapshot('../../schema/sdl/printed.graphqls');
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
