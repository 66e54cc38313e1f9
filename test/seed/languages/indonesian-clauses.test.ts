import { describe, expect, test } from 'vitest';
import { claimsIn, shortsIn } from './claims-in.ts';

const acts = (text: string) => claimsIn(text).map((claim) => `${claim.act} ${claim.realis}`);

describe('clauses of Indonesian news', () => {
  test('a clause that opens the sentence has the subject of the main clause', () => {
    expect(shortsIn('Begitu tiba di Jakarta, Emmanuel Macron langsung masuk gedung.')).toContainEqual(
      'meeting.visit actual in Jakarta | visitor Emmanuel Macron, host Indonesia | ',
    );
  });

  test('who is thanked did what he is thanked for', () => {
    const visit = claimsIn('"Kami berterima kasih kepada Prabowo karena bersedia menerima Emmanuel Macron," kata Mark Rutte.').find(
      (claim) => claim.act === 'meeting.visit',
    );
    expect(visit?.realis).toBe('planned');
    expect(visit?.participants.map((one) => `${one.role} ${one.actor.name}`)).toEqual(['host Prabowo Subianto', 'visitor Emmanuel Macron']);
  });

  test('talks about a war are not where the war is', () => {
    const talks = claimsIn('Emmanuel Macron membahas perang di Ukraina dengan Donald Trump.');
    expect(talks.map((claim) => claim.place)).toEqual([null]);
  });

  test('how talks should have ended does not unmake them', () => {
    expect(acts('Perundingan selama 10 hari di Jenewa itu seharusnya berakhir pada Kamis (14/8).')).toEqual(['meeting.negotiation actual']);
  });

  test.each([
    ['Pertemuan Emmanuel Macron dengan Donald Trump sudah direncanakan.', 'meeting.meeting planned'],
    ['Pertemuan Emmanuel Macron dengan Donald Trump sedang disiapkan.', 'meeting.meeting planned'],
    ['Pertemuan Emmanuel Macron dengan Donald Trump akan digelar di Paris.', 'meeting.meeting planned'],
    [
      'Setelah pertemuan di Paris antara Emmanuel Macron dan Donald Trump, Mark Rutte akan berkunjung ke Jakarta.',
      'meeting.meeting actual',
    ],
  ])('%s → %s', (text, act) => {
    expect(acts(text)).toContainEqual(act);
  });

  test('two sentences without a space between them are two', () => {
    const speakers = claimsIn('Emmanuel Macron mengatakan perundingan gagal.Menurutnya, semua pihak harus bekerja lagi.')
      .filter((claim) => claim.act === 'speech.statement')
      .map((claim) => claim.evidence[0]?.quote);
    expect(speakers).toEqual(
      ['Emmanuel Macron mengatakan perundingan gagal', 'Menurutnya, semua pihak harus bekerja lagi.'].map((one) =>
        expect.stringContaining(one),
      ),
    );
  });

  test('a proposal that somebody put forward', () => {
    expect(shortsIn('Rencana yang diajukan oleh Donald Trump mencakup banyak hal.')).toContainEqual(
      'speech.proposal actual | speaker Donald Trump | ',
    );
  });
});

describe('what is asked, agreed and told in Indonesian', () => {
  test('nobody says that anybody asked, under a condition', () => {
    expect(shortsIn('Jika Donald Trump akan bertanya kepada Vladimir Putin, semua selesai.')).toEqual([]);
  });

  test('a demand that a quoted speaker makes in the first person', () => {
    expect(shortsIn('"Kami menyerukan agar bantuan segera dikirim ke sana," ujar Emmanuel Macron.')).toContainEqual(
      'speech.demand actual | speaker Emmanuel Macron | Emmanuel Macron',
    );
  });

  test('who speaks for a state agrees for it', () => {
    expect(shortsIn('"Kami telah mencapai banyak kesepakatan di Paris," kata Presiden Prancis Emmanuel Macron.')).toContainEqual(
      'agreement.in_principle actual in Paris | signatory France | Emmanuel Macron',
    );
  });

  test('the last of several visits has its day', () => {
    const [visit] = claimsIn('Emmanuel Macron telah beberapa kali berkunjung ke Mesir setelah dilantik, terakhir pada April 2025.');
    expect(visit?.time?.edtf).toBe('2025-04');
  });

  test('what a passive says stands before it', () => {
    const [saying] = claimsIn('Hal itu disampaikan Emmanuel Macron dalam konferensi pers di Paris.');
    expect(saying?.voices).toHaveLength(1);
    expect(saying?.participants.map((one) => one.actor.name)).toEqual(['Emmanuel Macron']);
  });
});

test('a seat of government is one place in every language', () => {
  const [here] = claimsIn('Donald Trump bertemu Emmanuel Macron di Gedung Putih.');
  expect(here?.place?.name).toBe('White House');
  const [there] = claimsIn('Donald Trump bertemu Emmanuel Macron di Istana Élysée.');
  expect(there?.place?.country).toBe('FRA');
});

describe('hopes, summits and envoys', () => {
  test('what somebody hopes for has not happened', () => {
    expect(acts('Emmanuel Macron berharap Donald Trump dan Vladimir Putin bertemu pekan ini.')).toEqual(['meeting.meeting proposed']);
  });

  test('a summit of a body, told by its short name', () => {
    expect(shortsIn('KTT ASEAN akan digelar di Kuala Lumpur pada 26 Oktober 2025.')).toEqual([
      'meeting.summit planned in Kuala Lumpur | attendee Association of Southeast Asian Nations | ',
    ]);
  });

  test('what is done to a nameless envoy is done to his state', () => {
    expect(shortsIn('Thailand memanggil duta besar Kamboja.')).toEqual(['relations.summon actual | subject Thailand, target Cambodia | ']);
  });

  test('with whom ties are broken, and who mediates', () => {
    expect(shortsIn('Kolombia memutuskan hubungan diplomatik dengan Israel.')).toEqual([
      'relations.break_off actual | subject Colombia, target Israel | ',
    ]);
    expect(shortsIn('Perundingan itu dimediasi Qatar dan Mesir.')).toContainEqual(
      'meeting.mediation actual | mediator Qatar, mediator Egypt | ',
    );
  });

  test('who attended names the meeting that is pointed at', () => {
    expect(shortsIn('Pertemuan itu dihadiri oleh Donald Trump dan Emmanuel Macron.')).toEqual([
      'meeting.meeting actual | attendee Donald Trump, attendee Emmanuel Macron | ',
    ]);
  });

  test('the head of a state after its name', () => {
    expect(shortsIn('Presiden China Xi Jinping tiba di Jakarta.')).toEqual([
      'meeting.visit actual in Jakarta | visitor Xi Jinping, host Indonesia | ',
    ]);
  });
});

describe('plans that are denied, calls, and capitals that are spoken to', () => {
  test('what is denied of the plan is denied of the meeting', () => {
    expect(shortsIn('Kremlin menyatakan belum ada rencana pertemuan antara Vladimir Putin dan Donald Trump.')).toContainEqual(
      'meeting.meeting planned denied | attendee Vladimir Putin, attendee Donald Trump | Russia',
    );
  });

  test('talks by phone are a call', () => {
    expect(acts('Donald Trump berbicara dengan Vladimir Putin melalui telepon pada Kamis.')).toEqual(['meeting.call actual']);
  });

  test('a capital after "kepada" is its government', () => {
    expect(shortsIn('Jepang melayangkan protes kepada Beijing.')).toEqual(['relations.protest actual | subject Japan, target China | ']);
  });

  test('who condemns in the passive is not condemned', () => {
    expect(shortsIn('Keputusan itu dikecam Emmanuel Macron.')).toEqual(['speech.criticism actual | speaker Emmanuel Macron | ']);
  });
});

test('nameless leaders make a conference where they gather, and a crowd does not', () => {
  expect(acts('Para pemimpin dunia berkumpul di Swiss pada Senin.')).toEqual(['meeting.conference actual']);
  expect(acts('Para penggemar berkumpul di Jakarta pada Senin.')).toEqual([]);
});
