/** What a claim may be about: a closed list, id → English name. References to actors and places stand beside it. */
export const TOPICS = {
  war_and_peace: 'War and peace',
  ceasefire: 'Ceasefire',
  security: 'Security',
  defence: 'Defence',
  arms_control: 'Arms control',
  nuclear: 'Nuclear matters',
  terrorism: 'Terrorism',
  relations: 'Relations between states',
  economy: 'Economy',
  trade: 'Trade and tariffs',
  investment: 'Investment',
  energy: 'Energy',
  sanctions: 'Sanctions',
  climate: 'Climate and environment',
  health: 'Health',
  human_rights: 'Human rights',
  humanitarian: 'Humanitarian aid',
  migration: 'Migration and refugees',
  territory: 'Territory and borders',
  sea: 'Sea and fisheries',
  technology: 'Technology',
  education_culture: 'Education and culture',
  elections: 'Elections and government',
  law: 'Law and courts',
  prisoners: 'Prisoners and hostages',
  institutions: 'International institutions',
} as const;

/** One topic of the closed list. */
export type TopicId = keyof typeof TOPICS;
