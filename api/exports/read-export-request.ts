import { coerceInputValue, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { DemarcheError } from '../../schema/errors.ts';
import type { EventFilter } from '../../schema/questions/filters.ts';
import type { ExportFormat } from './export-format.ts';
import { EXPORT_FORMATS } from './export-formats.ts';

/** The format with this ending. @throws DemarcheError BAD_INPUT that names those there are. */
export function exportFormat(ending: string): ExportFormat {
  const format = EXPORT_FORMATS.find((one) => one.ending === ending);
  if (format !== undefined) return format;
  throw new DemarcheError(
    'BAD_INPUT',
    `There is no export format ${JSON.stringify(ending)}. Choose one of: ${EXPORT_FORMATS.map((one) => one.ending).join(', ')}.`,
  );
}

/**
 * The filter of an export out of its JSON: exactly what `events(filter:)` takes, in the same words (`{"groups": ["MEETING"]}`). Null and empty: all events.
 * @throws DemarcheError BAD_INPUT that names the first thing that is wrong.
 */
export function exportFilter(json: string | null, schema: GraphQLSchema): EventFilter {
  if (json === null || json.trim() === '') return {};
  const type = schema.getType('EventFilter') as GraphQLInputType;
  const wrong: string[] = [];
  const filter = coerceInputValue(parsed(json), type, (path, _, error) => wrong.push(`${path.join('.') || 'filter'}: ${error.message}`));
  if (wrong[0] !== undefined)
    throw new DemarcheError(
      'BAD_INPUT',
      `The filter is none that events(filter:) takes: ${wrong[0]} Write it as JSON, as in {"groups": ["MEETING"]}.`,
    );
  return (filter ?? {}) as EventFilter;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new DemarcheError('BAD_INPUT', 'The filter is no JSON. Write it as in {"groups": ["MEETING"]}.', { cause });
  }
}
