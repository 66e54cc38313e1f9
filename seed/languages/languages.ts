import type { Language as LanguageCode } from '../../schema/words/closed-lists.ts';
import { enActs } from './en/acts.ts';
import { enModality } from './en/modality.ts';
import { enSpeech } from './en/speech.ts';
import { enText } from './en/text.ts';
import { englishTime } from './en/time.ts';
import { enTopics } from './en/topics.ts';
import { idActs } from './id/acts.ts';
import { idModality } from './id/modality.ts';
import { idSpeech } from './id/speech.ts';
import { idText } from './id/text.ts';
import { indonesianTime } from './id/time.ts';
import { idTopics } from './id/topics.ts';
import type { Language } from './language.ts';

/** Every language that can be read. A new one is a folder of the same files and one line here. */
export const languages: Readonly<Record<LanguageCode, Language>> = {
  id: { code: 'id', text: idText, acts: idActs, speech: idSpeech, modality: idModality, topics: idTopics, time: indonesianTime },
  en: { code: 'en', text: enText, acts: enActs, speech: enSpeech, modality: enModality, topics: enTopics, time: englishTime },
};
