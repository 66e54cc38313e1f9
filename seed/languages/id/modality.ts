import type { ModalityWords } from '../language.ts';

/** Indonesian words that say whether something happened. */
export const idModality: ModalityWords = {
  realis: [
    ...['akan', 'bakal', 'hendak', 'berencana', 'dijadwalkan', 'direncanakan', 'rencananya', 'segera', 'siap', 'bersedia', 'bersiap', 'sepakat untuk', 'setuju untuk', 'berniat', 'nantinya'].map((words) => ({ words, realis: 'planned' as const, scope: 'clause' as const })),
    ...['rencana', 'agenda', 'jadwal', 'persiapan'].map((words) => ({ words, realis: 'planned' as const, scope: 'noun' as const })),
    ...['ingin', 'mengusulkan', 'menyarankan', 'menawarkan', 'berharap', 'mengharapkan', 'mendesak', 'meminta', 'menyerukan', 'mendorong', 'mengajak'].map((words) => ({ words, realis: 'proposed' as const, scope: 'clause' as const })),
    ...['usul', 'usulan', 'tawaran', 'ajakan', 'seruan', 'permintaan'].map((words) => ({ words, realis: 'proposed' as const, scope: 'noun' as const })),
    ...['gagasan', 'gagasannya', 'ide', 'idenya', 'wacana', 'keinginan', 'niat', 'harapan'].map((words) => ({ words, realis: 'proposed' as const, scope: 'noun' as const, open: true })),
    ...['mungkin', 'bisa', 'dapat', 'bisa jadi', 'barangkali', 'seandainya', 'andai', 'boleh jadi', 'seharusnya', 'harus', 'perlu', 'tampaknya', 'mampu', 'berpeluang', 'tertarik'].map((words) => ({ words, realis: 'hypothetical' as const, scope: 'clause' as const })),
    ...['kemungkinan', 'potensi', 'peluang', 'prospek', 'peluang untuk', 'hipotesis'].map((words) => ({ words, realis: 'hypothetical' as const, scope: 'noun' as const })),
    ...['jika', 'apabila', 'kalau', 'bila', 'bilamana', 'andaikan', 'asalkan'].map((words) => ({ words, realis: 'hypothetical' as const, scope: 'sentence' as const })),
    ...['membatalkan', 'batal', 'dibatalkan', 'urung', 'pembatalan'].map((words) => ({ words, realis: 'cancelled' as const, scope: 'clause' as const })),
  ],
  negations: ['tidak', 'tak', 'belum', 'bukan', 'tanpa', 'menolak untuk', 'enggan', 'tidak pernah', 'gagal', 'membantah', 'jangan'],
  notNegations: ['tidak hanya', 'bukan hanya', 'tak hanya', 'bukan saja', 'tidak saja', 'tak cuma', 'tidak sekadar', 'tidak lama'],
  reportedFuture: [],
};
