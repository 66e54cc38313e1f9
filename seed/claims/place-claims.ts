import type { Entity } from '../../schema/shapes/claim.ts';
import { groupOfAct } from '../../schema/words/acts.ts';
import { type Draft, isDraft } from './draft.ts';

/** Where each draft's claim was: as its words say, else where the event of its frame was. Drafts are changed in place. */
export function placeClaims(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.act === null || draft.place !== null || !isDraft(draft.within)) continue;
    const place = placeOf(draft.within, 0);
    if (place) {
      draft.place = place;
      draft.rules.push('place/of-the-event');
    }
  }
}

/** The place of an event, or of the event that its words mean again. */
function placeOf(draft: Draft, steps: number): Entity | null {
  if (draft.place) return draft.place;
  if (steps > 6) return null;
  return (draft.sameAs ? placeOf(draft.sameAs, steps + 1) : null) ?? (isDraft(draft.within) ? placeOf(draft.within, steps + 1) : null);
}

/** The state that a visitor goes to is the host, where the words name the city only. `states` are the states that the text names, by code. */
export function inferHosts(drafts: readonly Draft[], states: ReadonlyMap<string, Entity>): void {
  for (const draft of drafts) {
    if (draft.act === null || groupOfAct(draft.act) !== 'meeting' || draft.frame === null || !/^(?:visit|travel)$/.test(draft.frame))
      continue;
    if (draft.parties.some((party) => party.role === 'host') || !draft.place) continue;
    const state = draft.place.kind === 'country' ? draft.place : states.get(draft.place.country ?? '');
    if (!state || draft.parties.some((party) => party.actor?.id === state.id || party.forActor?.id === state.id)) continue;
    draft.parties.push({
      role: 'host',
      actor: state,
      name: state.name,
      mention: null,
      start: null,
      end: null,
      capacity: null,
      forActor: null,
    });
    draft.rules.push('host/of-the-place');
  }
}
