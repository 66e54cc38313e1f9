import type { PageState } from './page-state.ts';
import { type Action, reduce } from './reduce.ts';

/** The one value of the page and the one way to change it. */
export type Store = { state: () => PageState; dispatch: (action: Action) => void };

/**
 * Holds the state, and draws at most once a frame, only when something changed: `draw` gets the state and the one drawn before (null at first).
 * `onFrame` runs a function before the next paint (the browser's requestAnimationFrame). What is dispatched while drawing is drawn in the next frame.
 */
export function createStore(
  first: PageState,
  draw: (state: PageState, drawn: PageState | null) => void,
  onFrame: (run: () => void) => void,
): Store {
  let state = first;
  let drawn: PageState | null = null;
  let isAsked = false;
  const ask = (): void => {
    if (isAsked) return;
    isAsked = true;
    onFrame(() => {
      isAsked = false;
      const before = drawn;
      drawn = state;
      draw(state, before);
    });
  };
  ask();
  return {
    state: () => state,
    dispatch: (action) => {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      ask();
    },
  };
}
