import type { Act, ActGroup } from '../../schema/words/acts.ts';
import type {
  ArticleKind,
  ClaimKind,
  ConflictKind,
  EntityKind,
  InvitationState,
  Language,
  Realis,
  Role,
  Voicing,
} from '../../schema/words/closed-lists.ts';
import type { TopicId } from '../../schema/words/topics.ts';
import type { PageWords } from './page-words.ts';

/** The closed lists of the schema, as people say them. In the middle of a sentence: small letters but for names. */
export type ListWords = {
  acts: Readonly<Record<Act, string>>;
  groups: Readonly<Record<ActGroup, string>>;
  roles: Readonly<Record<Role, string>>;
  realis: Readonly<Record<Realis, string>>;
  kinds: Readonly<Record<ClaimKind, string>>;
  voicings: Readonly<Record<Voicing, string>>;
  states: Readonly<Record<InvitationState, string>>;
  entities: Readonly<Record<EntityKind, string>>;
  articleKinds: Readonly<Record<ArticleKind, string>>;
  conflicts: Readonly<Record<ConflictKind, string>>;
  basis: Readonly<Record<'act' | 'time' | 'place' | 'destination' | 'participants' | 'realis', string>>;
  languages: Readonly<Record<Language, string>>;
  topics: Readonly<Record<TopicId, string>>;
};

/** Times in words; a range or day comes in formatted. */
export type TimeWords = {
  within: (range: string) => string;
  lastedWithin: (range: string) => string;
  notAfter: (day: string) => string;
  notBefore: (day: string) => string;
  since: (day: string) => string;
  undated: string;
};

/** All that the page says, in one language. `locale` is for Intl: days as people there write them. `countryName`: a state by its three letters, null where it is called as filed. */
export type Words = {
  lang: Language;
  locale: string;
  lists: ListWords;
  time: TimeWords;
  page: PageWords;
  countryName: (iso3: string) => string | null;
};
