import type { BasisAnswer } from '../queries/world-answers.ts';
import { capital } from '../words/label-of.ts';
import { element } from './element.ts';
import type { PanelContext } from './panel-context.ts';
import { section } from './panel-frame.ts';

/** Which claims each value rests on, and why it was taken; folded, for those who check. Null where nothing is known of it. */
export function basisList(basis: readonly BasisAnswer[], context: PanelContext): HTMLElement | null {
  if (basis.length === 0) return null;
  const { words, dispatch } = context;
  const rows = basis.map(({ field, why, claims }) =>
    element(
      'li',
      {},
      element('strong', {}, capital(words.lists.basis[field])),
      element('span', { class: 'quiet', lang: 'en' }, ` ${why}`),
      element(
        'ul',
        { class: 'plain-list' },
        ...claims.slice(0, 6).map((claim) =>
          element(
            'li',
            {},
            element(
              'button',
              {
                type: 'button',
                class: 'link quote-link',
                'data-key': `basis ${field} ${claim.anchor}`,
                on: { click: () => dispatch({ type: 'opened', panel: { kind: 'article', id: claim.article.id, anchor: claim.anchor } }) },
              },
              `“${claim.quote}”`,
            ),
          ),
        ),
      ),
    ),
  );
  return section(words.page.restsOn, element('ul', { class: 'basis plain-list' }, ...rows));
}
