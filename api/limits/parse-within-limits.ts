import { type DocumentNode, GraphQLError, type ParseOptions, parse, type Source } from 'graphql';
import type { ErrorCode } from '../../schema/errors.ts';
import type { Limits } from './limits.ts';
import { measureDocument } from './measure-document.ts';

/** An error that refuses an operation, with a code of the closed list. */
export const refusalOf = (code: ErrorCode, message: string, status = 400): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status } } });

/**
 * Parses a document and refuses it when it is too large, deep or wide, before it is validated.
 * @throws GraphQLError TOO_LARGE (tokens), TOO_DEEP, TOO_COSTLY (aliases, fields), BAD_INPUT (not GraphQL).
 */
export const parseWithinLimits =
  (limits: Limits) =>
  (source: string | Source, options?: ParseOptions): DocumentNode => {
    const document = parsed(source, { ...options, maxTokens: limits.tokens }, limits);
    const { depth, aliases, rootFields, fields } = measureDocument(document);
    if (depth > limits.depth)
      throw refusalOf('TOO_DEEP', `The operation is ${depth} fields deep; ${limits.depth} are allowed. Ask in several steps.`);
    if (aliases > limits.aliases)
      throw refusalOf('TOO_COSTLY', `The operation has ${aliases} aliases; ${limits.aliases} are allowed. Ask in several requests.`);
    if (rootFields > limits.rootFields)
      throw refusalOf(
        'TOO_COSTLY',
        `The operation has ${rootFields} root fields; ${limits.rootFields} are allowed. Ask in several requests.`,
      );
    if (fields > limits.fields)
      throw refusalOf('TOO_COSTLY', `The operation asks for ${fields} fields; ${limits.fields} are allowed. Ask in several requests.`);
    return document;
  };

function parsed(source: string | Source, options: ParseOptions, { tokens }: Limits): DocumentNode {
  try {
    return parse(source, options);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (message.includes(`more that ${tokens} tokens`))
      throw refusalOf('TOO_LARGE', `The document has more than ${tokens} tokens: give values as variables, or ask in several requests.`);
    throw error;
  }
}
