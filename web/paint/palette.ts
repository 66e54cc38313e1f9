import type { ActGroup } from '../../schema/words/acts.ts';

/** The colours of a drawing. `groups`: the colour of each group of acts, at least 3:1 against `ground` and `laneAlt`, told apart in colour-blind eyes too. */
export type Palette = {
  ground: string;
  laneAlt: string;
  line: string;
  faint: string;
  text: string;
  quiet: string;
  accent: string;
  alert: string;
  groups: Readonly<Record<ActGroup, string>>;
};

/** The palettes for light and for dark rooms. The groups' colours were searched for: near the usual ones, and far enough apart in OKLab in eyes with and without each of the three colour blindnesses. */
export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    ground: '#ffffff',
    laneAlt: '#f6f7f9',
    line: '#d9dee5',
    faint: '#edf0f3',
    text: '#1b2430',
    quiet: '#5c6876',
    accent: '#0b5cad',
    alert: '#b3261e',
    groups: {
      meeting: '#1f70b6',
      speech: '#73767d',
      invitation: '#c46d05',
      agreement: '#369656',
      relations: '#9a378b',
      body: '#4a42c9',
      measures: '#60662d',
      force: '#ce0800',
    },
  },
  dark: {
    ground: '#12161c',
    laneAlt: '#171c24',
    line: '#2e3642',
    faint: '#212833',
    text: '#e6eaf0',
    quiet: '#9aa6b4',
    accent: '#6cb6ff',
    alert: '#ff8a80',
    groups: {
      meeting: '#49baf5',
      speech: '#a1b6bc',
      invitation: '#f0a000',
      agreement: '#4bb47e',
      relations: '#cd75bb',
      body: '#8a8bff',
      measures: '#e1d350',
      force: '#f36a3b',
    },
  },
};
