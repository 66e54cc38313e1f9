import { foldWords } from '../../schema/search/fold-words.ts';
import type { Actor, Item } from './item.ts';

/** What a scan of the loaded items found. */
export type Found = { items: Item[]; actors: Actor[] };

/** An item, or an actor, with the words by which it is found: folded, each with a space before it. */
export type Searchable = { items: readonly { item: Item; words: string }[]; actors: readonly { actor: Actor; words: string }[] };

/** Items and their actors made ready to be scanned; `titleOf` and `nameOf` say what the page shows of them. */
export function searchable(items: readonly Item[], titleOf: (item: Item) => string, nameOf: (actor: Actor) => string): Searchable {
  const actors = new Map(
    items
      .flatMap(({ parties }) => parties.flatMap(({ actor, forActor }) => [actor, ...(forActor === null ? [] : [forActor])]))
      .map((actor) => [actor.id, actor]),
  );
  const partyWords = ({ actor, forActor, capacity }: Item['parties'][number]): string[] => [
    nameOf(actor),
    actor.name,
    ...(forActor === null ? [] : [nameOf(forActor), forActor.name]),
    capacity ?? '',
  ];
  return {
    items: items.map((item) => ({
      item,
      words: folded([titleOf(item), item.setting ?? '', ...item.parties.flatMap(partyWords)].join(' ')),
    })),
    actors: [...actors.values()]
      .map((actor) => ({ actor, words: folded(`${nameOf(actor)} ${actor.name}`) }))
      .sort((a, b) => (a.words < b.words ? -1 : a.words > b.words ? 1 : a.actor.id < b.actor.id ? -1 : 1)),
  };
}

/** What holds, for every word of a text, a word that begins with it; accents and case do not count. Text without words finds nothing. */
export function findItems({ items, actors }: Searchable, text: string): Found {
  const wanted = foldWords(text).map(({ word }) => ` ${word}`);
  if (wanted.length === 0) return { items: [], actors: [] };
  const holds = (words: string): boolean => wanted.every((word) => words.includes(word));
  return {
    items: items.filter(({ words }) => holds(words)).map(({ item }) => item),
    actors: actors.filter(({ words }) => holds(words)).map(({ actor }) => actor),
  };
}

const folded = (text: string): string =>
  foldWords(text)
    .map(({ word }) => ` ${word}`)
    .join('');
