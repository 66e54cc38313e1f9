/** A length of time that words name. */
export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

/** Back, here or ahead, in units: "last" −1, "this" 0, "next" 1. */
export type Step = -1 | 0 | 1;

/** Which part of a period: "early June", "akhir tahun". */
export type Edge = 'early' | 'mid' | 'late';

/** A season of the year. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

type Words<T> = Readonly<Record<string, T>>;

/**
 * The words with which a language speaks of time. The grammar is shared; a language only fills this in.
 * Phrases may have several words and are met in any case, but names of months and weekdays must be capitalised (or follow their title: "hari", "bulan").
 * Lists ending in `Before` stand before what they belong to ("last week"), those in `After` behind it ("pekan lalu"); either may be empty.
 */
export type TimeWords = {
  /** Names and short forms → 1–12. */
  months: Words<number>;
  /** Months that are also common words or names: alone they count only after a word of `monthOpeners`. */
  ambiguousMonths: readonly string[];
  monthOpeners: readonly string[];
  /** "bulan": makes a month of what follows. */
  monthTitles: readonly string[];
  /** Names and short forms → Monday 1 … Sunday 7. */
  weekdays: Words<number>;
  /** "hari": makes a weekday of what follows. */
  weekdayTitles: readonly string[];
  /** Words beside which a weekday, month or date is a name of something else ("Pasar Minggu", "Sunday Times", "Jalan 17 Agustus"). */
  nameBefore: readonly string[];
  nameAfter: readonly string[];
  /** "tanggal", "the": before a day of the month. `dayTitlesAlone` make one of a bare number ("tanggal 17"). */
  dayTitles: readonly string[];
  dayTitlesAlone: readonly string[];
  /** Endings glued to a day of the month: "st", "th". */
  daySuffixes: readonly string[];
  /** Between day and month ("of"). */
  monthLinks: readonly string[];
  /** Whether "August 19" is said. */
  monthFirst: boolean;
  /** Whether 3/4/2025 is the third of April (`day`), or either (`either`). */
  slashes: 'day' | 'either';
  yearTitles: readonly string[];
  /** Before a bare year of older centuries ("in 1870"). */
  yearOpeners: readonly string[];
  /** What follows a year to make a decade of it ("s", "an"). */
  decadeSuffixes: readonly string[];
  /** Words after a number that make it an amount, and words before it that make it a price or a label: no year. */
  amountAfter: readonly string[];
  amountBefore: readonly string[];
  /** "Nomor", "No.": before the number of a law; a year behind that number is part of its name. */
  numberTitles: readonly string[];
  /** "every", "setiap": what comes again and again has no day. */
  every: readonly string[];
  numbers: Words<number>;
  ordinals: Words<number>;
  /** Amounts that nobody counted: "several", "beberapa". */
  some: readonly string[];
  /** "almost", "lebih dari": before an amount; they change nothing that we could count. */
  roughly: readonly string[];
  units: Words<TimeUnit>;
  /** One word for one unit: "setahun". */
  oneUnit: Words<TimeUnit>;
  stepsBefore: Words<Step>;
  stepsAfter: Words<Step>;
  /** As `stepsBefore`, `stepsAfter`, counted from a time mentioned before ("the following week", "tahun sebelumnya"). */
  mentionedBefore: Words<Step>;
  mentionedAfter: Words<Step>;
  agoAfter: readonly string[];
  aheadBefore: readonly string[];
  aheadAfter: readonly string[];
  laterAfter: readonly string[];
  earlierAfter: readonly string[];
  /** Between an amount and an event or date it is counted from: "(a day) after (the summit)". */
  afterEvent: readonly string[];
  beforeEvent: readonly string[];
  /** Words before "in eight months" that make it the stretch looked back over ("the first ... in eight months"). */
  superlatives: readonly string[];
  /** "the past (five months)", "(lima bulan) terakhir". */
  pastBefore: readonly string[];
  /** Those of them before a bare unit that mean one: "the past (year)". */
  pastOneBefore: readonly string[];
  pastAfter: readonly string[];
  comingBefore: readonly string[];
  comingOneBefore: readonly string[];
  comingAfter: readonly string[];
  /** Days counted from the day of writing; `mentionedDays` from a day mentioned before. */
  dayWords: Words<number>;
  mentionedDays: Words<number>;
  /** Parts of the day, and with their day ("tadi malam" −1). */
  dayParts: readonly string[];
  edges: Words<Edge>;
  /** "this (month)": understood where only the edge is said ("akhir tahun"). Links between edge and period ("of the"). */
  edgeLinks: readonly string[];
  weekends: readonly string[];
  quarterTitles: readonly string[];
  halfTitles: readonly string[];
  seasons: Words<Season>;
  /** Seasons that have no months of their own on the calendar ("musim hujan"). */
  vagueSeasons: readonly string[];
  rangeOpeners: readonly string[];
  rangeLinks: readonly string[];
  /** Between two days of one month: "16 and 17 July". */
  dayLinks: readonly string[];
  betweenOpeners: readonly string[];
  betweenLinks: readonly string[];
  /** "sejak": since a time that has been. `starting`: from a time that may be or may come ("mulai", "after"). */
  since: readonly string[];
  starting: readonly string[];
  until: readonly string[];
  /** Words that may stand between "until" and its date ("at least", "pada"). */
  boundFillers: readonly string[];
  vague: readonly string[];
  /** Phrases that only look like time ("as soon as", "terlebih dahulu"), and what follows an age ("(six years) old"). */
  notTime: readonly string[];
  ageAfter: readonly string[];
  /** Before a clock time ("pukul"), after it ("WIB", "a.m."). */
  clockTitles: readonly string[];
  clockAfter: readonly string[];
  /** Verbs and particles that tell what was from what is to come; a word ending in one of `pastEndings` counts as past. */
  tense: {
    past: readonly string[];
    future: readonly string[];
    pastEndings: readonly string[];
    pastEndingsNot: readonly string[];
    /** How a verb without tense begins ("mem"): behind a phrase such a verb says nothing, and no word after it speaks for the phrase. */
    verbStarts: readonly string[];
    verbStartsNot: readonly string[];
  };
};
