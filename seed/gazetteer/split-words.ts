/** One word of a text: half open offsets, the letters as written, and `key`, the form in which names are compared. */
export type Word = { start: number; end: number; text: string; key: string };

const LETTERS = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]*)/gu;
const PLAIN = /^[\x20-\x7e]*$/;
const ODD: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', ı: 'i', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th' };

/** The form in which a word is compared: lower case, without accents. */
export function keyOf(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłıđßæœðþ]/g, (letter) => ODD[letter] ?? letter);
}

const SIMPLE = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** The words of a name, without offsets; fast for the plain names that most are. */
export function wordsOfName(name: string): { text: string; key: string }[] {
  return SIMPLE.test(name) ? name.split(' ').map((text) => ({ text, key: text.toLowerCase() })) : splitWords(name);
}

/** Splits a text into words; signs, hyphens and apostrophes separate ("AS-Rusia" is two words, "d'Orsay" too). */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(LETTERS)) {
    words.push({ start: match.index, end: match.index + match[0].length, text: match[0], key: keyOf(match[0]) });
  }
  return words;
}
