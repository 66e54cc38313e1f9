import { describe, expect, test } from 'vitest';
import { readAll, saidWhen } from './read-all.ts';

/** A Wednesday of ISO week 21. */
const PUBLISHED = '2031-05-21';
const when = (text: string): string[] => saidWhen('id', text, PUBLISHED);

describe('dates that are written', () => {
  test.each([
    ['Ia tiba Selasa (20/5/2031) di Riga', 'Selasa (20/5/2031) = 2031-05-20'],
    ['Ia tiba Sabtu (17/5) di Riga', 'Sabtu (17/5) = 2031-05-17'],
    ['Ia tiba pada Selasa, 20 Mei 2031', 'Selasa, 20 Mei 2031 = 2031-05-20'],
    ['Rapat itu berlangsung 16-17 Mei 2031', '16-17 Mei 2031 = 2031-05-16/2031-05-17'],
    ['Sidang digelar Senin-Rabu (19-21/5/2031)', 'Senin-Rabu (19-21/5/2031) = 2031-05-19/2031-05-21'],
    ['Sidang digelar dari 28 April hingga 2 Mei 2031', 'dari 28 April hingga 2 Mei 2031 = 2031-04-28/2031-05-02'],
    ['Keduanya bertemu pada 22 dan 23 April 2031', '22 dan 23 April 2031 = 2031-04-22/2031-04-23'],
    ['Pertemuan antara 15 dan 17 Mei gagal', 'antara 15 dan 17 Mei = [2031-05-15..2031-05-17]'],
    ['Perang berkecamuk pada 1950-53', '1950-53 = 1950/1953'],
    ['Ekspor naik pada Juni-Juli 2030', 'Juni-Juli 2030 = 2030-06/2030-07'],
    ['Traktat diteken pada tahun 1990-an', 'tahun 1990-an = 199X'],
    ['Ekonomi tumbuh pada kuartal III 2030', 'kuartal III 2030 = 2030-35'],
    ['Perundingan macet pada musim panas 2030', 'musim panas 2030 = 2030-22'],
    ['Pertemuan digelar pekan ketiga Mei 2031', 'pekan ketiga Mei 2031 = [2031-05-15..2031-05-21]'],
  ])('%s', (text, answer) => {
    expect(when(text)).toContain(answer);
  });

  test('a list shares the year of its last date', () => {
    expect(when('Keduanya bertemu pada Januari dan Maret 2030')).toEqual(['Januari = 2030-01', 'Maret 2030 = 2030-03']);
    expect(when('Keduanya bertemu pada 8 dan 12 Maret')).toEqual(['8 = 2031-03-08', '12 Maret = 2031-03-12']);
    expect(when('Keduanya bertemu tanggal 15 dan 16 Juni')).toEqual(['tanggal 15 dan 16 Juni = 2031-06-15/2031-06-16']);
  });

  test('a weekday that is not that of the date is told as another reading', () => {
    expect(readAll('id', 'Ia tiba Rabu (20/5/2031)', PUBLISHED)).toMatchObject([{ edtf: '2031-05-20', alternatives: ['2031-05-21'] }]);
    expect(readAll('id', 'Ia tiba Selasa (20/5/2031)', PUBLISHED)).toMatchObject([{ edtf: '2031-05-20', alternatives: [] }]);
  });

  test('a date without a year lies nearest', () => {
    expect(when('Gencatan senjata 10 Januari masih berlaku')).toEqual(['10 Januari = 2031-01-10']);
    expect(saidWhen('id', 'Perundingan dimulai lagi pada 10 Januari', '2031-12-20')).toEqual(['10 Januari = 2032-01-10']);
  });
});

describe('times that are counted', () => {
  test.each([
    ['Ia bertolak hari ini', 'hari ini = 2031-05-21'],
    ['Ia bertolak kemarin', 'kemarin = 2031-05-20'],
    ['Ia akan bertolak lusa', 'lusa = 2031-05-23'],
    ['Dalam pertemuan pekan lalu di Riga', 'pekan lalu = [2031-05-12..2031-05-18]'],
    ['Ia datang bulan depan', 'bulan depan = 2031-06'],
    ['Ia datang dua hari lalu', 'dua hari lalu = 2031-05-19'],
    ['Ia datang hampir tiga tahun silam', 'hampir tiga tahun silam = 2028'],
    ['Ia datang pada Maret lalu', 'Maret lalu = 2031-03'],
    ['Ia datang pada Mei tahun lalu', 'Mei tahun lalu = 2030-05'],
    ['Ia akan datang Jumat pekan depan', 'Jumat pekan depan = 2031-05-30'],
    ['Keduanya bertemu akhir pekan ini', 'akhir pekan ini = [2031-05-24..2031-05-25]'],
    ['Dalam lima bulan terakhir keduanya bertemu', 'lima bulan terakhir = [2030-12-21..2031-05-21]'],
    ['Ia pulang dua hari setelah 17 April 2031', 'dua hari setelah 17 April 2031 = 2031-04-19'],
  ])('%s', (text, answer) => {
    expect(when(text)).toContain(answer);
  });

  test('one day in a week is a point, what lasted is not', () => {
    const [week] = readAll('id', 'Dalam pertemuan pekan lalu', PUBLISHED);
    expect(week).toMatchObject({ earliest: '2031-05-12', latest: '2031-05-19', granularity: 'week', anchor: 'publication' });
    expect(week?.days.pointlike).toBe(true);
    expect(readAll('id', 'Sidang 16-17 Mei 2031', PUBLISHED)[0]?.days.pointlike).toBe(false);
  });

  test('"Minggu" is Sunday or a week, as its neighbours say', () => {
    expect(when('Ia tiba pada Minggu')).toEqual(['Minggu = 2031-05-18']);
    expect(when('Ia tiba minggu lalu')).toEqual(['minggu lalu = [2031-05-12..2031-05-18]']);
    expect(when('Minggu lalu ia tiba')).toEqual(['Minggu lalu = [2031-05-12..2031-05-18]']);
    expect(when('Presiden Berkunjung ke Riga Minggu Depan')).toEqual(['Minggu Depan = [2031-05-26..2031-06-01]']);
    expect(when('Ia tiba hari Minggu depan')).toEqual(['hari Minggu depan = 2031-05-25']);
  });

  test('what was spoken of before is counted on', () => {
    expect(when('Ia tiba pada 3 Maret 2031 dan pulang keesokan harinya')).toContain('keesokan harinya = 2031-03-04');
    expect(when('Ia tiba pada 3 Maret 2031, lalu dua pekan kemudian pulang')).toContain('dua pekan kemudian = 2031-03-17');
  });

  test('a year is too coarse to count days from', () => {
    expect(when('Ia tiba pada 2030 dan pulang tiga hari kemudian')).toContain('tiga hari kemudian = null');
  });
});

describe('what is no date', () => {
  test.each([
    'Saluran Kanal 24 menyiarkannya',
    'Skor akhir 2-1 dan 19/8',
    'Biayanya Rp 2.025 miliar, dihadiri 2025 orang',
    'Telepon 021-5550-2019 atau SPBU 34-2019',
    'Ia melintasi Jalan 17 Agustus 1945 ke Pasar Minggu',
    'Ia terlebih dahulu berdoa secara langsung',
    'UU Nomor 7 Tahun 2021 berlaku',
    'Pada 31/02/2031 tidak ada apa-apa',
  ])('%s', (text) => {
    expect(when(text)).toEqual([]);
  });

  test.each([
    ['Kini hubungan membaik', 'Kini'],
    ['Hubungan memburuk dalam beberapa tahun terakhir', 'beberapa tahun terakhir'],
    ['Setiap Senin mereka bertemu', 'Setiap Senin'],
  ])('%s is kept with its words, without days', (text, phrase) => {
    expect(readAll('id', text, PUBLISHED)).toMatchObject([{ phrase, edtf: null, earliest: null, latest: null, anchor: 'vague' }]);
  });

  test('times of day and lengths stand apart from dates', () => {
    const [day, clock] = readAll('id', 'Ia tiba Rabu (21/5/2031) pukul 07.45 WIB', PUBLISHED);
    expect(day).toMatchObject({ granularity: 'day', edtf: '2031-05-21' });
    expect(clock).toMatchObject({ phrase: 'pukul 07.45 WIB', granularity: 'time', edtf: null });
    expect(readAll('id', 'Sidang itu berlangsung selama tiga hari', PUBLISHED)).toMatchObject([
      { phrase: 'tiga hari', granularity: 'duration' },
    ]);
  });
});
