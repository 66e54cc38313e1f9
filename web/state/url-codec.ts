import { ACT_GROUPS, ACTS } from '../../schema/words/acts.ts';
import { LANGUAGES, REALIS } from '../../schema/words/closed-lists.ts';
import { dayNumber } from '../scene/day-number.ts';
import type { Filter } from '../scene/filter.ts';
import { keepWindow, type TimeWindow } from '../scene/time-window.ts';
import { FIRST_VIEW, type Panel, SHAPES, SORTS, type Sort, THEMES, type ViewState } from './view-state.ts';

/** The most ids that the server takes in one list. */
const MOST_IDS = 20;

/** How each facet is called in the address. */
const FILTER_NAMES = [
  ['groups', 'group'],
  ['acts', 'act'],
  ['actors', 'actor'],
  ['outlets', 'outlet'],
  ['realis', 'realis'],
] as const;

/** The search part of the address for a view: what is as at first is left out, so a fresh page has a bare address. Starts with `?` unless empty. */
export function writeUrl(view: ViewState): string {
  const params = new URLSearchParams();
  if (view.window !== null) {
    params.set('from', writeMoment(view.window.from));
    params.set('to', writeMoment(view.window.to));
  }
  if (view.shape !== FIRST_VIEW.shape) params.set('view', view.shape);
  if (writeSort(view.sort) !== writeSort(FIRST_VIEW.sort)) params.set('sort', writeSort(view.sort));
  if (view.lanes !== FIRST_VIEW.lanes) params.set('lanes', view.lanes);
  if (view.statements) params.set('statements', 'all');
  for (const [facet, name] of FILTER_NAMES) for (const value of view.filter[facet]) params.append(name, value);
  if (view.panel !== null) {
    params.set('panel', view.panel.kind);
    if ('id' in view.panel) params.set('id', view.panel.id);
    if (view.panel.kind === 'search') params.set('q', view.panel.text);
    if (view.panel.kind === 'article' && view.panel.anchor !== null) params.set('claim', view.panel.anchor);
  }
  if (view.lang !== FIRST_VIEW.lang) params.set('lang', view.lang);
  if (view.theme !== FIRST_VIEW.theme) params.set('theme', view.theme);
  const text = params.toString();
  return text === '' ? '' : `?${text.replaceAll('%3A', ':')}`;
}

/** The view that an address asks for. What it does not say, or says wrongly, is as at first; `lang` then is the reader's own. */
export function readUrl(search: string, lang: ViewState['lang'] = FIRST_VIEW.lang): ViewState {
  const params = new URLSearchParams(search);
  return {
    window: readWindow(params.get('from'), params.get('to')),
    shape: SHAPES.find((one) => one === params.get('view')) ?? FIRST_VIEW.shape,
    sort: readSort(params.get('sort') ?? ''),
    lanes: params.get('lanes') === 'persons' ? 'persons' : 'states',
    statements: params.get('statements') === 'all',
    filter: readFilter(params),
    panel: readPanel(params.get('panel'), params),
    lang: LANGUAGES.find((one) => one === params.get('lang')) ?? lang,
    theme: THEMES.find((one) => one === params.get('theme')) ?? FIRST_VIEW.theme,
  };
}

const writeSort = ({ by, down }: Sort): string => `${down ? '-' : ''}${by}`;

function readSort(text: string): Sort {
  const by = SORTS.find((one) => one === text.replace('-', ''));
  return by === undefined ? FIRST_VIEW.sort : { by, down: text.startsWith('-') };
}

function readFilter(params: URLSearchParams): Filter {
  const known = <T extends string>(name: string, list: readonly T[]): T[] => list.filter((word) => params.getAll(name).includes(word));
  const ids = (name: string): string[] => [...new Set(params.getAll(name))].filter((id) => id !== '').slice(0, MOST_IDS);
  return {
    groups: known('group', ACT_GROUPS),
    acts: known('act', ACTS),
    actors: ids('actor'),
    outlets: ids('outlet'),
    realis: known('realis', REALIS),
  };
}

function readPanel(kind: string | null, params: URLSearchParams): Panel | null {
  const id = params.get('id');
  switch (kind) {
    case 'articles':
    case 'filter':
    case 'export':
    case 'add':
      return { kind };
    case 'event':
    case 'invitation':
      return id ? { kind, id } : null;
    case 'article':
      return id ? { kind, id, anchor: params.get('claim') || null } : null;
    case 'search':
      return { kind, text: params.get('q') ?? '' };
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
