import type { TextWords } from '../language.ts';

/** Indonesian words about the shape of a text. */
export const idText: TextWords = {
  locale: 'id',
  commonWords: [
    'yang', 'dan', 'di', 'itu', 'dengan', 'untuk', 'tidak', 'ini', 'dari', 'dalam', 'akan', 'pada', 'juga', 'saya', 'ke', 'karena', 'tersebut', 'bisa', 'ada', 'mereka', 'lebih', 'kata', 'tahun', 'sudah', 'atau', 'saat', 'oleh', 'menjadi', 'orang', 'ia', 'telah', 'adalah', 'seperti', 'sebagai', 'bahwa', 'dapat', 'para', 'harus', 'namun', 'kita', 'dua', 'satu', 'masih', 'hari', 'hanya', 'mengatakan', 'kepada', 'kami', 'setelah', 'melakukan', 'lalu', 'belum', 'lain', 'dia', 'kalau', 'terjadi', 'banyak', 'menurut', 'anda', 'hingga', 'tak', 'baru', 'beberapa', 'ketika', 'saja', 'jalan', 'sekitar', 'secara', 'sementara', 'tapi', 'sangat', 'hal', 'sehingga', 'seorang', 'bagi', 'besar', 'lagi', 'selama', 'antara', 'waktu', 'sebuah', 'jika', 'sampai', 'terhadap', 'serta', 'presiden', 'menteri',
  ],
  abbreviations: ['dr', 'drs', 'prof', 'ir', 'h', 'hj', 'kh', 'st', 'jl', 'no', 'tgl', 'a.n', 'dll', 'dsb', 'dkk', 's.h', 'm.si', 'letjen', 'mayjen', 'brigjen', 'jend', 'tn', 'ny', 'bpk', 'pt', 'cv', 'tbk', 'vs', 'mr', 'mrs', 'ms', 'sdr', 'k.h', 'al'],
  pageLines: [
    /^scroll to continue with content/i,
    /^advertisement$/i,
    /^(?:simak|tonton|saksikan|lihat|baca) (?:juga|pula|live|video|selengkapnya)?\b.{0,160}(?:[:'"”’]|di sini.*|video.*)$/i,
    /^(?:saksikan|tonton|simak) (?:live|juga)/i,
    /^(?:baca|lihat) juga\b/i,
    /^\[gambas/i,
    /^(?:editor|penulis|reporter|sumber|pewarta)\s*:/i,
  ],
  pictureCredit: /[.\s(]*\b(?:foto|gambar|dok|dokumentasi)\s*[:/.]\s*[^.\n]{1,60}\)?\.?$/i,
};
