import { AXIS_PX } from './panels/axis-view.ts';
import { element } from './panels/element.ts';

/** The places of the page, in the order in which they are read. */
export type Board = {
  root: HTMLElement;
  toolbar: HTMLElement;
  axis: HTMLElement;
  lanes: HTMLElement;
  sheet: HTMLElement;
  names: HTMLElement;
  plot: HTMLElement;
  base: HTMLCanvasElement;
  overlay: HTMLCanvasElement;
  tip: HTMLElement;
  message: HTMLElement;
  spoken: HTMLElement;
  keys: HTMLElement;
  tray: HTMLElement;
  legend: HTMLElement;
  panel: HTMLElement;
  footer: HTMLElement;
};

/** Builds the page's places, empty: toolbar; axis, lanes, tray and legend; the panel beside them; footer. */
export function createBoard(): Board {
  const toolbar = element('header', { class: 'toolbar' });
  const axis = element('div', { class: 'axis' });
  axis.style.height = `${AXIS_PX}px`;
  const names = element('div', { class: 'names' });
  const base = element('canvas', { class: 'base', 'aria-hidden': 'true' });
  const overlay = element('canvas', { class: 'overlay', 'aria-hidden': 'true' });
  const tip = element('div', { class: 'tip', hidden: true, 'aria-hidden': 'true' });
  const message = element('div', { class: 'message' });
  const keys = element('p', { id: 'keys', class: 'unseen' });
  const plot = element(
    'div',
    { class: 'plot', id: 'plot', tabindex: 0, role: 'application', 'aria-describedby': 'keys' },
    base,
    overlay,
    tip,
  );
  const sheet = element('div', { class: 'sheet' }, names, plot);
  const lanes = element('div', { class: 'lanes' }, sheet);
  const spoken = element('p', { class: 'unseen', role: 'status', 'aria-live': 'polite', id: 'spoken' });
  const tray = element('section', { class: 'tray' });
  const legend = element('section', { class: 'legend-bar' });
  const panel = element('aside', { class: 'panel', hidden: true, 'aria-labelledby': 'panel-title' });
  const footer = element('footer', { class: 'footer' });
  const timeline = element(
    'main',
    { class: 'timeline' },
    axis,
    element('div', { class: 'lanes-frame' }, lanes, message),
    keys,
    spoken,
    tray,
    legend,
  );
  const root = element('div', { class: 'page' }, toolbar, element('div', { class: 'middle' }, timeline, panel), footer);
  return { root, toolbar, axis, lanes, sheet, names, plot, base, overlay, tip, message, spoken, keys, tray, legend, panel, footer };
}
