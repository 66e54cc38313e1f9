/** A word of a text as it is searched: `word` is folded; `start` and `end` (half open, UTF-16 units) say where it stands. */
export type FoldedWord = { word: string; start: number; end: number };

/** Letters that lose more than a mark when they are written plainly. */
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i' };
const PLAIN_LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');
/** Scripts without spaces count each sign as a word, as Neo4j's analyzer does. */
const WORDS = /[\p{Script=Han}\p{Script=Hiragana}]|[\p{L}\p{M}\p{N}]+?(?=[\p{Script=Han}\p{Script=Hiragana}]|[^\p{L}\p{M}\p{N}]|$)/gu;
/** Longer words are cut, stored and asked alike: no index keeps them whole. */
const MOST_LETTERS = 64;

/** One word in small letters without marks: `Erdoğan` is `erdogan`, `Straße` is `strasse`. The Cyrillic `й` is a letter of its own and stays. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/и\u0306/g, 'й')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter)
    .slice(0, MOST_LETTERS);

/** The words of a text: runs of letters and digits, folded; everything else only parts them. */
export const foldWords = (text: string): FoldedWord[] =>
  [...text.matchAll(WORDS)]
    .map((match) => ({ word: foldWord(match[0]), start: match.index, end: match.index + match[0].length }))
    .filter(({ word }) => word !== '');

/** What a node stores to be found by: each word once, with a space before it, so that ` put` finds what begins with `put`. */
export const storedWords = (text: string): string =>
  [...new Set(foldWords(text).map(({ word }) => word))].map((word) => ` ${word}`).join('');
