import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../web/scene/day-number.ts';
import { createStore } from '../../../web/state/create-store.ts';
import { EMPTY_DRAFT, firstState, type PageState, type PanelData, type TimelineData } from '../../../web/state/page-state.ts';
import { type Action, reduce } from '../../../web/state/reduce.ts';
import { FIRST_VIEW } from '../../../web/state/view-state.ts';
import { makeItem, oneDay } from '../scene/make-item.ts';

const data: TimelineData = {
  items: [
    makeItem('a', { days: oneDay('2025-08-15') }),
    makeItem('b', { days: oneDay('2025-08-19') }),
    makeItem('c', { days: oneDay('2019-06-28') }),
  ],
  beyondMax: 0,
  worldVersion: 1,
};
const having = (actions: readonly Action[], state: PageState = firstState(FIRST_VIEW, false)): PageState => actions.reduce(reduce, state);
const answered: Action = { type: 'timeline', change: { is: 'answered', value: data } };
const shown: PanelData = { kind: 'event', event: null };

describe('the window', () => {
  test('is fitted to the story when the first answer comes, and left alone when the next one does', () => {
    const first = having([answered]);
    expect(first.view.window?.from).toBeGreaterThan(dayNumber('2025-07-01'));
    const moved = having([{ type: 'moved', window: { from: 0, to: 100 } }, answered], first);
    expect(moved.view.window).toEqual({ from: 0, to: 100 });
  });

  test('that the address gave is not fitted', () => {
    const window = { from: 10, to: 20 };
    expect(having([answered], firstState({ ...FIRST_VIEW, window }, false)).view.window).toEqual(window);
  });

  test('shows everything on demand, of what the filter lets through', () => {
    expect(having([answered, { type: 'fitted' }]).view.window?.from).toBeLessThan(dayNumber('2019-06-28'));
    const none = having([answered, { type: 'actorChosen', actor: 'nobody' }]);
    expect(reduce(none, { type: 'fitted' }).view.window).toEqual(none.view.window);
  });

  test('follows the focus only when that is out of sight', () => {
    const state = having([answered]);
    expect(reduce(state, { type: 'focused', key: 'a@x', day: dayNumber('2025-08-15') }).view.window).toBe(state.view.window);
    const far = reduce(state, { type: 'focused', key: 'c@x', day: dayNumber('2019-06-28') });
    expect(far.view.window?.to).toBeLessThan(dayNumber('2020-01-01'));
  });
});

describe('the panel', () => {
  const event = { kind: 'event', id: 'a' } as const;
  test('starts without the answer of the one before', () => {
    const state = having([
      { type: 'opened', panel: event },
      { type: 'panel', change: { is: 'answered', value: shown } },
      { type: 'opened', panel: { kind: 'event', id: 'b' } },
    ]);
    expect(state.panel.value).toBeNull();
  });

  test('keeps its answer when only another claim is lit', () => {
    const value: PanelData = { kind: 'article', article: null };
    const state = having([
      { type: 'opened', panel: { kind: 'article', id: 'a', anchor: null } },
      { type: 'panel', change: { is: 'answered', value } },
      { type: 'opened', panel: { kind: 'article', id: 'a', anchor: 'cl_1' } },
    ]);
    expect(state.panel.value).toBe(value);
  });

  test('keeps what it shows while it is asked for again, and when that fails', () => {
    const trouble = { code: 'UNREACHABLE', message: 'away' };
    const state = having([
      { type: 'opened', panel: event },
      { type: 'panel', change: { is: 'answered', value: shown } },
      { type: 'panel', change: { is: 'asked' } },
    ]);
    expect(state.panel).toEqual({ status: 'loading', value: shown, trouble: null });
    expect(having([{ type: 'panel', change: { is: 'failed', trouble } }], state).panel).toEqual({
      status: 'failed',
      value: shown,
      trouble,
    });
  });
});

test('a draft keeps its fields while it is previewed, and is empty once it is filed', () => {
  const typed = having([
    { type: 'drafted', fields: { text: 'A text.' } },
    { type: 'preview', change: { is: 'asked afresh' } },
  ]);
  expect(typed.draft.fields.text).toBe('A text.');
  const filed = having(
    [
      {
        type: 'filing',
        change: { is: 'answered', value: { how: 'filed', articleId: 'a', written: true, claims: 1, changed: 1, problems: [] } },
      },
    ],
    typed,
  );
  expect(filed.draft).toEqual(EMPTY_DRAFT);
});

test('the address that history gives back keeps the window where it says none', () => {
  const state = having([answered]);
  expect(having([{ type: 'addressRead', view: { ...FIRST_VIEW, lanes: 'persons' } }], state).view).toEqual({
    ...state.view,
    lanes: 'persons',
  });
});

describe('the store', () => {
  test('draws once a frame, and not when nothing changed', () => {
    const frames: (() => void)[] = [];
    const drawn: PageState[] = [];
    const store = createStore(
      firstState(FIRST_VIEW, false),
      (state) => drawn.push(state),
      (run) => frames.push(run),
    );
    const frame = (): void => {
      for (const run of frames.splice(0)) run();
    };
    frame();
    expect(drawn.length).toBe(1);
    store.dispatch({ type: 'hovered', key: null });
    expect(frames.length).toBe(0);
    store.dispatch({ type: 'hovered', key: 'a' });
    store.dispatch({ type: 'hovered', key: 'b' });
    expect(frames.length).toBe(1);
    frame();
    expect(drawn.map(({ hoverKey }) => hoverKey)).toEqual([null, 'b']);
  });
});
