import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanings, mentionsIn } from './mentions-in.ts';

describe('a title and a name are one mention', () => {
  test('Indonesian: role, state, name', () => {
    const [president, minister] = mentionsIn('id', 'Presiden Prancis Emmanuel Macron menelepon Menlu RI Sugiono dari Paris.');
    expect(president).toMatchObject({ surface: 'Presiden Prancis Emmanuel Macron', type: 'person', capacity: 'Presiden Prancis' });
    expect(president?.entity).toMatchObject({ name: 'Emmanuel Macron', country: 'FRA' });
    expect(president?.forActor?.iso3).toBe('FRA');
    expect(minister).toMatchObject({ surface: 'Menlu RI Sugiono', capacity: 'Menlu RI' });
    expect(minister?.forActor?.name).toBe('Indonesia');
  });

  test('English: state, role, name, with a comma or a genitive', () => {
    const text = 'German Chancellor Friedrich Merz called Ukraine’s president, Volodymyr Zelensky, on Monday.';
    expect(meanings(mentionsIn('en', text))).toEqual([
      'German Chancellor Friedrich Merz = Friedrich Merz',
      'Ukraine’s president, Volodymyr Zelensky = Volodymyr Zelenskyy',
    ]);
  });

  test('another spelling of the given name is still that holder', () => {
    expect(mentionsIn('en', 'Russian Foreign Minister Sergei Lavrov spoke.')[0]?.entity?.name).toBe('Sergey Lavrov');
    expect(mentionsIn('id', 'Presiden Rusia Wladimir Putin berbicara.')[0]?.entity?.name).toBe('Vladimir Putin');
  });

  test('who held the office before does not act for the state', () => {
    const [former] = mentionsIn('en', 'Former US President Barack Obama gave a lecture.');
    expect(former).toMatchObject({ capacity: 'Former US President', forActor: null });
    expect(former?.entity?.name).toBe('Barack Obama');
  });

  test('an unknown minister is known to this text alone, and acts for the state', () => {
    const [first, again] = mentionsIn(
      'id',
      'Menteri Perikanan Norwegia Ola Testad tiba di Bali. Testad akan menandatangani naskah.',
    ).filter((m) => m.type === 'person');
    expect(first?.entity?.id).toMatch(/^local_/);
    expect(first?.forActor?.name).toBe('Norway');
    expect(again?.entity?.id).toBe(first?.entity?.id);
  });
});

describe('a title alone', () => {
  test('is the holder of that day', () => {
    expect(mentionsIn('id', 'Kata presiden AS, tarif akan naik.', '2025-08-20')[0]).toMatchObject({
      surface: 'presiden AS',
      via: 'title',
      entity: { name: 'Donald Trump' },
    });
    expect(mentionsIn('id', 'Kata presiden AS, tarif akan naik.', '2022-08-20')[0]?.entity?.name).toBe('Joe Biden');
    expect(mentionsIn('en', 'The Russian foreign minister declined.', '2025-08-20')[0]?.entity?.name).toBe('Sergey Lavrov');
    expect(mentionsIn('en', 'The British leader declined.', '2025-08-20')[0]?.entity?.name).toBe('Keir Starmer');
  });

  test('without a day is only whom the text itself gives that title', () => {
    expect(mentionsIn('id', 'Kata presiden AS, tarif akan naik.', null)[0]).toMatchObject({ via: 'title', entity: null });
    const named = mentionsIn('id', 'Presiden AS Joe Biden tiba. Kata presiden AS, tarif akan naik.', null);
    expect(named.at(-1)).toMatchObject({ surface: 'presiden AS', entity: { name: 'Joe Biden' } });
  });

  test('of an office with many holders tells nobody', () => {
    expect(mentionsIn('en', 'The UK ambassador to Turkey was summoned.')[0]).toMatchObject({
      via: 'title',
      entity: null,
      forActor: { iso3: 'GBR' },
    });
  });
});

describe('a surname alone, at first mention', () => {
  test('is linked by the office on the day', () => {
    const [lavrov] = mentionsIn('id', 'Dalam wawancara itu Lavrov menolak usul Ukraina.');
    expect(lavrov).toMatchObject({ via: 'surname', entity: { name: 'Sergey Lavrov' } });
    expect(lavrov?.capacity).toContain('last confirmed');
    expect(lavrov?.forActor?.iso3).toBe('RUS');
  });

  test('without a day too, where only one can be meant', () => {
    expect(mentionsIn('en', 'Putin arrived in Minsk.', null)[0]).toMatchObject({ entity: { name: 'Vladimir Putin' }, capacity: null });
  });

  test('of two heads the one of the state that the text names', () => {
    expect(mentionsIn('en', 'In Seoul, Lee met farmers. South Korea expects rain.').find((m) => m.type === 'person')?.entity?.name).toBe(
      'Lee Jae Myung',
    );
    expect(
      mentionsIn('en', 'In Pyongyang, Kim met farmers. North Korea expects rain.').find((m) => m.type === 'person')?.entity?.name,
    ).toBe('Kim Jong-un');
  });

  test('that is a common word counts only where the person is named in full', () => {
    expect(
      mentionsIn('en', 'Talks may start in May. Officials in London agreed.', '2018-05-01').filter((m) => m.type === 'person'),
    ).toEqual([]);
    expect(meanings(mentionsIn('en', 'Theresa May left London. On Monday May spoke in Parliament.', '2018-05-01'))).toContain(
      'May = Theresa May',
    );
  });

  test('another of that family is somebody else', () => {
    expect(mentionsIn('en', 'Melania Trump visited a school in Washington.').find((m) => m.type === 'person')?.entity?.name).toBe(
      'Melania Trump',
    );
  });
});

describe('states, governments and cities', () => {
  test('acronyms count in capitals only', () => {
    expect(meanings(mentionsIn('id', 'AS dan RI sepakat, kata PBB.'))).toEqual([
      'AS = United States',
      'RI = Indonesia',
      'PBB = United Nations',
    ]);
    expect(mentionsIn('en', 'As he told us, it was un-British to give in.').map((m) => m.surface)).toEqual(['British']);
  });

  test('a capital is a place after a preposition of place, a government where it acts', () => {
    const [place] = mentionsIn('id', 'Ia terbang ke Beijing pada Senin.').filter((m) => m.surface === 'Beijing');
    expect(place).toMatchObject({ type: 'place', via: 'name' });
    const pair = mentionsIn('id', 'Hubungan antara Beijing dan Tokyo membaik.');
    expect(pair.map((m) => [m.type, m.via, m.entity?.name])).toEqual([
      ['country', 'metonym', 'China'],
      ['country', 'metonym', 'Japan'],
    ]);
    expect(mentionsIn('en', 'He said Beijing was ready.').at(-1)).toMatchObject({ via: 'metonym', entity: { name: 'China' } });
  });

  test('a region keeps its own precision', () => {
    expect(
      mentionsIn('id', 'Mereka bertemu di Anchorage, Alaska.')
        .filter((m) => m.type === 'place')
        .map((m) => [m.entity?.name, m.entity?.country]),
    ).toEqual([
      ['Anchorage', 'USA'],
      ['Alaska', 'USA'],
    ]);
  });

  test('a ministry is a body of its state, a government the state itself', () => {
    const [ministry, government] = mentionsIn('id', 'Kementerian Luar Negeri Jepang memanggil wakil pemerintah Tiongkok.');
    expect(ministry).toMatchObject({ type: 'organization', entity: { name: 'Foreign Ministry of Japan', country: 'JPN' } });
    expect(government).toMatchObject({ surface: 'pemerintah Tiongkok', type: 'country', via: 'metonym', entity: { iso3: 'CHN' } });
  });

  test('an outlet with a state in its name is an outlet', () => {
    expect(mentionsIn('id', 'Dalam wawancara dengan stasiun televisi Rossiya 24 ia menolak.')[0]).toMatchObject({
      type: 'outlet',
      surface: 'Rossiya 24',
    });
    expect(mentionsIn('id', 'Menurut surat kabar Harian Contoh, ia menolak.')[0]).toMatchObject({ type: 'outlet' });
  });
});

describe('people without a name', () => {
  test('are groups of nobody known; whose they are is kept', () => {
    const found = mentionsIn('id', 'Sejumlah pejabat Jepang ragu. Banyak pihak menunggu. Pengamat politik menilai langkah itu tepat.');
    expect(found.map((m) => [m.surface, m.type, m.entity, m.forActor?.iso3 ?? null])).toEqual([
      ['Sejumlah pejabat Jepang', 'group', null, 'JPN'],
      ['Banyak pihak', 'group', null, null],
      ['Pengamat politik', 'group', null, null],
    ]);
    expect(mentionsIn('en', 'Two senior US officials and several analysts disagreed.').map((m) => m.surface)).toEqual([
      'Two senior US officials',
      'several analysts',
    ]);
  });

  test('with a name behind are that person', () => {
    expect(mentionsIn('id', 'Menurut pengamat politik Rudi Contohno, langkah itu tepat.')[0]).toMatchObject({
      type: 'person',
      capacity: 'pengamat politik',
    });
  });
});

describe('what names nobody', () => {
  test.each([
    ['id', 'www.contoh.example – Hujan turun. Foto/reuters'],
    ['id', 'Kebijakan luar negeri bebas dan aktif tidak berubah.'],
    ['id', 'Lima hari kemudian hujan turun.'],
    ['id', 'Kamus bahasa Inggris itu tebal.'],
    ['en', 'Monday was cold, and so was March.'],
  ] as const)('%s: %s', (language, text) => {
    expect(mentionsIn(language, text)).toEqual([]);
  });

  test('the credit of a picture', () => {
    expect(mentionsIn('id', 'Presiden Rusia Vladimir Putin tiba. Foto: Reuters').map((m) => m.surface)).toEqual([
      'Presiden Rusia Vladimir Putin',
    ]);
  });
});

test('whatever is read, each mention is in the text to the letter, in order, and none overlap', () => {
  const words = [
    'Presiden',
    'Rusia',
    'Putin',
    'dan',
    'Trump',
    'kedua',
    'pemimpin',
    'ia',
    'AS',
    '“',
    '”',
    ',',
    '.',
    '\n',
    'di',
    'Moskow',
    'U.S.',
    'the',
    'Russian',
    'they',
    'Foto/',
    'Élysée',
    'Menlu',
    '-',
    '’s',
    '𝔸',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words), { maxLength: 60 }),
      fc.constantFrom('id' as const, 'en' as const),
      fc.constantFrom(null, '2025-08-20'),
      (parts, language, on) => {
        const text = parts.join(' ');
        const found = mentionsIn(language, text, on);
        let end = 0;
        for (const mention of found) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.surface);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('a company with a state in its name is neither that state nor its government', () => {
  const found = mentionsIn('id', 'Pesawat milik Contoh Indonesia mendarat di Kanada.');
  expect(meanings(found)).toEqual(['Contoh Indonesia = Contoh Indonesia', 'Kanada = Canada']);
  expect(found[0]?.type).toBe('organization');
});

describe('one title of several states', () => {
  test.each([
    ['en', 'The presidents of Russia and China agreed.', ['Vladimir Putin', 'Xi Jinping']],
    ['en', 'Russian and Chinese presidents agreed.', ['Vladimir Putin', 'Xi Jinping']],
    ['id', 'Para presiden Rusia, Tiongkok dan Prancis sepakat.', ['Vladimir Putin', 'Xi Jinping', 'Emmanuel Macron']],
  ] as const)('%s: %s', (language, text, names) => {
    const [group] = mentionsIn(language, text);
    expect(group).toMatchObject({ type: 'group', via: 'pair', entity: null });
    expect(group?.members.map((member) => member.name)).toEqual(names);
    expect(group?.memberActors).toHaveLength(names.length);
  });

  test('without a day the states stand for holders that nobody names', () => {
    expect(mentionsIn('en', 'The presidents of Russia and China agreed.', null)[0]?.members.map((member) => member.name)).toEqual([
      'Russia',
      'China',
    ]);
  });
});

test('a known person behind a genitive acts for that state', () => {
  expect(mentionsIn('en', 'It was up to Russia’s Vladimir Putin to answer.')[0]).toMatchObject({
    surface: 'Russia’s Vladimir Putin',
    capacity: null,
    entity: { name: 'Vladimir Putin' },
    forActor: { iso3: 'RUS' },
  });
});

test('who visits a capital visits the place', () => {
  expect(mentionsIn('id', 'Ia akan mengunjungi Pyongyang.').at(-1)).toMatchObject({ type: 'place', entity: { name: 'Pyongyang' } });
  expect(mentionsIn('en', 'He left Tehran.').at(-1)).toMatchObject({ type: 'place', entity: { name: 'Tehran' } });
});

test('a name may follow the initials of a state', () => {
  expect(mentionsIn('id', 'Baik Kim maupun Presiden A.S. Donald Trump ingin bertemu di Korea Utara.').map((m) => m.entity?.name)).toEqual([
    'Kim Jong-un',
    'Donald Trump',
    'North Korea',
  ]);
});
