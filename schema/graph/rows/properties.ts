/** What a node or relationship carries: scalars, and lists of one kind of scalar. */
export type Properties = { [name: string]: string | number | boolean | readonly string[] };

/** Leaves out what is null: an unknown property is an absent one. */
export function present(given: { [name: string]: Properties[string] | null | undefined }): Properties {
  return Object.fromEntries(Object.entries(given).filter((pair): pair is [string, Properties[string]] => pair[1] != null));
}

/** A list of ids without repeats, sorted. */
export const sortedIds = (ids: Iterable<string>): string[] => [...new Set(ids)].sort();

/** A sort key that begins with a name: small letters, then the id. */
export const nameKey = (name: string, id: string): string => `${name.toLowerCase()}|${id}`;
