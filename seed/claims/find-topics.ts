import type { Span, Topic } from '../../schema/shapes/claim.ts';
import { TOPICS, type TopicId } from '../../schema/words/topics.ts';
import type { TopicWords } from '../languages/language.ts';

/** What a stretch of text is about: words of the closed list, in its order. */
export function findTopics(text: string, span: Span, words: TopicWords): Topic[] {
  const piece = ` ${text
    .slice(span.start, span.end)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')}`;
  return (Object.keys(TOPICS) as TopicId[])
    .filter((id) => words[id]?.some((stem) => piece.includes(` ${stem}`)))
    .map((id) => ({ id, name: TOPICS[id] }));
}
