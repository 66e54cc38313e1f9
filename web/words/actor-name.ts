import type { Item } from '../scene/item.ts';
import { nameOf } from './name-of.ts';
import type { Words } from './words.ts';

/** How an actor of a filter is called: as any item names them; the id where none does. */
export function actorName(items: readonly Item[], actorId: string, words: Words): string {
  for (const { parties } of items) {
    for (const { actor, forActor } of parties) {
      if (actor.id === actorId) return nameOf(actor, words);
      if (forActor?.id === actorId) return nameOf(forActor, words);
    }
  }
  return actorId;
}
