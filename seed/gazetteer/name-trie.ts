import { type Word, wordsOfName } from './split-words.ts';

/** How a name must be written to count: `acronym` in capitals to the letter, `capital` with capitals where the name has them, `any` in any case. */
export type NameCase = 'acronym' | 'capital' | 'any';

type Leaf<T> = { value: T; written: readonly string[]; kase: NameCase };
type Node<T> = { next: Map<string, Node<T>>; leaves: Leaf<T>[] };
/** A tree of names, word by word. */
export type NameTrie<T> = Node<T>;

/** An empty trie. */
export const createNameTrie = <T>(): NameTrie<T> => ({ next: new Map(), leaves: [] });

/** Files `value` under `name`. Names without a letter are left out. */
export function addName<T>(trie: NameTrie<T>, name: string, kase: NameCase, value: T): void {
  const words = wordsOfName(name);
  if (words.length === 0) return;
  let node = trie;
  for (const { key } of words) {
    let next = node.next.get(key);
    if (!next) {
      next = createNameTrie<T>();
      node.next.set(key, next);
    }
    node = next;
  }
  node.leaves.push({ value, written: words.map((w) => w.text), kase });
}

const startsUpper = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word);

/** Whether the words as written may stand for a name as filed. */
function isWrittenAs<T>(leaf: Leaf<T>, words: readonly Word[], from: number): boolean {
  if (leaf.kase === 'any') return true;
  return leaf.written.every((filed, i) => {
    const text = words[from + i]?.text ?? '';
    if (leaf.kase === 'acronym' && filed.length < 4) return text === filed;
    return !startsUpper(filed) || startsUpper(text);
  });
}

/** What may stand between two words of one name: a blank, a hyphen, an apostrophe, a stop after initials. */
const isJoint = (between: string, before: Word): boolean =>
  between === ' ' ||
  between === '-' ||
  between === '’' ||
  between === "'" ||
  between === '\u00a0' ||
  between === '.' ||
  (between === '. ' && before.text.length <= 3);

/** A name found in a text: the words `from` up to (not with) `to`, and all that is filed under it. */
export type NameHit<T> = { from: number; to: number; values: T[] };

/** All names that begin at word `from`, longest first. `isWanted` leaves out values (another language's). */
export function namesAt<T>(
  trie: NameTrie<T>,
  text: string,
  words: readonly Word[],
  from: number,
  isWanted: (value: T) => boolean,
): NameHit<T>[] {
  const hits: NameHit<T>[] = [];
  let node: Node<T> | undefined = trie;
  for (let i = from; i < words.length; i += 1) {
    const word = words[i] as Word;
    const before = words[i - 1];
    if (i > from && before && !isJoint(text.slice(before.end, word.start), before)) break;
    node = node?.next.get(word.key);
    if (!node) break;
    const values = node.leaves.filter((leaf) => isWanted(leaf.value) && isWrittenAs(leaf, words, from)).map((leaf) => leaf.value);
    if (values.length > 0) hits.unshift({ from, to: i + 1, values });
  }
  return hits;
}
