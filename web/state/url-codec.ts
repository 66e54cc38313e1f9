import { LANGUAGES } from '../../schema/words/closed-lists.ts';
import { dayNumber } from '../scene/day-number.ts';
import { keepWindow, type TimeWindow } from '../scene/time-window.ts';
import { FIRST_VIEW, type Panel, type ViewState } from './view-state.ts';

/** The search part of the address for a view: what is as at first is left out, so a fresh page has a bare address. Starts with `?` unless empty. */
export function writeUrl(view: ViewState): string {
  const params = new URLSearchParams();
  if (view.window !== null) {
    params.set('from', writeMoment(view.window.from));
    params.set('to', writeMoment(view.window.to));
  }
  if (view.lanes !== FIRST_VIEW.lanes) params.set('lanes', view.lanes);
  if (view.statements) params.set('statements', 'all');
  if (view.actor !== null) params.set('actor', view.actor);
  if (view.panel !== null) {
    params.set('panel', view.panel.kind);
    if ('id' in view.panel) params.set('id', view.panel.id);
    if (view.panel.kind === 'article' && view.panel.anchor !== null) params.set('claim', view.panel.anchor);
  }
  if (view.lang !== FIRST_VIEW.lang) params.set('lang', view.lang);
  const text = params.toString();
  return text === '' ? '' : `?${text.replaceAll('%3A', ':')}`;
}

/** The view that an address asks for. What it does not say, or says wrongly, is as at first; `lang` then is the reader's own. */
export function readUrl(search: string, lang: ViewState['lang'] = FIRST_VIEW.lang): ViewState {
  const params = new URLSearchParams(search);
  return {
    window: readWindow(params.get('from'), params.get('to')),
    lanes: params.get('lanes') === 'persons' ? 'persons' : 'states',
    statements: params.get('statements') === 'all',
    actor: params.get('actor') || null,
    panel: readPanel(params.get('panel'), params.get('id'), params.get('claim')),
    lang: LANGUAGES.find((one) => one === params.get('lang')) ?? lang,
  };
}

function readPanel(kind: string | null, id: string | null, anchor: string | null): Panel | null {
  switch (kind) {
    case 'articles':
    case 'list':
    case 'add':
      return { kind };
    case 'event':
    case 'invitation':
      return id ? { kind, id } : null;
    case 'article':
      return id ? { kind, id, anchor: anchor || null } : null;
    default:
      return null;
  }
}

function readWindow(from: string | null, to: string | null): TimeWindow | null {
  const start = readMoment(from);
  const end = readMoment(to);
  return start === null || end === null || start >= end ? null : keepWindow({ from: start, to: end });
}

/** A day number as `YYYY-MM-DD`, with `THH` where it is not midnight; rounded to the hour. */
function writeMoment(day: number): string {
  const iso = new Date(Math.round(day * 24) * 3_600_000).toISOString();
  return iso.includes('T00:') ? iso.slice(0, iso.indexOf('T')) : iso.slice(0, iso.indexOf('T') + 3);
}

function readMoment(text: string | null): number | null {
  const match = /^([+-]?\d{4,6}-\d\d-\d\d)(?:T(\d\d))?$/.exec(text ?? '');
  if (match === null) return null;
  const day = dayNumber(match[1] ?? '') + Number(match[2] ?? 0) / 24;
  return Number.isFinite(day) ? day : null;
}
