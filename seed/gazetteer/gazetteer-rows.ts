import { z } from 'zod';

const partialDay = z.string().regex(/^(\d{4}(-\d\d(-\d\d)?)?)?$/);
const qid = z.string().regex(/^(Q\d+)?$/);
const list = z.string().transform((text) =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean),
);
const lang = z.enum(['id', 'en', '']);

/** A row of states.tsv. `leads`: whether the head of state or of government is called its leader. `major`: a state whose leaders are named in the news without saying of what state. */
export const stateRowShape = z.strictObject({
  iso3: z.string().length(3),
  qid,
  name_en: z.string().min(1),
  name_id: z.string().min(1),
  aliases_en: list,
  aliases_id: list,
  demonyms_en: list,
  capital: z.string(),
  capital_qid: qid,
  un_member: z.enum(['0', '1']),
  leads: z.enum(['state', 'government']),
  major: z.enum(['0', '1']),
  source: z.string().min(1),
});

/** A row of state-languages.tsv: the official languages of a state, as ISO 639 codes. */
export const stateLanguagesRowShape = z.strictObject({ iso3: z.string().length(3), languages: list, source: z.string().min(1) });

/** A row of holders.tsv: who held which office of which state (iso3) or organisation (QID). Days may be cut to month or year; an empty `end` was open on `as_of`. */
export const holderRowShape = z.strictObject({
  body: z.string().regex(/^([A-Z]{3}|Q\d+)$/),
  office: z.string().min(1),
  title: z.string(),
  person: z.string().min(1),
  qid,
  also: z.string(),
  start: partialDay,
  end: partialDay,
  as_of: partialDay,
  source: z.string().min(1),
});
/** A row of holders.tsv. */
export type HolderRow = z.infer<typeof holderRowShape>;

/** A row of organisations.tsv. */
export const organisationRowShape = z.strictObject({
  qid: z.string().regex(/^Q\d+$/),
  name: z.string().min(1),
  aliases_en: list,
  name_id: z.string(),
  aliases_id: list,
  source: z.string().min(1),
});

/** A row of more-organisations.tsv: bodies for which no QID has been verified. `state`: whose they are, empty where of none. */
export const moreOrganisationRowShape = z.strictObject({
  name: z.string().min(1),
  aliases: list,
  state: z.string().regex(/^([A-Z]{3})?$/),
  source: z.string().min(1),
});

/** A row of outlets.tsv. */
export const outletRowShape = z.strictObject({
  name: z.string().min(1),
  aliases: list,
  kind: z.string(),
  country: z.string(),
  qid,
  source: z.string().min(1),
});

/** A row of metonyms.tsv. `sure`: always the government; `maybe`: also a place or another body; `city`: first of all a city; `name`: a by-name of the state. */
export const metonymRowShape = z.strictObject({
  surface: z.string().min(1),
  lang,
  state: z.string().length(3),
  organ: z.string(),
  sure: z.enum(['sure', 'maybe', 'city', 'name']),
  source: z.string().min(1),
});

/** A row of places.tsv. */
export const placeRowShape = z.strictObject({
  name: z.string().min(1),
  name_id: z.string().min(1),
  aliases: list,
  kind: z.enum(['city', 'region', 'sea', 'site']),
  state: z.string().regex(/^([A-Z]{3})?$/),
  qid,
  source: z.string().min(1),
});

/** A row of roles.tsv: `offices` in the order in which they are tried; `title_en` is a pattern for the English title. Markers ("former") have no office. */
export const roleRowShape = z.strictObject({
  surface: z.string().min(1),
  lang,
  offices: z.string().transform((text) => text.split(',').filter(Boolean)),
  title_en: z.string(),
  kind: z.enum(['office', 'former', 'acting', 'elect']),
});

/** A row of more-names.tsv: another name of something of the other files. A person is given as `body:name`. */
export const moreNameRowShape = z.strictObject({
  lang,
  surface: z.string().min(1),
  kind: z.enum(['state', 'demonym', 'org', 'person', 'outlet']),
  ref: z.string().min(1),
  source: z.string().min(1),
});

/** The tables of the gazetteer, checked. */
export type GazetteerTables = {
  states: z.infer<typeof stateRowShape>[];
  stateLanguages: z.infer<typeof stateLanguagesRowShape>[];
  holders: HolderRow[];
  organisations: z.infer<typeof organisationRowShape>[];
  moreOrganisations: z.infer<typeof moreOrganisationRowShape>[];
  outlets: z.infer<typeof outletRowShape>[];
  metonyms: z.infer<typeof metonymRowShape>[];
  places: z.infer<typeof placeRowShape>[];
  roles: z.infer<typeof roleRowShape>[];
  moreNames: z.infer<typeof moreNameRowShape>[];
};
