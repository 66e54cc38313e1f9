// Builds seed/gazetteer/data/*.tsv from a folder of gazetteer tables (given as argument): keeps only rows that may be
// committed (class A), only the columns that the reader uses, and drops what began and ended before 1990.
// usage: node scripts/build-gazetteer.mjs FOLDER [OUT]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [from, out = 'seed/gazetteer/data'] = process.argv.slice(2);
if (!from) {
  console.error('build-gazetteer: name the folder that holds offices.tsv, cabinet.tsv, countries.tsv and the others');
  process.exit(2);
}

/** Rows of a tab-separated file as objects. */
const read = (name) => {
  const [head, ...lines] = readFileSync(join(from, name), 'utf8').split('\n').filter(Boolean);
  const columns = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((value, i) => [columns[i], value])));
};
const write = (name, columns, rows) => {
  const text = [columns, ...rows.map((row) => columns.map((c) => row[c] ?? ''))].map((cells) => cells.join('\t')).join('\n');
  writeFileSync(join(out, name), `${text}\n`);
  console.log(`${name}: ${rows.length} rows, ${Math.round(text.length / 1024)} kB`);
};
const list = (text) =>
  (text ?? '')
    .split(/[;,]/)
    .map((s) => s.trim())
    .filter(Boolean);
const unique = (xs) => [...new Set(xs.filter(Boolean))];
const bare = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

// ---------------------------------------------------------------- states
const NAMES = {
  MMR: ['Myanmar', 'Myanmar'],
  COD: ['DR Congo', 'Kongo'],
  COG: ['Republic of the Congo', 'Republik Kongo'],
  PSE: ['Palestine', 'Palestina'],
  HKG: ['Hong Kong', 'Hong Kong'],
  MAC: ['Macau', 'Makau'],
  CIV: ['Ivory Coast', 'Pantai Gading'],
  TUR: ['Turkey', 'Turki'],
  GBR: ['United Kingdom', 'Inggris'],
};
// States whose head of government, not the head of state, is called their leader.
const CABINET_LEADS = new Set(
  'ALB ARM ATG AUS AUT BEL BGD BGR BHS BLZ BRB CAN CZE DEU DMA DNK ESP EST ETH FIN FJI GBR GEO GRC GRD HRV HUN IND IRL IRQ ISL ISR ITA JAM JPN KHM KNA LBN LBR LCA LSO LUX LVA MDA MKD MLT MNE MUS MYS NLD NOR NPL NZL PAK PNG PRT SGP SLB SVK SVN SWE THA TON TTO TUV VCT VUT WSM'.split(
    ' ',
  ),
);
const major = new Set(
  read('organisations.tsv')
    .find((o) => o.org_qid === 'Q19771')
    ?.members_iso3.split(' '),
);
const states = read('countries.tsv')
  .filter((c) => c.country_qid && (c.nationals_en || c.un_member === '1' || ['PSE', 'XKX', 'VAT', 'TWN'].includes(c.iso3)))
  .map((c) => {
    const [en, id] = NAMES[c.iso3] ?? [c.name_en, c.name_id];
    const plain = (text) =>
      text
        .replace(/ ?\([^)]*\)/g, '')
        .replace(/&/g, 'and')
        .replace(/’/g, "'");
    const words =
      c.iso3 === 'SWZ'
        ? ['Swazi']
        : unique(
            c.adjective_en
              .replace(/ \([^)]*\)/g, '')
              .split(/[;,/]| or /)
              .map((s) => s.trim()),
          );
    const people = unique(
      c.nationals_en.split(',').flatMap((n) => {
        const word = n.replace(/\(.*$/, '').trim();
        if (!word || word === 'NA' || c.iso3 === 'SWZ') return [];
        return n.includes('(s)') ? [word, `${word}s`] : n.includes('(men)') ? [word, word.replace('man', 'men')] : [word];
      }),
    );
    const own = (words_) =>
      words_
        .filter((w) => !/^(Dutch|French|Chinese|Hong Kong)$/.test(w) || ['NLD', 'FRA', 'CHN'].includes(c.iso3))
        .filter((w) => bare(w) !== bare(en));
    const shared = /^(Korean|Korea|Koreans|Congolese|Congo|Dominican|Dominicans)$/;
    return {
      iso3: c.iso3,
      qid: c.country_qid,
      name_en: plain(en).replace(' SAR China', ''),
      name_id: plain(id),
      aliases_en: unique([plain(c.name_en), ...list(c.aliases_en), ...list(c.name_en === plain(en) ? '' : c.name_en.replace(/ \(.*/, ''))])
        .filter((a) => a !== plain(en) && !a.includes(' - '))
        .join(';'),
      aliases_id: unique([plain(c.name_id), ...list(c.aliases_id)])
        .filter((a) => a !== plain(id) && !a.includes(' - ') && !['Teluk', 'Kiwi'].includes(a))
        .join(';'),
      demonyms_en: unique(own([...words, ...people]))
        .filter((w) => !shared.test(w))
        .join(';'),
      capital: c.capital_en,
      capital_qid: c.capital_qid,
      un_member: c.un_member,
      leads: CABINET_LEADS.has(c.iso3) ? 'government' : 'state',
      major: major.has(c.iso3) || ['UKR', 'ISR', 'IRN', 'PRK'].includes(c.iso3) ? '1' : '0',
      source: 'country-coder; CLDR 48.2; CIA; hand',
    };
  });
write(
  'states.tsv',
  [
    'iso3',
    'qid',
    'name_en',
    'name_id',
    'aliases_en',
    'aliases_id',
    'demonyms_en',
    'capital',
    'capital_qid',
    'un_member',
    'leads',
    'major',
    'source',
  ],
  states,
);
const known = new Set(states.map((s) => s.iso3));

// ---------------------------------------------------------------- holders of offices
const SOURCE = [
  [/^every-politician/, 'epo'],
  [/^factbook|^MilkMp/, 'cia'],
  [/^hand/, 'hand'],
  [/^MilkMp/, 'cia'],
];
const sourceOf = (text) => (SOURCE.find(([pattern]) => pattern.test(text)) ?? [null, 'epo'])[1];
const tidyName = (name) =>
  name
    .split(/[, ]+/)
    .map((w) =>
      w.length > 1 && w === w.toUpperCase() && !/^[IVX]+$|\./.test(w)
        ? w[0] +
          w
            .slice(1)
            .toLowerCase()
            .replace(/-(\p{L})/gu, (_, l) => `-${l.toUpperCase()}`)
        : w,
    )
    .join(' ')
    .replace(/ "[^"]*"/g, '');
const isDay = (day) => /^(\d{4}(-\d\d(-\d\d)?)?)?$/.test(day);
const late = (row) => row.person_name && isDay(row.start) && isDay(row.end) && (!row.end || row.end >= '1990');
const offices = read('offices.tsv')
  .filter((r) => r.class === 'A' && known.has(r.country_iso3) && late(r))
  // The British monarch in other realms, and Andorra's co-princes, act for their own state.
  .filter((r) => !(/^(Elizabeth II|Charles III)$/.test(r.person_name) && r.country_iso3 !== 'GBR') && !/Co-Prince/.test(r.title_en))
  .map((r) => {
    const foreignEnd = r.end_basis.includes('wlc');
    return {
      body: r.country_iso3,
      office: r.office,
      title: r.title_en.replace(/^monarch$/, 'Monarch').replace(/^emir$/, 'Emir'),
      person: r.person_qid ? r.person_name : tidyName(r.person_name),
      qid: r.person_qid,
      also: r.alt_name ? tidyName(r.alt_name) : '',
      start: r.start,
      end: foreignEnd ? '' : r.end,
      as_of: foreignEnd && r.as_of > '2026-05-17' ? '2026-05-17' : r.as_of,
      source: sourceOf(r.source),
    };
  });
const WANTED =
  /^(ambassador|defence_minister|deputy_foreign_minister|vice_head_of_state|deputy_head_of_government|spokesperson|security_council|crown_prince|finance_minister|trade_minister|interior_minister|intelligence_chief|speaker|foreign_secretary_civil_service|military_chief)$/;
const DIPLOMATIC =
  /foreign|diplom|national security|press secretary|spoke|envoy|permanent representative|high representative|state counsellor|general secretary|party secretary/i;
const cabinet = read('cabinet.tsv')
  .filter((r) => known.has(r.country_iso3) && late(r) && (r.start || r.end))
  .filter((r) => WANTED.test(r.office) || r.country_iso3 === 'IDN' || DIPLOMATIC.test(r.title_en))
  .filter((r) => !(r.office === 'military_chief' && !/armed forces|defence|defense|general staff/i.test(r.title_en)))
  .filter((r) => !(/^(finance|trade|interior)_minister$/.test(r.office) && /deputy|assistant|under/i.test(r.title_en)))
  .filter((r) => !/^(mayor|governor)/i.test(r.title_en) && /\p{Script=Latin}/u.test(r.person_name))
  .map((r) => ({
    body: r.country_iso3,
    office: /spoke/i.test(r.title_en)
      ? 'spokesperson'
      : r.office === 'defence_minister' && /deputy|under|assistant/i.test(r.title_en)
        ? 'other'
        : r.office === 'other' && /^(national security advis)/i.test(r.title_en)
          ? 'security_council'
          : r.office,
    title: r.title_en.replace('Spokeperson', 'Spokesperson'),
    person: r.person_name,
    qid: r.person_qid,
    also: '',
    start: r.start,
    end: r.end,
    as_of: r.as_of,
    source: 'epo',
  }));
const heads = read('igo-heads.tsv')
  .filter(late)
  .map((r) => ({
    body: r.org_qid,
    office: /deputy|vice|under/i.test(r.title_en) ? 'other' : 'head_of_organisation',
    title: r.title_en,
    person: r.person_name,
    qid: r.person_qid,
    also: '',
    start: r.start,
    end: r.end,
    as_of: r.as_of,
    source: r.source.startsWith('hand') ? 'hand' : 'epo',
  }));

// A person without a QID is the one with a QID who held an office of the same body under the same name.
const all = [...offices, ...cabinet, ...heads];
const byName = new Map();
for (const row of all) if (row.qid) for (const name of [row.person, row.also]) if (name) byName.set(`${row.body} ${bare(name)}`, row);
for (const row of all) {
  if (row.qid) continue;
  const match = byName.get(`${row.body} ${bare(row.person)}`);
  if (match) Object.assign(row, { qid: match.qid, person: match.person });
}
// A row without a QID that overlaps one with a QID in the same office under the same last word is that row in another spelling.
const surname = (name) => bare(name).split(/[ -]/).at(-1);
const kept = all.filter(
  (row) =>
    row.qid ||
    !all.some(
      (o) =>
        o.qid &&
        o.body === row.body &&
        o.office === row.office &&
        surname(o.person) === surname(row.person) &&
        (!o.end || !row.start || o.end > row.start) &&
        (!row.end || !o.start || row.end > o.start),
    ),
);
const order = (row) => [row.body, row.office, row.start || '0', row.person].join('\t');
const seen = new Set();
const holders = kept
  .sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))
  .filter((r) => {
    const key = [r.body, r.office, r.title, r.qid || r.person, r.start].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  })
  .map((r) => ({ ...r, also: r.also && bare(r.also) !== bare(r.person) ? r.also : '' }));
write('holders.tsv', ['body', 'office', 'title', 'person', 'qid', 'also', 'start', 'end', 'as_of', 'source'], holders);

// ---------------------------------------------------------------- organisations, outlets, metonyms, places
const organisations = read('organisations.tsv')
  .filter((o) => o.class === 'A')
  .map((o) => ({
    qid: o.org_qid,
    name: o.name_en,
    aliases_en: list(o.aliases_en)
      .filter((a) => !/^the /.test(a) && a !== o.name_en && a !== 'General Assembly' && a !== 'Security Council')
      .join(';'),
    name_id: o.name_id.replace(/ \(.*/, ''),
    aliases_id: list(o.aliases_id).join(';'),
    source: 'opensanctions; hand',
  }));
write('organisations.tsv', ['qid', 'name', 'aliases_en', 'name_id', 'aliases_id', 'source'], organisations);
write(
  'outlets.tsv',
  ['name', 'aliases', 'kind', 'country', 'qid', 'source'],
  read('media.tsv').map((m) => ({
    name: m.name.replace(/ \(.*/, ''),
    aliases: m.aliases,
    kind: m.kind,
    country: m.country_iso3,
    qid: m.qid,
    source: m.qid ? 'facts of Wikidata' : 'hand',
  })),
);
write(
  'metonyms.tsv',
  ['surface', 'lang', 'state', 'organ', 'sure', 'source'],
  read('metonyms.tsv')
    .map((m) => ({
      surface: m.surface,
      lang: m.lang,
      state: m.country_iso3,
      organ: m.organ_kind,
      sure:
        m.organ_kind === 'state' || m.organ_kind === 'region'
          ? 'name'
          : /city/.test(m.note) || (m.organ_kind === 'government' && /ambiguous|NATO|ICJ/.test(m.note))
            ? 'city'
            : m.note === 'sure'
              ? 'sure'
              : 'maybe',
      source: 'hand',
    }))
    .filter((m) => !['Istana', 'Number 10', 'Teluk', 'Majlis', 'The Lodge', 'Beehive', 'Government House', 'Langley'].includes(m.surface)),
);
// CLDR's cities of time zones come without a state: those that the news names, by hand. Others without one, and stations, are left out.
const STATE_OF = {
  USA: 'Anchorage|Boise|Chicago|Denver|Detroit|Honolulu|Indianapolis|Juneau|Los Angeles|Louisville|New York|Washington',
  CAN: 'Edmonton|Halifax|Toronto|Vancouver|Whitehorse|Winnipeg',
  MEX: 'Cancún|Chihuahua|Ciudad Juárez|Monterrey|Tijuana',
  BRA: 'Belém|Fortaleza|Manaus|Recife|São Paulo',
  ARG: 'Córdoba|Mendoza|Ushuaia',
  CHL: 'Easter Island|Punta Arenas',
  COL: 'Bogotá',
  ECU: 'Galápagos Islands|Guayaquil',
  PRY: 'Asunción',
  BOL: 'La Paz',
  AUS: 'Adelaide|Brisbane|Darwin|Hobart|Melbourne|Perth|Sydney',
  NZL: 'Auckland|Chatham Islands',
  PNG: 'Bougainville',
  SLB: 'Guadalcanal',
  RUS: 'Astrakhan|Barnaul|Chita|Irkutsk|Kaliningrad|Kamchatka|Krasnoyarsk|Magadan|Novokuznetsk|Novosibirsk|Omsk|Sakhalin|Samara|Saratov|Tomsk|Ulyanovsk|Vladivostok|Volgograd|Yakutsk|Yekaterinburg',
  KAZ: 'Aktau|Almaty|Aqtobe|Atyrau|Kostanay|Kyzylorda',
  UZB: 'Samarkand',
  UKR: 'Simferopol',
  MDA: 'Chișinău',
  CYP: 'Famagusta',
  PRT: 'Azores|Madeira',
  ESP: 'Canaries|Ceuta',
  IDN: 'Jayapura|Makassar|Pontianak',
  MYS: 'Kuching',
  IND: 'Kolkata',
  PAK: 'Karachi',
  CHN: 'Ürümqi',
  ARE: 'Dubai',
  YEM: 'Aden',
  MAR: 'Casablanca',
  CIV: 'Abidjan',
  NGA: 'Lagos',
  CMR: 'Douala',
  TZA: 'Dar es Salaam',
  ZAF: 'Johannesburg',
  COD: 'Lubumbashi',
  TGO: 'Lomé',
  TCD: 'N’Djamena',
  BDI: 'Bujumbura',
  MWI: 'Blantyre',
};
const stateOf = new Map(Object.entries(STATE_OF).flatMap(([iso3, names]) => names.split('|').map((name) => [name, iso3])));
const places = [];
const at = new Map();
for (const c of read('city-exonyms.tsv').filter((r) => r.class === 'A')) {
  const [, name, sort] = c.name_en.match(/^(.*?)(?: \((region|sea)\))?$/);
  const state = states.find((s) => s.name_en === name || s.capital === name);
  if (states.some((s) => s.name_en === name && s.capital !== name)) continue;
  const row = {
    name,
    name_id: c.name_id || name,
    aliases: list(c.aliases_id)
      .filter((a) => !/\(|^Teluk$|^Москва$/.test(a))
      .join(';'),
    kind: sort ?? 'city',
    state: c.country_iso3 || stateOf.get(name) || (state?.capital === name ? state.iso3 : ''),
    qid: state?.capital === name ? state.capital_qid : '',
    source: /hand/.test(c.source) ? 'CLDR 48.2; hand' : c.source.startsWith('capital') ? 'CIA' : 'CLDR 48.2',
  };
  if (row.state === '' && row.kind === 'city') continue;
  if (!at.has(name)) {
    at.set(name, row);
    places.push(row);
  }
}
for (const s of states)
  if (s.capital && !at.has(s.capital))
    places.push({ name: s.capital, name_id: s.capital, aliases: '', kind: 'city', state: s.iso3, qid: s.capital_qid, source: 'CIA' });
write(
  'places.tsv',
  ['name', 'name_id', 'aliases', 'kind', 'state', 'qid', 'source'],
  places.sort((a, b) => (a.name < b.name ? -1 : 1)),
);
