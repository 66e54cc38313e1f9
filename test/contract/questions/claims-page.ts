import { claimsPage } from '../../../schema/questions/claims-page.ts';
import type { ClaimFilter } from '../../../schema/questions/filters.ts';
import type { Claim } from '../../../schema/shapes/claim.ts';
import { contractCase } from '../contract-case.ts';
import { INVITED, MET, MET_TOO, OPINION, SAID, TO_VISIT } from '../fixture/claims.ts';
import { ARTICLE_3_DATED } from '../fixture/entries.ts';

const rowOf = (body: Claim) => ({ k: `${body.time?.days.beginMin ?? '9999-99-99'}|${body.id}`, body });
const byKey = (claims: Claim[]) => claims.map(rowOf).sort((a, b) => (a.k < b.k ? -1 : 1));
const filtered = (title: string, filter: ClaimFilter, claims: Claim[]) =>
  contractCase({
    question: claimsPage,
    title,
    params: { order: 'earliest_first', after: null, limit: 10, filter },
    rows: byKey(claims),
  });

export const cases = [
  filtered('all that hold', {}, [MET, SAID, INVITED, MET_TOO, TO_VISIT, OPINION]),
  contractCase({
    question: claimsPage,
    title: 'latest first, undated last, a page of three of each',
    params: { order: 'latest_first', after: null, limit: 3, filter: {} },
    rows: [rowOf(TO_VISIT), rowOf(SAID), ...byKey([MET, MET_TOO]).slice(1), ...byKey([INVITED, OPINION]).reverse()],
  }),
  filtered('possibly on 6 March', { during: { from: '2025-03-06', to: '2025-03-06', mode: 'possibly' } }, [SAID, MET_TOO]),
  filtered('definitely in the first six days of March', { during: { from: '2025-03-01', to: '2025-03-06', mode: 'definitely' } }, [
    MET,
    SAID,
    MET_TOO,
  ]),
  filtered('definitely on 5 March', { during: { from: '2025-03-05', to: '2025-03-05', mode: 'definitely' } }, [MET]),
  filtered('without a day', { undated: true }, [INVITED, OPINION]),
  filtered('acts of one group', { groups: ['meeting'] }, [MET, MET_TOO, TO_VISIT]),
  filtered('one act', { acts: ['speech.statement'] }, [SAID]),
  filtered('plans', { kinds: ['plan'], realis: ['planned'] }, [TO_VISIT]),
  filtered('nothing is denied', { polarity: 'denied' }, []),
  filtered('with Cole, without Beck', { actors: { some: ['p_boris'], none: ['p_ana'] } }, [SAID]),
  filtered('with both', { actors: { all: ['p_ana', 'p_boris'] } }, [MET, INVITED, MET_TOO]),
  filtered('for Ruritania', { asState: { some: ['c_rur'] } }, [MET, INVITED, MET_TOO, TO_VISIT]),
  filtered('vouched for by Cole', { voices: ['p_boris'] }, [INVITED]),
  filtered('vouched for by an outlet', { voices: ['outlet_contoh-harian'] }, [MET_TOO, TO_VISIT, OPINION]),
  filtered('in one article', { articles: [ARTICLE_3_DATED.id] }, [MET_TOO, TO_VISIT, OPINION]),
  filtered('carried by Example Wire', { outlets: ['outlet_example-wire'] }, [MET, SAID, INVITED]),
  filtered('carried by Contoh Harian: both texts', { outlets: ['outlet_contoh-harian'] }, [MET, SAID, INVITED, MET_TOO, TO_VISIT, OPINION]),
  filtered('vouched for by a president, further in than the publisher', { voice: { capacity: 'PRESIDENT', depth: 1 } }, [INVITED]),
  filtered('by the last voice in a report', { voice: { by: ['report'], last: true } }, [OPINION]),
  filtered('the same voice must be all of it', { voice: { holders: ['outlet_example-wire'], by: ['statement'] } }, []),
  filtered('said in the press room', { voice: { setting: 'press' } }, [INVITED]),
  filtered('first hand', { sources: { firstHand: true } }, [INVITED]),
  filtered('not first hand, in news', { sources: { firstHand: false, kinds: ['news'] } }, [MET, SAID, MET_TOO, TO_VISIT, OPINION]),
  filtered('about security', { topics: { all: ['security'] } }, [MET]),
  filtered('words of the quote', { text: 'beck Strel' }, [INVITED]),
  filtered('in English, to Strelsau', { languages: ['en'], places: ['pl_strelsau'] }, [INVITED]),
  filtered('of less than full confidence', { confidence: 0.8 }, [MET, SAID, MET_TOO, TO_VISIT, OPINION]),
  filtered('nothing is quoted', { verbatim: true }, []),
  filtered('not quoted, of acts of speech', { verbatim: false, groups: ['speech'] }, [SAID]),
  filtered('with another reading', { readingOpen: true }, []),
];
