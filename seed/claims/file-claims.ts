import { anchorOf, hashOf } from '../../schema/ids.ts';
import type { Claim, ClaimTime, Participant } from '../../schema/shapes/claim.ts';
import { groupOfAct } from '../../schema/words/acts.ts';
import { groupBy } from '../group-by.ts';
import type { TopicWords } from '../languages/language.ts';
import type { Draft } from './draft.ts';
import { findTopics } from './find-topics.ts';
import { type Quotations, quotedWords } from './quoted-words.ts';

/** What filing needs: the text and its id, when each draft was, the words of topics, and what tells quoted words. */
export type Filing = {
  text: string;
  textId: string;
  times: ReadonlyMap<Draft, ClaimTime | null>;
  topics: TopicWords;
  quotations: Quotations;
};

/** The drafts as claims with ids, in the order of the text. A draft with two readings becomes two claims, alternatives of one choice. */
export function fileClaims(drafts: readonly Draft[], filing: Filing): Claim[] {
  const anchors = anchorsOf(drafts, filing.textId);
  return drafts.flatMap((draft) => {
    const anchor = anchors.get(draft) ?? '';
    const claim = claimOf(draft, anchor, anchors, filing);
    if (!draft.choice) return [claim];
    const other = anchorOf(filing.textId, draft.trigger.start, draft.trigger.end, draft.choice.reading, anchor);
    const both = [
      { ...claim, alternativeOf: other, reasons: [...claim.reasons, 'The words allow two readings; both are kept.'] },
      {
        ...claim,
        act: draft.choice.act,
        reading: draft.choice.reading,
        anchor: other,
        alternativeOf: anchor,
        reasons: [...claim.reasons, 'The words allow two readings; both are kept.'],
      },
    ];
    return both.map(withId);
  });
}

/**
 * The anchor of each draft. Where one trigger gives one claim, the trigger alone names it, so that the anchor survives better names, dates and voices;
 * several of one trigger are told apart by act and first mention, and those that still agree by their order in the text.
 */
function anchorsOf(drafts: readonly Draft[], textId: string): Map<Draft, string> {
  const anchorWith = (draft: Draft, apart: string | null): string =>
    anchorOf(textId, draft.trigger.start, draft.trigger.end, draft.reading, apart);
  const ofTrigger = groupBy(drafts, (draft) => anchorWith(draft, null));
  const anchors = new Map<Draft, string>();
  for (const [alone, together] of ofTrigger) {
    const seen = new Map<string, number>();
    for (const draft of together) {
      const apart = `${draft.act ?? 'opinion'}@${draft.parties.find((one) => one.start !== null)?.start ?? ''}`;
      const count = seen.get(apart) ?? 0;
      seen.set(apart, count + 1);
      anchors.set(draft, together.length === 1 ? alone : anchorWith(draft, count === 0 ? apart : `${apart}#${count}`));
    }
  }
  return anchors;
}

function claimOf(
  draft: Draft,
  anchor: string,
  anchors: ReadonlyMap<Draft, string>,
  { text, textId, times, topics, quotations }: Filing,
): Claim {
  const quoteOf = (span: { start: number; end: number }) => ({ start: span.start, end: span.end, quote: text.slice(span.start, span.end) });
  const anchorOfDraft = (other: Draft | null): string | null => (other ? (anchors.get(other) ?? null) : null);
  const participants: Participant[] = draft.parties.flatMap((party) =>
    party.actor === null
      ? []
      : [
          {
            role: party.role,
            actor: party.actor,
            start: party.start,
            end: party.end,
            surface: party.start === null || party.end === null ? null : text.slice(party.start, party.end),
            capacity: party.capacity,
            forActor: party.forActor,
          },
        ],
  );
  const actors = new Set(participants.map((one) => one.actor.id));
  const about = draft.act !== null && groupOfAct(draft.act) === 'speech' && draft.content ? draft.content : draft.evidence;
  return withId({
    id: '',
    anchor,
    textId,
    act: draft.act,
    reading: draft.reading,
    polarity: draft.polarity,
    realis: draft.realis,
    kind: draft.kind,
    trigger: draft.trigger,
    participants,
    place: draft.place,
    destination: draft.destination,
    topics: findTopics(text, about, topics).filter((topic) => !actors.has(topic.id)),
    time: times.get(draft) ?? null,
    voices: draft.voices,
    saidIn: anchorOfDraft(draft.saidIn),
    about: draft.about.map(anchorOfDraft).filter((one): one is string => one !== null),
    sameAs: [anchorOfDraft(draft.sameAs)].filter((one): one is string => one !== null),
    alternativeOf: null,
    verbatim: quotedWords(draft, quotations),
    evidence: [quoteOf(draft.evidence)],
    rules: draft.rules,
    confidence: Math.round(Math.max(0.1, Math.min(1, draft.confidence)) * 100) / 100,
    reasons: draft.reasons,
  });
}

/** The claim with the hash of all that was read of it. */
function withId(claim: Claim): Claim {
  const { id: _, confidence: __, rules: ___, reasons: ____, ...read } = claim;
  return { ...claim, id: `cm_${hashOf(Object.entries(read).sort(([a], [b]) => (a < b ? -1 : 1)))}` };
}
