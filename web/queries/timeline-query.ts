import type { DaySpan } from '../../schema/shapes/day-span.ts';
import type { Act, ActGroup } from '../../schema/words/acts.ts';
import type { Polarity, Realis } from '../../schema/words/closed-lists.ts';
import { withFragments } from './fragments.ts';
import type { NamedAnswer, ParticipantAnswer } from './world-answers.ts';

/** All that the timeline may show: marks, ticks and what is folded; the page decides what of it is seen. */
export const TIMELINE_QUERY: string = withFragments(`query Timeline($max: Int!, $outlets: [ID!]) {
  timeline(filter: { prominence: [MARK, TICK, FOLDED], outlets: $outlets }, maxItems: $max) {
    worldVersion
    items { ...item }
    undated { nodes { ...item } }
    hidden { beyondMax }
  }
}
fragment item on TimelineItem {
  id kind act group readings realis polarity setting prominence witnesses conflicts about
  days { ...days }
  participants { ...participant }
  place { ...place }
  destination { ...place }
}`);

/** One item as the server answers it. */
export type TimelineItemAnswer = {
  id: string;
  kind: 'event' | 'invitation_step';
  act: Act;
  group: ActGroup;
  readings: Act[];
  realis: Realis;
  polarity: Polarity;
  setting: string | null;
  prominence: 'mark' | 'tick' | 'folded';
  witnesses: number;
  conflicts: number;
  about: string[];
  days: DaySpan;
  participants: ParticipantAnswer[];
  place: NamedAnswer | null;
  destination: NamedAnswer | null;
};

/** The answer to {@link TIMELINE_QUERY}. */
export type TimelineAnswer = {
  timeline: { worldVersion: number; items: TimelineItemAnswer[]; undated: { nodes: TimelineItemAnswer[] }; hidden: { beyondMax: number } };
};
