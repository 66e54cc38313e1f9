import type { VoiceAnswer } from '../queries/world-answers.ts';
import { nameOf } from '../words/name-of.ts';
import type { Words } from '../words/words.ts';
import { element } from './element.ts';

/** Who vouches, outermost first: Example Wire › Sergey Lavrov (interview, Rossiya 24) › Donald Trump. Several holders of one level said it jointly. */
export function voiceChain(voices: readonly VoiceAnswer[], words: Words): HTMLElement {
  const levels = voices.map(({ holders, by, setting }, depth) => {
    const names = holders.map(({ name, actor }) => (actor === null ? name : nameOf(actor, words))).join(` ${words.page.and} `);
    const joint = holders.length > 1 ? [words.page.jointly] : [];
    const manner =
      depth === 0 || by === 'outlet'
        ? []
        : setting !== null
          ? [setting]
          : by === 'unknown' || by === 'statement'
            ? []
            : [words.lists.voicings[by]];
    const more = [...joint, ...manner].join(', ');
    return element(
      'li',
      {},
      element('span', { class: 'holder' }, names),
      more === '' ? null : element('span', { class: 'quiet' }, ` (${more})`),
    );
  });
  return element('ol', { class: 'voices' }, ...levels);
}
