import type { ModalityWords } from '../language.ts';

/** English words that say whether something happened. */
export const enModality: ModalityWords = {
  realis: [
    ...['will', 'shall', 'is to', 'are to', 'was to', 'were to', 'is due to', 'are due to', 'is set to', 'are set to', 'is expected to', 'are expected to', 'is scheduled to', 'are scheduled to', 'due to', 'set to', 'expected to', 'scheduled to', 'plans to', 'plan to', 'planned to', 'planning to', 'intends to', 'intend to', 'going to', 'agreed to', 'about to', "'ll", '’ll', 'scheduled for', 'planned for', 'preparing to', 'prepare for', 'ready to', 'willing to', 'vowed to', 'promised to', 'pledged to', 'aims to'].map((words) => ({ words, realis: 'planned' as const, scope: 'clause' as const })),
    ...['plan', 'plans', 'plans for', 'planned', 'upcoming', 'forthcoming', 'scheduled', 'preparations for', 'ahead of', 'before', 'preparation for', 'next'].map((words) => ({ words, realis: 'planned' as const, scope: 'noun' as const })),
    ...['wants', 'wanted to', 'want to', 'wants to', 'wishes to', 'hopes to', 'hoped to', 'seeks to', 'offered to', 'proposed', 'proposes', 'suggested', 'urged', 'urges', 'called on', 'asked', 'should', 'called for', 'calls for', 'keen to', 'would like to', 'encouraged'].map((words) => ({ words, realis: 'proposed' as const, scope: 'clause' as const })),
    ...['proposal', 'proposals', 'proposed', 'offer', 'suggestion', 'call for', 'calls for', 'request', 'request for', 'calls', 'push for'].map((words) => ({ words, realis: 'proposed' as const, scope: 'noun' as const })),
    ...['idea', 'idea of', 'notion', 'desire', 'hope', 'hopes', 'wish'].map((words) => ({ words, realis: 'proposed' as const, scope: 'noun' as const, open: true })),
    ...['may', 'might', 'could', 'would', 'can', 'perhaps', 'possibly', 'appears to', 'must', 'likely to', 'cannot', 'able to'].map((words) => ({ words, realis: 'hypothetical' as const, scope: 'clause' as const })),
    ...['possibility', 'possible', 'potential', 'prospect', 'chance', 'prospects', 'likelihood', 'hypothetical'].map((words) => ({ words, realis: 'hypothetical' as const, scope: 'noun' as const })),
    ...['if', 'unless', 'were it', 'should it'].map((words) => ({ words, realis: 'hypothetical' as const, scope: 'sentence' as const })),
    ...['cancelled', 'canceled', 'cancels', 'called off', 'scrapped', 'abandoned', 'cancel', 'call off'].map((words) => ({ words, realis: 'cancelled' as const, scope: 'clause' as const })),
  ],
  negations: ['not', "n't", 'n’t', 'never', 'no', 'without', 'refused to', 'refuses to', 'failed to', 'declined to', 'neither', 'nor', 'cannot'],
  notNegations: ['not only', 'not just', 'not merely', 'no doubt', 'no longer than', 'not least'],
  reportedFuture: ['would'],
};
