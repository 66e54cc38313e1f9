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

/** The palettes for light and for dark rooms; after Okabe and Ito, moved in lightness to stand out from the ground. */
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
      meeting: '#0072b2',
      speech: '#6b7480',
      invitation: '#c26a00',
      agreement: '#00875f',
      relations: '#b3478a',
      body: '#5a4fcf',
      measures: '#857100',
      force: '#c8321f',
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
      meeting: '#56b4e9',
      speech: '#a3adb9',
      invitation: '#f0a202',
      agreement: '#2ec49a',
      relations: '#e88bc0',
      body: '#a79bff',
      measures: '#ddd04e',
      force: '#ff7657',
    },
  },
};
