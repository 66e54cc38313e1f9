import { type ExecutionArgs, type ExecutionResult, type FragmentDefinitionNode, getOperationAST, getVariableValues, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { DemarcheError } from '../../schema/errors.ts';
import { countNodes } from './count-nodes.ts';
import type { Limits } from './limits.ts';
import { parseWithinLimits, refusalOf } from './parse-within-limits.ts';
import { withDeadline } from './with-deadline.ts';

/** How many objects an operation can answer, from its coerced arguments; 0 where the variables are wrong, which execution then says. */
function nodesOf(args: ExecutionArgs, most: number): number {
  const operation = getOperationAST(args.document, args.operationName);
  if (!operation) return 0;
  const { coerced } = getVariableValues(args.schema, operation.variableDefinitions ?? [], args.variableValues ?? {});
  if (coerced === undefined) return 0;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of args.document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  return countNodes({ schema: args.schema, operation, fragments, variables: coerced }, most);
}

/** Puts the limits on every operation: size and shape while parsing, cost before executing, time for queries. A mutation is not cut off half way. */
export const limitsPlugin = (limits: Limits): Plugin => ({
  onParse({ setParseFn }) {
    setParseFn(parseWithinLimits(limits));
  },
  onExecute({ args, executeFn, setExecuteFn, setResultAndStopExecution }) {
    const nodes = nodesOf(args, limits.nodes);
    if (nodes > limits.nodes) {
      setResultAndStopExecution({
        errors: [
          refusalOf('TOO_COSTLY', `The operation may answer more than ${limits.nodes} objects: ask for smaller pages or fewer levels.`),
        ],
      });
      return;
    }
    if (getOperationAST(args.document, args.operationName)?.operation !== 'query') return;
    setExecuteFn(async (given: ExecutionArgs): Promise<ExecutionResult> => {
      try {
        return await withDeadline(executeFn(given) as Promise<ExecutionResult>, limits.deadlineMs);
      } catch (error) {
        if (error instanceof DemarcheError) return { errors: [refusalOf(error.code, error.message, 504)] };
        throw error;
      }
    });
  },
});
