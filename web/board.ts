import { AXIS_PX } from './panels/axis-view.ts';
import { element } from './panels/element.ts';

/** The places of the page, in the order in which they are read. `controls`, `stage` and `overview` are filled by the desk, which comes after the timeline. */
export type Board = {
  root: HTMLElement;
  toolbar: HTMLElement;
  controls: HTMLElement;
  timeline: HTMLElement;
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
  stage: HTMLElement;
  overview: HTMLElement;
  tray: HTMLElement;
  legend: HTMLElement;
  panel: HTMLElement;
  footer: HTMLElement;
};

/** Builds the page's places, empty: toolbar and controls; axis and lanes or the stage in their place, overview, tray and legend; the panel beside them; footer. */
export function createBoard(): Board {
  const toolbar = element('div', { class: 'toolbar' });
  const controls = element('div', { class: 'controls' });
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
  const stage = element('div', { class: 'stage', hidden: true });
  const overview = element('section', { class: 'overview' });
  const tray = element('section', { class: 'tray' });
  const legend = element('section', { class: 'legend-bar' });
  const panel = element('aside', { class: 'panel', hidden: true, 'aria-labelledby': 'panel-title' });
  const footer = element('footer', { class: 'footer' });
  const timeline = element(
    'main',
    { class: 'timeline' },
    axis,
    element('div', { class: 'lanes-frame' }, lanes, stage, message),
    overview,
    keys,
    spoken,
    tray,
    legend,
  );
  const root = element(
    'div',
    { class: 'page' },
    element('header', { class: 'top' }, toolbar, controls),
    element('div', { class: 'middle' }, timeline, panel),
    footer,
  );
  return {
    root,
    toolbar,
    controls,
    timeline,
    axis,
    lanes,
    sheet,
    names,
    plot,
    base,
    overlay,
    tip,
    message,
    spoken,
    keys,
    stage,
    overview,
    tray,
    legend,
    panel,
    footer,
  };
}
