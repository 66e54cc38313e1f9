import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { USUAL_ROWS } from '../paging/page-size.ts';

/** How many rows are reckoned for a list that has no size of its own. */
const USUAL_LIST = 5;
/** What counts 1: what has to be fetched. */
const FETCHED: readonly string[] = ['Event', 'Invitation', 'Happening', 'Claim', 'Article', 'Conflict', 'Node', 'Found'];
/** What every other object counts: it comes with its row. */
const EMBEDDED = 0.1;
/** Types that hold the rows whose number the field above them was asked for. */
const HOLDS_ROWS = /Connection$|^Timeline$|^Undated$/;

/** What is counted: an operation with its fragments and the values of its variables, already coerced. */
export type CountedOperation = {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  variables: Record<string, unknown>;
};

/**
 * The most objects that an operation can answer: sizes of pages from coerced arguments, so that a variable counts like a literal,
 * multiplied down. A row that is fetched counts 1, an object inside a row a tenth. Stops counting above `most`.
 */
export function countNodes({ schema, operation, fragments, variables }: CountedOperation, most: number): number {
  let total = 0;

  const walk = (type: GraphQLObjectType, selectionSet: SelectionSetNode, times: number): void => {
    for (const selection of selectionSet.selections) {
      if (total > most) return;
      if (selection.kind === Kind.FIELD) walkField(type, selection, times);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        walk(conditionType(selection.typeCondition?.name.value, type), selection.selectionSet, times);
      else {
        const fragment = fragments[selection.name.value];
        if (fragment !== undefined) walk(conditionType(fragment.typeCondition.name.value, type), fragment.selectionSet, times);
      }
    }
  };

  const conditionType = (name: string | undefined, type: GraphQLObjectType): GraphQLObjectType => {
    const found = name === undefined ? undefined : schema.getType(name);
    return isObjectType(found) ? found : type;
  };

  const walkField = (type: GraphQLObjectType, node: FieldNode, times: number): void => {
    const field = type.getFields()[node.name.value] ?? fieldOfAny(schema, type, node.name.value);
    if (field === undefined || node.selectionSet === undefined) return;
    const rows = times * rowsOf(field, node, variables, HOLDS_ROWS.test(type.name));
    const named = getNamedType(field.type);
    total += rows * (FETCHED.includes(named.name) ? 1 : EMBEDDED);
    for (const possible of isObjectType(named) ? [named] : isAbstractType(named) ? schema.getPossibleTypes(named).slice(0, 1) : [])
      walk(possible, node.selectionSet, rows);
  };

  const rootType = schema.getRootType(operation.operation);
  if (rootType) walk(rootType, operation.selectionSet, 1);
  return total;
}

/** A field that a selection on an interface or union has on another of its types. */
function fieldOfAny(schema: GraphQLSchema, type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined {
  for (const shared of type.getInterfaces())
    for (const possible of schema.getPossibleTypes(shared)) if (possible.getFields()[name]) return possible.getFields()[name];
  return undefined;
}

/** How many rows a field answers for one parent. A connection takes its size itself; its edges and nodes are then not multiplied again. */
function rowsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Record<string, unknown>, inConnection: boolean): number {
  const values = getArgumentValues(field, node, variables);
  if (field.args.some(({ name }) => name === 'first')) return Math.max(1, Number(values.first ?? USUAL_ROWS));
  if (field.args.some(({ name }) => name === 'maxItems')) return Math.max(1, Number(values.maxItems));
  if (inConnection) return 1;
  const inner = isNonNullType(field.type) ? field.type.ofType : field.type;
  return isListType(inner) ? USUAL_LIST : 1;
}
