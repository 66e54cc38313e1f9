import type { NameWords } from '../../mentions/name-words.ts';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** How Indonesian names people, bodies and places. */
export const idNames: NameWords = {
  stateIn: 'after',
  titleLinks: words('untuk bagi dari'),
  definite: words('sang'),
  pointing: words('itu tersebut ini'),
  notTitleAfter: words('pemilihan pilpres kursi jabatan calon bakal istana pesawat rumah kantor menjadi sebagai'),
  portfolio: words(
    'media hubungan sama internasional perdamaian perlucutan multilateral bilateral kawasan tenaga kerja pemasaran niaga imigrasi pidana luar dalam negeri bidang koordinator perekonomian ekonomi politik hukum keamanan dan hak asasi manusia ham pertahanan keuangan perdagangan perindustrian energi sumber daya mineral pertanian kehutanan lingkungan hidup kesehatan pendidikan kebudayaan riset teknologi tinggi sosial agama ketenagakerjaan perhubungan pekerjaan umum perumahan rakyat kelautan perikanan pariwisata ekonomi kreatif komunikasi informatika digital bumn investasi hilirisasi koperasi ukm desa pembangunan daerah tertinggal transmigrasi perencanaan nasional pemberdayaan perempuan perlindungan anak aparatur negara reformasi birokrasi pemuda olahraga sekretaris kabinet agraria tata ruang imigrasi pemasyarakatan kemaritiman urusan eropa senior muda kedua pertama pangan infrastruktur kewilayahan kependudukan besar jenderal khusus utama angkatan darat laut udara kepolisian staf gabungan',
  ),
  bodyNouns: [
    { surface: 'kementerian luar negeri', name: 'Foreign Ministry' },
    { surface: 'kemlu', name: 'Foreign Ministry' },
    { surface: 'kemenlu', name: 'Foreign Ministry' },
    { surface: 'departemen luar negeri', name: 'Foreign Ministry' },
    { surface: 'deplu', name: 'Foreign Ministry' },
    { surface: 'kementerian pertahanan', name: 'Defence Ministry' },
    { surface: 'kemhan', name: 'Defence Ministry' },
    { surface: 'kementerian perdagangan', name: 'Trade Ministry' },
    { surface: 'kementerian keuangan', name: 'Finance Ministry' },
    { surface: 'kementerian dalam negeri', name: 'Interior Ministry' },
    { surface: 'departemen pertahanan', name: 'Defence Ministry' },
    { surface: 'kedutaan besar', name: 'Embassy' },
    { surface: 'kedubes', name: 'Embassy' },
    { surface: 'konsulat jenderal', name: 'Consulate General' },
    { surface: 'pemerintah', name: 'Government' },
    { surface: 'pemerintahan', name: 'Government' },
    { surface: 'parlemen', name: 'Parliament' },
    { surface: 'kongres', name: 'Congress' },
    { surface: 'senat', name: 'Senate' },
    { surface: 'dpr', name: 'House of Representatives' },
    { surface: 'militer', name: 'Armed Forces' },
    { surface: 'delegasi', name: 'Delegation' },
    { surface: 'angkatan bersenjata', name: 'Armed Forces' },
    { surface: 'mahkamah agung', name: 'Supreme Court' },
    { surface: 'oposisi', name: 'Opposition' },
    { surface: 'kelompok oposisi', name: 'Opposition' },
    { surface: 'bank sentral', name: 'Central Bank' },
  ],
  organisationHeads: words(
    'kementerian kedutaan konsulat partai universitas institut badan komisi dewan mahkamah bank pt yayasan lembaga asosiasi serikat bursa himpunan majelis gabungan perhimpunan palang biro sekretariat persatuan ikatan forum kantor direktorat kepolisian polda polres polri tni dinas pengadilan majelis fraksi organisasi departemen kongres parlemen stasiun koalisi aliansi federasi uni liga komite perusahaan grup universitas sekolah klub tim front gerakan brigade batalyon pasukan kejaksaan satgas polsek rs rsud fakultas',
  ),
  placeHeads: words(
    'kota kabupaten provinsi pulau bandara istana jalan hotel desa kecamatan kelurahan gedung selat laut teluk gunung sungai distrik pangkalan kawasan gelora stadion pelabuhan stasiun terminal pasar jl semenanjung kepulauan samudra',
  ),
  placeNouns: words(
    'kota warga penduduk ibukota ibu wilayah daerah pusat bandara kawasan jalan seluruh se asal gubernur walikota kedutaan kedubes pengadilan markas langit pinggiran luar perjanjian protokol konvensi deklarasi konferensi forum',
  ),
  placeTails: words('selatan utara barat timur pusat tengah tenggara laut daya raya'),
  outlets: {
    before: words('televisi tv koran harian majalah tabloid berita radio siaran surat kabar saluran portal'),
    tails: words('news tv times post daily journal herald tribune radio'),
  },
  groups: {
    quantifiers: words('banyak beberapa sejumlah para seorang sebagian seluruh semua dua tiga kedua berbagai salah satu'),
    heads: words(
      'pengamat analis pakar ahli pejabat diplomat sumber politisi pihak kritikus wartawan jurnalis peneliti akademisi ekonom aktivis demonstran pengunjuk anggota legislator senator ilmuwan komentator investor pelaku saksi warga tokoh utusan negosiator delegasi',
    ),
    modifiers: words(
      'politik internasional senior tinggi militer ekonomi hubungan pemerintah pertahanan keamanan hukum barat intelijen parlemen oposisi lokal asing independen terkemuka rasa anonim gabungan kongres lainnya diplomatik dekat terkait keuangan energi diplomasi partai tingkat',
    ),
    standing: words('pengamat analis politisi pejabat diplomat kritikus'),
  },
  actorAfter:
    /^(?:kepada|terhadap|oleh|bahwa|jika|bila|karena|agar|supaya|sementara|ketika|saat|namun|tetapi|apakah|hubungan|sikap|kebijakan|resistansi|penolakan|tuntutan|upaya|ancaman|desakan|tekanan|usulan|tawaran|keputusan|posisi|niat|permintaan|peringatan|kecaman|sanksi|dukungan|me[a-z]{4,}|di[a-z]{5,})$/,
  acting: /^(?:me|ber|ter)[a-z]{4,}$/,
  languageBefore: words('bahasa berbahasa'),
  placePrepositions: words(
    'mengunjungi meninggalkan memasuki mendatangi menyambangi menyinggahi mengelilingi di ke dari dekat kota menuju sekitar melalui via',
  ),
  auxiliaries: words(
    'akan telah sudah belum tidak harus ingin bisa dapat siap mulai terus tetap juga mendesak menuduh menolak membantah meminta memperingatkan mengutuk mengecam menyambut mengancam menuntut mengusulkan menyerukan berjanji memutuskan menarik mengirim',
  ),
  prepositions: words(
    'dengan kepada oleh untuk dari bagi terhadap antara di ke pada tentang soal mengenai atas bersama melawan menurut seperti tanpa melalui selain sejak lewat termasuk era kepresidenan pemerintahan bahwa',
  ),
  and: words('dan serta'),
  between: words('antara'),
  with: words('dengan bersama'),
  sayVerbs: words(
    'diungkap diungkapkan disebut disebutkan disampaikan dikatakan ditegaskan dijelaskan dituturkan kata ujar tutur ucap sebut ungkap jelas tegas tambah imbuh lanjut papar terang tulis mengatakan menyatakan menegaskan menjelaskan menambahkan mengungkapkan menyebut menyebutkan menuturkan mengaku mengakui berkata menilai menyampaikan pungkas beber',
  ),
  personBefore: words('menurut bernama alias'),
  explaining: words('seorang yang selaku'),
  particles: words('bin binti al el de da von van der bint ibn'),
  notNames: words(
    'ktt mou dalam di ke dari pada untuk dengan dan atau tetapi tapi namun sementara setelah sebelum ketika saat jika kalau bila meski meskipun walau walaupun karena sebab oleh sehingga agar supaya bahwa ini itu tersebut ia dia mereka kami kita saya aku anda beliau yang para sang hal adapun selain selama sejak hingga sampai menurut terkait tentang mengenai soal sebagai seperti bagi terhadap antara melalui atas bawah kini sekarang hari minggu senin selasa rabu kamis jumat sabtu pekan bulan tahun januari februari maret april mei juni juli agustus september oktober november desember pertama kedua ketiga keempat satu dua tiga empat lima banyak beberapa sejumlah semua seluruh setiap tiap kata ujar apa siapa mengapa bagaimana kapan dimana adalah ialah akan telah sudah belum tidak bukan tak jangan harus bisa dapat boleh mungkin ada tanpa lalu kemudian akhirnya sedangkan padahal justru bahkan juga pun lagi masih hanya cuma saja sangat lebih paling pemerintah negara presiden menteri ketua pemimpin pertemuan pernyataan undangan konferensi kunjungan kedatangan perjanjian perang damai konflik krisis hubungan kerja sama diplomasi politik ekonomi keamanan foto gambar video sumber baca simak berita redaksi editor penulis reporter tim wartawan lihat demikian begitu maka nah ya oleh karena itu meskipun demikian keduanya kedua pihak terlebih melihat diskusi respons respon rendahnya memperhatikan prospek jika apapun upaya pengamat analis komunikasi keputusan langkah mengundang konteks akibatnya beberapa dari sehingga ketegangan konstitusi undang pasal ayat bab nomor no pukul wib wita wit rp us usd persen juta miliar triliun ribu km meter hektare berdasarkan mantan eks usai jelang warga ratusan ribuan puluhan jutaan laporan hasil pihak polisi petugas korban pelaku tersangka masyarakat rakyat tuhan allah islam kristen muslim hindu buddha katolik indonesia barat timur utara selatan tengah pusat bbm spbu uu ruu pso mou hp tkp apbn apbnp pdb ktp sim umkm tv hiv ihsg sbi klb ppkm nik sd smp sma smk bumn bumd wni wna phk tki pmi ham kur ukm seharusnya baik entah menjelang guna demi seusai sejauh sebanyak sebuah suatu salah lain kali hari masa era pagi siang malam sore selaku adakah akibat andai apabila asal begitulah belakangan berbeda berikut biasanya bukan cukup demikianlah dulu gara hampir hanya ihwal jangan jelas kadang kalaupun kebanyakan kecuali kendati khusus konon lantas lewat makin masing mengenai menyusul merujuk nantinya pasca paling pernah perlu pula rupanya sambil sampai sebagian sebaliknya sebelumnya sebenarnya sekali sekarang selanjutnya seluruhnya semakin semenjak semula sempat sepanjang seperti sering serta setelahnya sudah tatkala tengah terakhir terhadap terkadang ternyata terutama tiap tiba umumnya usul wajar walhasil yakni yaitu gaya momen pidato sikap kata kabar rencana usulan utusan hak sidang uu perpres perppu pemilu pilpres pilkada pileg lomba tingkat bahan gas minyak garda nota',
  ),
  weakNames: words(
    'nasution hakim amin bakti jaya raya indah baru mulia setia utama budi dharma perdana muda besar agung putra putri harap karya lama sari wati maju sejati hasan abadi bintang surya kata',
  ),
  notNameAfter: [],
  credit: /(?:^|[\s(])(?:foto|gambar|dok|ilustrasi|sumber foto|kredit)\s*[:/.]/iu,
};
