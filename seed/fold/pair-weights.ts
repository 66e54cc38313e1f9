/**
 * What speaks for and against two claims being of one event, in points that are added up.
 * Set by hand from the cases in `test/seed/fold`, then checked on random worlds with known truth (`test/properties`).
 */
export const PAIR_WEIGHTS = {
  /** Two or more parties are the same. */
  bothParties: 3,
  /** One party is the same, and no more is known of one of the two claims. */
  oneParty: 1,
  /** A saying's speakers are the same. */
  sameSpeakers: 2,
  /** A person matched by the state acted for counts this share of a person matched by name. */
  byStateShare: 0.6,
  /** A party that only one of them names. */
  extraParty: -1.2,
  /** Both name one day, the same. */
  sameDay: 3,
  /** The days differ by name, and are the same hours in their zones. */
  sameHours: 2,
  /** A day within the other's days (up to a week), or two such spans that overlap. */
  withinWeek: 1.4,
  /** The same up to a month, told as such. */
  withinMonth: 0.8,
  /** One has no date: published within a week, a month, half a year of the other's day, or later still. */
  reportedWithinWeek: 1.5,
  reportedWithinMonth: 0,
  reportedWithinHalfYear: -1,
  reportedLater: -2,
  sameAct: 1,
  kindredAct: 0.3,
  samePlace: 2,
  placeWithin: 1.2,
  sameSetting: 3,
  settingWithin: 1.5,
  /** Sayings of two texts where an occasion is not told. */
  unknownSetting: -2.5,
  /** Sayings in one text by one speaker through one chain of voices, on no told occasion. */
  sameTextSaying: 1.5,
  /** Steps of one invitation in one text: two invitations between the same sides are told apart by where to, or when. */
  sameTextInvitation: 2.8,
  sharedTopic: 0.5,
  sharedTopicOfSaying: 1.5,
  sameText: 2,
  /** One is background, the other news. */
  backgroundApart: -1,
  /** The same words in near-duplicate texts. */
  sameStory: 3,
  /** The words of one refer back to the other, or both are readings of the same words. */
  sameMention: 6,
} as const;

/** From how many points on two dated claims are one event. */
export const JOIN_DATED = 4;
/** From how many points on a claim without a date joins others. */
export const JOIN_UNDATED = 4.5;
/** From how many points on claims without a date that are left in one text join one another. */
export const JOIN_IN_TEXT = 5.2;
/** From how many points on claims of two texts that name only a month (or a little more than {@link OWN_DATE_DAYS}) are one event. */
export const JOIN_MONTHS = 6;
/** How many days such a time may span. */
export const MONTH_DAYS = 31;
/** By how many points the best group must lead the second. */
export const CLEAR_MARGIN = 2;
/** How many days a time may span to count as a date of its own: less than any month. */
export const OWN_DATE_DAYS = 27;
/** How many days may lie between two reports that agree in all but the date, to ask whether they are one event or two. */
export const ONE_OR_TWO_DAYS = 10;
/** How many days after a plan without a date was told its realisation is looked for. */
export const REALISED_WITHIN_DAYS = 200;
/** How many days after the day of a plan a report without a date may still tell that it came true. */
export const REPORTED_WITHIN_DAYS = 7;
/** How many days after an invitation a step may lie and still belong to it. */
export const INVITATION_DAYS = 400;
/** How many days before its telling news without a date may have happened. */
export const TOLD_BACK_DAYS = 400;
/** How many days after its telling a plan without a date may lie. */
export const TOLD_AHEAD_DAYS = 800;
