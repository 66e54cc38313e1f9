import { eventFilterInput } from '../queries/event-filter-input.ts';
import { dayOfNumber } from '../scene/day-number.ts';
import type { PageState } from '../state/page-state.ts';
import { deskWordsOf } from '../words/desk-words-of.ts';
import { formatWindow } from '../words/format-days.ts';
import { element } from './element.ts';
import type { PanelContext } from './panel-context.ts';
import { panelHead, section } from './panel-frame.ts';

/** The forms in which the server gives events away: what ends their address, and how they are called everywhere. */
const FORMS = [
  ['csv', 'CSV'],
  ['jsonl', 'JSON Lines'],
  ['jsonld', 'JSON-LD'],
  ['graphml', 'GraphML'],
  ['ics', 'iCalendar'],
  ['timelinejs.json', 'TimelineJS'],
  ['plover.csv', 'PLOVER / CAMEO'],
] as const;

/** Taking away what is in view: as a picture (`draw` makes and saves it; null where no lanes are drawn) and as files from the server. */
export function exportPanel(
  { view, timeline }: PageState,
  draw: ((form: 'svg' | 'png') => Promise<void>) | null,
  context: PanelContext,
): HTMLElement[] {
  const { words } = context;
  const desk = deskWordsOf(words);
  const filter = eventFilterInput(view.filter, { ...view, items: timeline.value?.items ?? [] });
  const said = element('p', { class: 'quiet', role: 'status' });
  const picture = (form: 'svg' | 'png', text: string): HTMLElement =>
    element(
      'button',
      {
        type: 'button',
        class: 'button',
        disabled: draw === null,
        'data-key': `export ${form}`,
        on: {
          click: () => {
            said.textContent = desk.exporting;
            draw?.(form).then(
              () => said.replaceChildren(),
              (error: unknown) => said.replaceChildren(error instanceof Error ? error.message : words.page.failed),
            );
          },
        },
      },
      text,
    );
  const links = FORMS.map(([ending, name]) =>
    element(
      'li',
      {},
      element(
        'a',
        { href: `/export.${ending}?filter=${encodeURIComponent(JSON.stringify(filter))}`, download: true, 'data-key': `file ${ending}` },
        name,
      ),
    ),
  );
  const days = view.window === null ? [] : [formatWindow(dayOfNumber(view.window.from), dayOfNumber(Math.ceil(view.window.to)), words)];
  return [
    panelHead(days, desk.exports, context),
    element(
      'div',
      { class: 'panel-body' },
      section(
        desk.exportView,
        draw === null ? element('p', { class: 'quiet how' }, desk.exportLanesOnly) : null,
        element('div', { class: 'actions' }, picture('svg', desk.asSvg), picture('png', desk.asPng)),
        said,
      ),
      section(
        desk.exportData,
        element('p', { class: 'quiet how' }, `${desk.exportDataWhat} ${desk.undatedLeftOut}`),
        element('ul', { class: 'plain-list forms' }, ...links),
      ),
    ),
  ];
}
