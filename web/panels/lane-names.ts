import type { Lane } from '../scene/lay-out.ts';
import { element } from './element.ts';
import type { PanelContext } from './panel-context.ts';

/** The names beside the lanes; choosing one shows only what its owner takes part in. Each stands where its lane does. */
export function laneNames(lanes: readonly Lane[], { words, dispatch }: PanelContext): HTMLElement[] {
  return lanes.map((lane, i) => {
    const { owner } = lane;
    const name =
      owner === null
        ? element('span', { class: 'quiet' }, lane.name)
        : element(
            'button',
            {
              type: 'button',
              class: 'link',
              title: words.page.showOnly(lane.name),
              'data-key': `lane ${lane.id}`,
              on: { click: () => dispatch({ type: 'actorChosen', actor: owner.id }) },
            },
            lane.name,
          );
    const node = element('div', { class: i % 2 === 1 ? 'lane-name alt' : 'lane-name', 'data-lane': lane.id }, name);
    node.style.top = `${lane.y}px`;
    node.style.height = `${lane.heightPx}px`;
    return node;
  });
}
