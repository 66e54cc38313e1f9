import type { ActTrigger, ActWords } from '../language.ts';
import { actives, nouns, passives, transitive, verb } from './verb-forms.ts';

const INVITATION = ['invitation'] as const;
const MEETING = ['meeting'] as const;

const triggers: readonly ActTrigger[] = [
  // Meetings
  { id: 'ktt', act: 'meeting.summit', frame: 'meet', forms: nouns('pertemuan puncak', 'konferensi tingkat tinggi', 'ktt') },
  {
    id: 'temu',
    act: 'meeting.meeting',
    frame: 'meet',
    forms: [...verb('temu', 'ber+', 'meN+i', 'di+i', 'per+an'), ...actives('bertatap muka', 'bertemu muka', 'temui', 'berjumpa', 'menjumpai', 'bersua'), ...nouns('pertemuan bilateral', 'tatap muka', 'audiensi')],
    notBefore: ['puncak'],
  },
  {
    id: 'runding',
    act: 'meeting.negotiation',
    frame: 'meet',
    forms: [
      ...verb('runding', 'ber+', 'per+an'),
      ...actives('berdiskusi', 'berdialog', 'bernegosiasi', 'berbicara dengan', 'berbincang'),
      ...nouns('diskusi', 'negosiasi', 'pembicaraan', 'pembicaraan damai', 'perundingan damai', 'dialog tingkat tinggi'),
    ],
  },
  { id: 'bahas', act: 'meeting.negotiation', frame: 'meet', forms: [...verb('bahas', 'meN+'), ...actives('mendiskusikan', 'membicarakan', 'merundingkan')], needs: 'content' },
  { id: 'mediasi', act: 'meeting.mediation', frame: 'act', forms: [...actives('memediasi', 'menengahi', 'menjadi mediator', 'menjadi penengah'), ...passives('dimediasi', 'ditengahi')] },
  { id: 'telepon', act: 'meeting.call', frame: 'meet', forms: [...verb('telepon', 'meN+', 'di+'), ...actives('menelepon', 'berbicara melalui telepon', 'berbicara lewat telepon', 'bertelepon'), ...nouns('panggilan telepon', 'percakapan telepon', 'pembicaraan telepon', 'sambungan telepon')] },
  { id: 'kunjung', act: 'meeting.visit', frame: 'visit', forms: [...transitive('kunjung', 'i'), ...verb('kunjung', 'ber+', '+an'), ...actives('melawat', 'menyambangi', 'bertandang'), ...nouns('kunjungan kenegaraan', 'kunjungan kerja', 'kunjungan resmi', 'lawatan', 'kunjungan')], needs: 'place' },
  { id: 'tiba', act: 'meeting.visit', frame: 'travel', forms: [...actives('tiba', 'bepergian', 'bertolak', 'mendarat', 'terbang', 'mendatangi', 'datang'), ...nouns('kedatangan')], needs: 'place' },
  { id: 'sambut', act: 'meeting.visit', frame: 'receive', forms: transitive('sambut'), needs: 'actor', notBefore: ['baik', 'hangat', 'positif', 'gembira'] },
  { id: 'terima-tamu', act: 'meeting.visit', frame: 'receive', forms: [...transitive('terima'), ...actives('menerima kunjungan', 'menerima kedatangan', 'menerima kunjungan kehormatan', 'menerima langsung kehadiran', 'menjamu', 'menjadi tuan rumah bagi'), ...passives('dijamu')], needs: 'person' },
  { id: 'konferensi', act: 'meeting.conference', frame: 'meet', forms: nouns('konferensi', 'forum', 'sidang umum', 'kongres') },
  { id: 'upacara', act: 'meeting.ceremony', frame: 'meet', forms: nouns('upacara kenegaraan', 'upacara penyambutan', 'upacara penandatanganan') },
  // Speech as an event, and speech toward another
  { id: 'konpers', act: 'speech.press_conference', frame: 'speakTogether', forms: nouns('konferensi pers bersama', 'konferensi pers', 'jumpa pers bersama', 'jumpa pers', 'temu pers', 'konpers') },
  { id: 'puji', act: 'speech.praise', frame: 'judge', forms: [...transitive('puji'), ...actives('menyambut baik', 'menyambut hangat', 'menyambut positif', 'mengapresiasi'), ...passives('disambut baik')] },
  { id: 'kecam', act: 'speech.criticism', frame: 'judge', forms: [...transitive('kecam'), ...transitive('kritik'), ...transitive('kutuk'), ...verb('tuduh', 'meN+', 'di+'), ...verb('tuding', 'meN+', 'di+'), ...actives('mengkritik', 'menyalahkan', 'mencela', 'mengutuk')] },
  { id: 'desak', act: 'speech.demand', frame: 'judge', forms: [...transitive('desak'), ...transitive('tuntut'), ...actives('menyerukan', 'menuntut agar', 'meminta agar', 'mendesak agar'), ...transitive('minta')], needs: 'actor' },
  { id: 'usul', act: 'speech.proposal', frame: 'judge', forms: [...transitive('usul', 'kan'), ...transitive('tawar', 'kan')] },
  { id: 'janji', act: 'speech.promise', frame: 'judge', forms: [...verb('janji', 'ber+', 'meN+kan', 'di+kan'), ...actives('berkomitmen')] },
  { id: 'peringat', act: 'speech.warning', frame: 'judge', forms: [...verb('peringat', 'meN!+kan', 'di+kan'), ...actives('memperingatkan'), ...passives('diperingatkan')] },
  { id: 'ancam', act: 'speech.threat', frame: 'judge', forms: transitive('ancam') },
  { id: 'dukung', act: 'speech.support', frame: 'judge', forms: transitive('dukung') },
  { id: 'tolak', act: 'speech.rejection', frame: 'judge', forms: transitive('tolak') },
  { id: 'bantah', act: 'speech.denial', frame: 'judge', forms: [...transitive('bantah'), ...actives('menyangkal', 'menampik')] },
  { id: 'maaf', act: 'speech.apology', frame: 'judge', forms: actives('meminta maaf', 'menyampaikan permintaan maaf', 'memohon maaf') },
  { id: 'duka', act: 'speech.condolence', frame: 'judge', forms: actives('menyampaikan belasungkawa', 'menyampaikan duka cita', 'berbelasungkawa', 'menyampaikan dukacita') },
  { id: 'selamat', act: 'speech.congratulation', frame: 'judge', forms: actives('mengucapkan selamat', 'menyampaikan selamat', 'memberi selamat', 'memberikan selamat') },
  // Invitations
  { id: 'undang', act: 'invitation.extend', frame: 'invite', forms: transitive('undang') },
  { id: 'sampaikan-undangan', act: 'invitation.extend', frame: 'handOver', forms: [...transitive('sampai', 'kan'), ...transitive('kirim', 'kan'), ...transitive('kirim'), ...transitive('beri', 'kan'), ...transitive('serah', 'kan'), ...transitive('layang', 'kan'), ...transitive('aju', 'kan')], withNoun: INVITATION },
  {
    id: 'terima-undangan',
    act: 'invitation.acknowledge',
    frame: 'answer',
    forms: transitive('terima'),
    withNoun: INVITATION,
    choice: { act: 'invitation.accept', reading: 'received', otherReading: 'accepted' },
  },
  { id: 'setuju-undangan', act: 'invitation.accept', frame: 'answer', forms: [...transitive('penuh', 'i'), ...transitive('setuju', 'i'), ...actives('menyanggupi', 'menyambut baik', 'menerima baik', 'mengiyakan', 'memenuhi'), ...passives('disanggupi', 'dipenuhi')], withNoun: INVITATION },
  { id: 'tolak-undangan', act: 'invitation.decline', frame: 'answer', forms: [...transitive('tolak'), ...actives('menampik', 'menolak')], withNoun: INVITATION },
  { id: 'timbang-undangan', act: 'invitation.noncommittal', frame: 'answer', forms: [...verb('timbang', 'mem+kan', 'memper+kan', 'diper+kan'), ...actives('mempelajari', 'mengkaji', 'belum menjawab', 'belum menanggapi', 'belum merespons'), ...passives('dipertimbangkan', 'dipelajari')], withNoun: INVITATION },
  { id: 'tunda', act: 'invitation.postpone', frame: 'answer', forms: [...transitive('tunda'), ...actives('menangguhkan'), ...passives('ditangguhkan')], withNoun: [...INVITATION, ...MEETING] },
  { id: 'cabut-undangan', act: 'invitation.withdraw', frame: 'handOver', forms: [...transitive('cabut'), ...transitive('batal', 'kan'), ...transitive('tarik')], withNoun: INVITATION },
  // Agreements
  { id: 'teken', act: 'agreement.sign', frame: 'sign', forms: [...verb('teken', 'meN+', 'di+'), ...verb('tandatangan', 'meN+i', 'di+i', 'peN+an'), ...actives('menandatangani', 'meneken', 'teken'), ...passives('ditandatangani', 'diteken')] },
  { id: 'sepakat', act: 'agreement.in_principle', frame: 'sign', forms: [...actives('bersepakat', 'sepakat', 'menyepakati', 'mencapai kesepakatan', 'setuju untuk'), ...passives('disepakati')] },
  { id: 'ratifikasi', act: 'agreement.ratify', frame: 'sign', forms: [...actives('meratifikasi'), ...passives('diratifikasi')] },
  { id: 'gencatan', act: 'agreement.ceasefire', frame: 'sign', forms: actives('menyepakati gencatan senjata', 'mengumumkan gencatan senjata') },
  // Relations between states
  { id: 'akui-negara', act: 'relations.recognise', frame: 'act', forms: [...actives('mengakui kemerdekaan', 'mengakui kedaulatan', 'mengakui negara')] },
  { id: 'usir', act: 'relations.expel', frame: 'act', forms: [...transitive('usir')], withNoun: ['envoy'] },
  { id: 'panggil', act: 'relations.summon', frame: 'act', forms: transitive('panggil'), withNoun: ['envoy'] },
  { id: 'tarik-dubes', act: 'relations.recall', frame: 'act', forms: [...transitive('tarik'), ...actives('memanggil pulang')], withNoun: ['envoy'] },
  { id: 'putus', act: 'relations.break_off', frame: 'act', forms: [...actives('memutuskan hubungan diplomatik', 'memutus hubungan diplomatik')] },
  { id: 'pulih', act: 'relations.restore', frame: 'act', forms: [...actives('memulihkan hubungan diplomatik', 'membuka kembali hubungan diplomatik')] },
  // Measures and bodies
  { id: 'sanksi', act: 'measures.sanction', frame: 'act', forms: [...actives('menjatuhkan sanksi', 'memberlakukan sanksi', 'menerapkan sanksi', 'mengenakan sanksi', 'memberikan sanksi'), ...passives('dijatuhi sanksi', 'dikenai sanksi')] },
  { id: 'cabut-sanksi', act: 'measures.lift_sanctions', frame: 'act', forms: [...actives('mencabut sanksi', 'melonggarkan sanksi'), ...passives('dicabut sanksi')] },
  { id: 'veto', act: 'body.veto', frame: 'act', forms: [...actives('memveto'), ...passives('diveto')] },
];

/** Indonesian words for acts and for who does them. */
export const idActs: ActWords = {
  triggers,
  nounClasses: {
    invitation: ['undangan', 'undangannya'],
    meeting: ['pertemuan', 'kunjungan', 'ktt', 'konferensi', 'perundingan', 'lawatan', 'kongres'],
    envoy: ['duta besar', 'dubes', 'diplomat', 'kuasa usaha'],
  },
  lightVerbs: [
    ...transitive('gelar'),
    ...transitive('ada', 'kan'),
    ...transitive('laku', 'kan'),
    ...transitive('langsung', 'kan'),
    ...transitive('helat'),
    ...transitive('selenggara', 'kan'),
    ...actives('melangsungkan', 'menghadiri', 'mengikuti', 'melakukan', 'memimpin', 'menggelar'),
    ...passives('dihadiri', 'berlangsung'),
  ],
  framePrepositions: ['dalam', 'selama', 'saat', 'pada', 'ketika', 'usai', 'seusai', 'setelah', 'di sela-sela', 'di sela', 'sesaat setelah', 'menjelang', 'melalui'],
  prepositions: {
    with: ['dengan', 'bersama', 'bersama dengan', 'dgn'],
    to: ['kepada', 'ke', 'untuk', 'bagi', 'pada'],
    from: ['dari'],
    by: ['oleh'],
    between: ['antara', 'antar'],
    in: ['di'],
    into: ['menuju'],
    against: ['terhadap', 'atas'],
    about: ['tentang', 'mengenai', 'soal', 'perihal', 'terkait', 'seputar'],
    of: [],
    purpose: ['untuk', 'guna', 'demi', 'agar', 'supaya'],
  },
  pointing: { before: [], after: ['ini', 'itu', 'tersebut', 'tadi'] },
  lightWords: [
    'telah', 'sudah', 'pernah', 'sempat', 'baru', 'saja', 'juga', 'pun', 'langsung', 'kemudian', 'lalu', 'akan', 'akhirnya', 'sendiri', 'sedang', 'masih', 'turut', 'ikut', 'lagi',
    'kembali', 'tidak', 'belum', 'tak', 'mungkin', 'bisa', 'dapat', 'harus', 'secara', 'resmi', 'terbuka', 'tegas', 'bahkan', 'bakal', 'segera', 'ingin', 'hendak', 'berencana', 'masing-masing', 'sama-sama', 'beberapa', 'kali', 'keduanya', 'hari', 'sebelumnya', 'selanjutnya', 'sementara', 'itu', 'ini', 'tersebut', 'terus', 'terlihat', 'tampak', 'hanya', 'sepakat', 'setuju', 'bersedia', 'siap', 'dijadwalkan', 'direncanakan', 'diperkirakan', 'nanti', 'untuk', 'bersama', 'berkali-kali', 'jelas',
  ],
  subordinators: ['karena', 'sebab', 'ketika', 'saat', 'setelah', 'sebelum', 'sehingga', 'meskipun', 'meski', 'walaupun', 'namun', 'tetapi', 'tapi', 'bahwa', 'jika', 'apabila', 'kalau', 'bila', 'sementara', 'sedangkan', 'agar', 'supaya', 'untuk', 'guna', 'sejak', 'hingga', 'sambil', 'usai', 'seusai', 'seraya', 'serta', 'padahal', 'mengingat', 'dengan harapan', 'demi', 'termasuk'],
  coordinators: ['dan', 'serta', 'lalu', 'kemudian', 'atau', 'tetapi', 'namun'],
  relatives: ['yang'],
  representatives: ['pemerintah', 'pihak', 'delegasi', 'rombongan', 'pasukan', 'militer', 'tentara', 'pejabat', 'otoritas', 'utusan'],
  passiveAuxiliaries: [],
  factiveNouns: ['langkah', 'keputusan', 'tindakan', 'upaya', 'kesediaan'],
  generic: { opening: ['setiap', 'tiap', 'semua', 'biasanya'], adverbs: ['selalu', 'biasanya', 'umumnya', 'kerap'] },
  openAnswer: ['menarik', 'tertarik', 'kemungkinan', 'mungkin', 'mempertimbangkan', 'terbuka', 'bisa saja', 'akan dipikirkan', 'bagus', 'belum memutuskan', 'lihat nanti'],
  backPointers: ['hal itu', 'hal ini', 'hal tersebut', 'itu terjadi', 'itu bisa terjadi', 'gagasan itu', 'gagasan tersebut', 'ide itu', 'ide tersebut', 'gagasannya', 'gagasan', 'kunjungan itu', 'kunjungan tersebut', 'tawaran itu', 'tawaran tersebut', 'undangan itu', 'undangan tersebut'],
  ownerClitics: ['nya'],
};
