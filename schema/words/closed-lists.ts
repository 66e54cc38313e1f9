/** What a participant is in an act. */
export const ROLES = [
  'host',
  'visitor',
  'inviter',
  'invitee',
  'speaker',
  'addressee',
  'mediator',
  'signatory',
  'subject',
  'target',
  'attendee',
] as const;
/** What a participant is in an act. */
export type Role = (typeof ROLES)[number];

/** Whether what is claimed happened, or is only planned, proposed, supposed or called off. */
export const REALIS = ['actual', 'planned', 'proposed', 'hypothetical', 'cancelled'] as const;
/** Whether what is claimed happened, or is only planned, proposed, supposed or called off. */
export type Realis = (typeof REALIS)[number];

/** Whether a claim affirms or denies. */
export const POLARITIES = ['affirmed', 'denied'] as const;
/** Whether a claim affirms or denies. */
export type Polarity = (typeof POLARITIES)[number];

/** What kind of claim it is: of the claim itself, never of its paragraph. */
export const CLAIM_KINDS = ['fact', 'plan', 'evaluation', 'prediction', 'background'] as const;
/** What kind of claim it is: of the claim itself, never of its paragraph. */
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What sort of thing a mention or an entity is. */
export const ENTITY_KINDS = ['person', 'country', 'organization', 'group', 'place', 'outlet'] as const;
/** What sort of thing a mention or an entity is. */
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** How a voice speaks: by what speech act or in what setting; `outlet` is the publication itself. */
export const VOICINGS = [
  'outlet',
  'statement',
  'interview',
  'press conference',
  'post',
  'speech',
  'report',
  'document',
  'unknown',
] as const;
/** How a voice speaks: by what speech act or in what setting; `outlet` is the publication itself. */
export type Voicing = (typeof VOICINGS)[number];

/** What a time expression is counted from. */
export const TIME_ANCHORS = ['absolute', 'publication', 'utterance', 'event', 'bound', 'vague', 'unresolved'] as const;
/** What a time expression is counted from. */
export type TimeAnchor = (typeof TIME_ANCHORS)[number];

/** How fine a time expression is. */
export const GRANULARITIES = [
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
  'interval',
  'time',
  'duration',
  'none',
] as const;
/** How fine a time expression is. */
export type Granularity = (typeof GRANULARITIES)[number];

/** What part of a text a passage is. */
export const PASSAGE_KINDS = ['headline', 'heading', 'caption', 'paragraph'] as const;
/** What part of a text a passage is. */
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** What an article is: `example` ships with the product and says so; `note` is an analyst's own text. */
export const ARTICLE_KINDS = ['news', 'example', 'note'] as const;
/** What an article is. */
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** Who may see a text; `restricted` texts and quotes never leave in exports. */
export const ACCESS = ['open', 'restricted'] as const;
/** Who may see a text. */
export type Access = (typeof ACCESS)[number];

/** What read a claim out of a text. */
export const RUN_KINDS = ['rules', 'model', 'person'] as const;
/** What read a claim out of a text. */
export type RunKind = (typeof RUN_KINDS)[number];

/** The decisions that a person may take. */
export const JUDGEMENT_KINDS = ['accept', 'reject', 'correct', 'prefer', 'settle', 'same', 'different', 'unsure', 'withdraw'] as const;
/** One kind of decision that a person may take. */
export type JudgementKind = (typeof JUDGEMENT_KINDS)[number];

/** The states of an invitation, in the order of its usual course; from `noncommittal` on they stand aside of that course. */
export const INVITATION_STATES = [
  'mooted',
  'extended',
  'acknowledged',
  'accepted_in_principle',
  'accepted',
  'scheduled',
  'held',
  'noncommittal',
  'accepted_conditionally',
  'declined',
  'postponed',
  'withdrawn',
  'counter_proposed',
  'lapsed',
] as const;
/** One state of an invitation. */
export type InvitationState = (typeof INVITATION_STATES)[number];

/** The kinds of conflict between claims. */
export const CONFLICT_KINDS = ['date', 'place', 'happened', 'one_or_two'] as const;
/** One kind of conflict between claims. */
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** The languages of articles and of the interface. */
export const LANGUAGES = ['id', 'en'] as const;
/** One language of articles and of the interface. */
export type Language = (typeof LANGUAGES)[number];
