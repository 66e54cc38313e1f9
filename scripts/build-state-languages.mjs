// Makes the table of the official languages of states: node scripts/build-state-languages.mjs FOLDER, the unpacked npm package cldr-core.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Name the folder of the unpacked npm package cldr-core: node scripts/build-state-languages.mjs ./package');
  process.exit(1);
}
const load = (name) => JSON.parse(readFileSync(join(folder, 'supplemental', name), 'utf8')).supplemental;
const { territoryInfo, version } = load('territoryInfo.json');
const { codeMappings } = load('codeMappings.json');
const cldr = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
if (!version) throw new Error('This is no CLDR: supplemental/territoryInfo.json has no version.');

const rows = Object.entries(territoryInfo).flatMap(([iso2, { languagePopulation = {} }]) => {
  const iso3 = codeMappings[iso2]?._alpha3;
  const official = Object.entries(languagePopulation)
    .filter(([, { _officialStatus }]) => _officialStatus === 'official' || _officialStatus === 'de_facto_official')
    .map(([language]) => language.split('_')[0]);
  const languages = [...new Set(official)].sort();
  return iso3 && languages.length > 0 ? [[iso3, languages.join(';'), `CLDR ${cldr}`].join('\t')] : [];
});
const target = new URL('../seed/gazetteer/data/state-languages.tsv', import.meta.url);
writeFileSync(target, `${['iso3\tlanguages\tsource', ...rows.sort()].join('\n')}\n`);
console.log(`${rows.length} states written`);
