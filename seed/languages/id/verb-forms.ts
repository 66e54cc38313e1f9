import type { FormUse, WrittenForm } from '../language.ts';

/** The prefix of an active verb with its nasal, for a root: `undang` → `mengundang`, `kunjung` → `mengunjung`, `temu` → `menemu`. */
export function activeOf(root: string, keepsFirstLetter = false): string {
  const first = root[0] ?? '';
  if (root.length <= 3 && !'aiueo'.includes(first)) return `menge${root}`;
  if (keepsFirstLetter) return `${'pbf'.includes(first) ? 'mem' : 'kgh'.includes(first) ? 'meng' : 'men'}${root}`;
  if ('aiueo'.includes(first)) return `meng${root}`;
  if (first === 'k') return `meng${root.slice(1)}`;
  if ('gh'.includes(first)) return `meng${root}`;
  if (first === 'p') return `mem${root.slice(1)}`;
  if ('bfv'.includes(first)) return `mem${root}`;
  if (first === 't') return `men${root.slice(1)}`;
  if ('dcjz'.includes(first)) return `men${root}`;
  if (first === 's') return `meny${root.slice(1)}`;
  return `me${root}`;
}

const nounOf = (root: string): string => `p${activeOf(root).slice(1)}`;

/** `ber` and `per` lose their last letter before an r: `runding` → `berunding`, `perundingan`. */
const joined = (prefix: string, root: string): string =>
  (/^[bp]er$/.test(prefix) && root.startsWith('r') ? prefix.slice(0, 2) : prefix) + root;

/** What a pattern makes of a root. `+` stands for the root: `meN+kan`, `di+i`, `ber+`, `peN+an`, `+an`, `per+an`, `ter+`, `+` (the bare root). */
export type FormPattern = string;

const useOf = (pattern: string): FormUse =>
  /^(di|ter)/.test(pattern) ? 'passive' : /^(pe|ke|per)\w*\+\w*an$/.test(pattern) || /^\+an$/.test(pattern) ? 'noun' : 'active';

/** One written form of a root by a pattern, and how it is used: `meN`, `ber` and the bare root are active, `di` and `ter` passive, `pe…an` and `…an` nouns. */
export function formOf(root: string, pattern: FormPattern): WrittenForm {
  const [prefix = '', suffix = ''] = pattern.split('+');
  const stem =
    prefix === 'meN' ? activeOf(root) : prefix === 'meN!' ? activeOf(root, true) : prefix === 'peN' ? nounOf(root) : joined(prefix, root);
  return { words: stem + suffix, use: useOf(pattern) };
}

/** Forms of a root by several patterns: `verb('undang', 'meN+', 'di+')`. */
export const verb = (root: string, ...patterns: FormPattern[]): WrittenForm[] => patterns.map((pattern) => formOf(root, pattern));

/** Forms of a transitive verb: `meN` and `di` with the same suffix, which may be empty. */
export const transitive = (root: string, ...suffixes: string[]): WrittenForm[] =>
  (suffixes.length ? suffixes : ['']).flatMap((suffix) => verb(root, `meN+${suffix}`, `di+${suffix}`));

/** Words as they stand, used as nouns, active or passive verbs. */
export const nouns = (...words: string[]): WrittenForm[] => words.map((one) => ({ words: one, use: 'noun' }));
/** Words as they stand, as active verbs. */
export const actives = (...words: string[]): WrittenForm[] => words.map((one) => ({ words: one, use: 'active' }));
/** Bare roots that are verbs only right before their speaker, after what was said ("…," kata X). */
export const inverted = (...words: string[]): WrittenForm[] => words.map((one) => ({ words: one, use: 'inverted' }));
/** Words as they stand, as passive verbs. */
export const passives = (...words: string[]): WrittenForm[] => words.map((one) => ({ words: one, use: 'passive' }));
