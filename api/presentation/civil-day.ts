import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { civilDayShape } from '../../schema/shapes/day-span.ts';

function readDay(value: unknown): string {
  const read = civilDayShape.safeParse(value);
  if (read.success) return read.data;
  throw new GraphQLError(`${JSON.stringify(value)} is no day: write YYYY-MM-DD.`, { extensions: { code: 'BAD_DATE' } });
}

/** A civil day: what a caller gives must be one. */
export const civilDay = new GraphQLScalarType<string, string>({
  name: 'CivilDay',
  description: 'A civil day, ISO `YYYY-MM-DD`, without a zone.',
  serialize: String,
  parseValue: readDay,
  parseLiteral: (literal) => readDay(literal.kind === Kind.STRING ? literal.value : null),
});
