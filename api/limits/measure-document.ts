import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** How deep, how wide and how often aliased a document is, fragments counted wherever they are spread. `fields`: all of them, at every depth. */
export type Measure = { depth: number; aliases: number; rootFields: number; fields: number };

/** What asks for the schema itself. Its rings are cut off by graphql-js, which allows no list of fields inside two others. */
const INTROSPECTION: readonly string[] = ['__schema', '__type'];
/** How much deeper that may be: the usual question of editors and code generators unwraps nine levels of lists. */
const MORE_FOR_INTROSPECTION = 8;

const NOTHING: Measure = { depth: 0, aliases: 0, rootFields: 0, fields: 0 };

/**
 * Measures a parsed document before anything else looks at it. Each fragment is measured once, so the work grows with the document only.
 * A fragment that spreads itself counts as nothing here: validation refuses it.
 */
export function measureDocument(document: DocumentNode): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<string, Measure>();

  /** Of a selection: how deep below it, how many aliases in it, how many fields directly in it. */
  const measure = ({ selections }: SelectionSetNode): Measure => {
    let total = NOTHING;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const below = selection.selectionSet ? measure(selection.selectionSet) : NOTHING;
        total = together(total, {
          depth: 1 + (INTROSPECTION.includes(selection.name.value) ? Math.max(0, below.depth - MORE_FOR_INTROSPECTION) : below.depth),
          aliases: below.aliases + (selection.alias === undefined ? 0 : 1),
          rootFields: 1,
          fields: below.fields + 1,
        });
      } else if (selection.kind === Kind.INLINE_FRAGMENT) total = together(total, measure(selection.selectionSet));
      else total = together(total, measureFragment(selection.name.value));
    }
    return total;
  };

  const measureFragment = (name: string): Measure => {
    const there = known.get(name);
    if (there !== undefined) return there;
    known.set(name, NOTHING);
    const fragment = fragments.get(name);
    const found = fragment === undefined ? NOTHING : measure(fragment.selectionSet);
    known.set(name, found);
    return found;
  };

  const operations = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [measure(definition.selectionSet)] : [],
  );
  return operations.reduce(worst, NOTHING);
}

const together = (a: Measure, b: Measure): Measure => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  rootFields: a.rootFields + b.rootFields,
  fields: a.fields + b.fields,
});

const worst = (a: Measure, b: Measure): Measure => ({
  depth: Math.max(a.depth, b.depth),
  aliases: Math.max(a.aliases, b.aliases),
  rootFields: Math.max(a.rootFields, b.rootFields),
  fields: Math.max(a.fields, b.fields),
});
