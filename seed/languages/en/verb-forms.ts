import type { WrittenForm } from '../language.ts';

/** Past and participle of the verbs that do not end in -ed. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  meet: ['met', 'met'],
  hold: ['held', 'held'],
  say: ['said', 'said'],
  tell: ['told', 'told'],
  speak: ['spoke', 'spoken'],
  write: ['wrote', 'written'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  fly: ['flew', 'flown'],
  come: ['came', 'come'],
  take: ['took', 'taken'],
  make: ['made', 'made'],
  send: ['sent', 'sent'],
  think: ['thought', 'thought'],
  see: ['saw', 'seen'],
  withdraw: ['withdrew', 'withdrawn'],
  seek: ['sought', 'sought'],
  put: ['put', 'put'],
  break: ['broke', 'broken'],
  strike: ['struck', 'struck'],
  leave: ['left', 'left'],
  pay: ['paid', 'paid'],
  have: ['had', 'had'],
  know: ['knew', 'known'],
  reject: ['rejected', 'rejected'],
  shoot: ['shot', 'shot'],
  find: ['found', 'found'],
  feel: ['felt', 'felt'],
  swear: ['swore', 'sworn'],
  forbid: ['forbade', 'forbidden'],
  call: ['called', 'called'],
  sit: ['sat', 'sat'],
  quit: ['quit', 'quit'],
  freeze: ['froze', 'frozen'],
  cut: ['cut', 'cut'],
  win: ['won', 'won'],
  tear: ['tore', 'torn'],
  shut: ['shut', 'shut'],
  kick: ['kicked', 'kicked'],
  get: ['got', 'got'],
};
/** Verbs that double their last letter. */
const DOUBLING =
  /^(?:ban|drop|plan|stop|refer|regret|permit|commit|compel|admit|slam|rap|chat|begin|sit|put|bar|quit|cut|expel|win|shut|get)$/;

const pastOf = (base: string): string =>
  /e$/.test(base)
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : DOUBLING.test(base)
        ? `${base}${base.at(-1)}ed`
        : `${base}ed`;
const thirdOf = (base: string): string =>
  /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
const gerundOf = (base: string): string =>
  /ie$/.test(base)
    ? `${base.slice(0, -2)}ying`
    : /[^e]e$/.test(base) && base !== 'be'
      ? `${base.slice(0, -1)}ing`
      : DOUBLING.test(base)
        ? `${base}${base.at(-1)}ing`
        : `${base}ing`;

/** The forms of a verb, which may have a particle ("call on"): base, third person and past are active, the participle passive, the gerund bare. */
export function verb(base: string): WrittenForm[] {
  const [head = '', ...rest] = base.split(' ');
  const tail = rest.length ? ` ${rest.join(' ')}` : '';
  const [past, participle] = IRREGULAR[head] ?? [pastOf(head), pastOf(head)];
  return [
    { words: head + tail, use: 'active' },
    { words: thirdOf(head) + tail, use: 'active' },
    { words: past + tail, use: 'active' },
    { words: participle + tail, use: 'passive' },
    { words: gerundOf(head) + tail, use: 'bare' },
  ];
}

/** The forms of several verbs. */
export const verbs = (...bases: string[]): WrittenForm[] => bases.flatMap(verb);
/** Words as they stand, as nouns, with their plural. */
export const nouns = (...words: string[]): WrittenForm[] =>
  words.flatMap((one) => [one, thirdOf(one)].map((form) => ({ words: form, use: 'noun' as const })));
/** Words as they stand, as active verbs. */
export const actives = (...words: string[]): WrittenForm[] => words.map((one) => ({ words: one, use: 'active' }));
