import type { Claim } from '../../../schema/shapes/claim.ts';
import { loadGazetteer } from '../../../seed/gazetteer/load-gazetteer.ts';
import { languages } from '../../../seed/languages/languages.ts';
import { readArticle } from '../../../seed/read-article.ts';

const gazetteer = loadGazetteer(new URL('../../../seed/gazetteer/data/', import.meta.url).pathname);

/** The claims of an Indonesian text published on Wednesday 20 August 2025 by "Contoh Harian". */
export const claimsIn = (text: string): Claim[] =>
  readArticle({ text, lang: 'id', published: '2025-08-20', outlet: 'Contoh Harian' }, { gazetteer, languages }).claims;

/** A claim in short: `act realis[ denied] [@ time] [in place] | role name, … | voices after the outlet`. Opinions have `-` for an act. */
export function shortOf(claim: Claim): string {
  const who = claim.participants.map((one) => `${one.role} ${one.actor.name}`).join(', ');
  const voices = claim.voices.slice(1).map((voice) => voice.holders.map((one) => one.name).join(' + '));
  return [
    `${claim.act ?? '-'} ${claim.realis}${claim.polarity === 'denied' ? ' denied' : ''}${claim.place ? ` in ${claim.place.name}` : ''}`,
    who,
    voices.join(' > '),
  ].join(' | ');
}

/** All claims of a text in short. */
export const shortsIn = (text: string): string[] => claimsIn(text).map(shortOf);
