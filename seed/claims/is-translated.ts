import type { Language } from '../../schema/words/closed-lists.ts';
import type { Draft } from './draft.ts';

/** The states whose languages the quoted ones speak: of the speakers of a saying, else of the innermost voice. */
function statesQuoted({ act, parties, voices }: Draft): (string | undefined)[] {
  const speakers = act?.startsWith('speech.') ? parties.filter(({ role }) => role === 'speaker') : [];
  if (speakers.length > 0) return speakers.map(({ actor, forActor }) => actor?.country ?? forActor?.iso3);
  return (voices.at(-1)?.holders ?? []).map(({ actor }) => actor?.country);
}

/**
 * Whether quoted words are most likely a translation: the language of the article is official in no state of those who are quoted.
 * False where their state is not known. `languagesOfState`: official languages by iso3, as ISO 639 codes.
 */
export function isTranslated(draft: Draft, lang: Language, languagesOfState: ReadonlyMap<string, readonly string[]>): boolean {
  const spoken = statesQuoted(draft).map((state) => (state === undefined ? undefined : languagesOfState.get(state)));
  return spoken.length > 0 && spoken.every((languages) => languages !== undefined && !languages.includes(lang));
}
