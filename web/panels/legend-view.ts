import { paintSign } from '../paint/paint-sign.ts';
import type { Palette } from '../paint/palette.ts';
import type { Surface } from '../paint/surface.ts';
import type { Legend, LegendFeature } from '../scene/legend.ts';
import { capital } from '../words/label-of.ts';
import type { PageWords } from '../words/page-words.ts';
import { element } from './element.ts';
import type { PanelContext } from './panel-context.ts';
import { drawing, plainSign, signIcon } from './sign-icon.ts';

/** The legend: what stands on the screen and no more, drawn by the painters of the timeline. */
export function legendView({ groups, features }: Legend, { words, palette }: PanelContext): HTMLElement[] {
  const rows = [
    ...groups.map((group) => element('li', {}, signIcon(plainSign(group), palette), capital(words.lists.groups[group]))),
    ...features.map((feature) => element('li', { class: 'quiet' }, featureIcon(feature, palette), wordsOf(feature, words.page))),
  ];
  return rows.length === 0
    ? []
    : [element('h2', { class: 'unseen' }, words.page.legend), element('ul', { class: 'plain-list legend' }, ...rows)];
}

function wordsOf(feature: LegendFeature, page: PageWords): string {
  const spoken: Record<LegendFeature, string> = {
    unsure: page.unsureDay,
    lasting: page.lasting,
    bound: page.bound,
    open: page.openSign,
    half: page.halfSign,
    denied: page.deniedSign,
    conflict: page.conflictSign,
    tick: page.tickSign,
    weight: page.weightSign,
  };
  return spoken[feature];
}

function featureIcon(feature: LegendFeature, palette: Palette): SVGElement {
  return drawing(30, 20, `legend-${feature}`, (surface) =>
    FEATURE_DRAWINGS[feature](surface, { ...palette, groups: { ...palette.groups, meeting: palette.quiet } }),
  );
}

const FEATURE_DRAWINGS: Readonly<Record<LegendFeature, (surface: Surface, palette: Palette) => void>> = {
  unsure: (surface, palette) => {
    surface.fade(0, 3, 30, 14, palette.quiet, [
      { at: 0, alpha: 0.03 },
      { at: 0.5, alpha: 0.35 },
      { at: 1, alpha: 0.03 },
    ]);
    paintSign(surface, 15, 10, plainSign('meeting', { sure: false, radius: 5 }), palette);
  },
  lasting: (surface, palette) => {
    surface.rect(2, 3, 26, 14, { fill: palette.quiet, alpha: 0.28 });
    surface.rect(2, 3, 1.5, 14, { fill: palette.quiet });
    surface.rect(26.5, 3, 1.5, 14, { fill: palette.quiet });
  },
  bound: (surface, palette) => {
    surface.line(
      [
        [19, 3],
        [24, 3],
        [24, 17],
        [19, 17],
      ],
      { stroke: palette.quiet, widthPx: 1.6 },
    );
    surface.line(
      [
        [4, 10],
        [22, 10],
      ],
      { stroke: palette.quiet, widthPx: 1.4, dash: [2, 2.5] },
    );
  },
  open: (surface, palette) => paintSign(surface, 15, 10, plainSign('meeting', { fill: 'open' }), palette),
  half: (surface, palette) => paintSign(surface, 15, 10, plainSign('meeting', { fill: 'half' }), palette),
  denied: (surface, palette) => paintSign(surface, 15, 10, plainSign('meeting', { struck: true }), palette),
  conflict: (surface, palette) => paintSign(surface, 15, 10, plainSign('meeting', { notched: true, radius: 7 }), palette),
  tick: (surface, palette) => surface.rect(13, 8, 4, 4, { fill: palette.groups.speech }),
  weight: (surface, palette) => {
    paintSign(surface, 8, 10, plainSign('meeting', { radius: 4.5 }), palette);
    paintSign(surface, 22, 10, plainSign('meeting', { radius: 7 }), palette);
  },
};
