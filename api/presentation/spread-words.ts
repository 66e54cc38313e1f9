import type { FacetKind, SpreadRow } from '../../schema/questions/event-spread.ts';
import { enumValueOf } from '../../schema/sdl/enum-value.ts';
import { TOPICS } from '../../schema/words/topics.ts';

/** Kinds whose values are words of closed lists: filters take them as the SDL writes them. */
const WORDS: readonly (FacetKind | null)[] = ['act', 'act_group', 'realis', 'polarity', 'language'];
const topicNames: Readonly<Record<string, string>> = TOPICS;

/** The same rows, with words as the SDL writes them and topics by name. */
export const spreadWords = (rows: readonly SpreadRow[]): SpreadRow[] =>
  rows.map((row) => {
    if (WORDS.includes(row.kind)) return { ...row, value: enumValueOf(row.value), name: enumValueOf(row.value) };
    return row.kind === 'topic' ? { ...row, name: topicNames[row.value] ?? row.name } : row;
  });
