import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DemarcheError } from '../../schema/errors.ts';
import { buildGazetteer } from './build-gazetteer.ts';
import type { Gazetteer } from './gazetteer.ts';
import {
  holderRowShape,
  metonymRowShape,
  moreNameRowShape,
  moreOrganisationRowShape,
  organisationRowShape,
  outletRowShape,
  placeRowShape,
  roleRowShape,
  stateLanguagesRowShape,
  stateRowShape,
} from './gazetteer-rows.ts';

/** Reads the gazetteer's tables from a folder and builds it. @throws DemarcheError BAD_INPUT that names the file and line which does not hold what it should. */
export function loadGazetteer(dir: string): Gazetteer {
  const read = <S extends z.ZodType>(file: string, shape: S): z.infer<S>[] => readTable(join(dir, file), shape);
  return buildGazetteer({
    states: read('states.tsv', stateRowShape),
    stateLanguages: read('state-languages.tsv', stateLanguagesRowShape),
    holders: [...read('holders.tsv', holderRowShape), ...read('more-holders.tsv', holderRowShape)],
    organisations: read('organisations.tsv', organisationRowShape),
    moreOrganisations: read('more-organisations.tsv', moreOrganisationRowShape),
    outlets: [...read('outlets.tsv', outletRowShape), ...read('more-outlets.tsv', outletRowShape)],
    metonyms: read('metonyms.tsv', metonymRowShape),
    places: [...read('places.tsv', placeRowShape), ...read('more-places.tsv', placeRowShape)],
    roles: read('roles.tsv', roleRowShape),
    moreNames: read('more-names.tsv', moreNameRowShape),
  });
}

/** Reads a tab-separated table with one header line. @throws DemarcheError BAD_INPUT */
function readTable<S extends z.ZodType>(path: string, shape: S): z.infer<S>[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new DemarcheError(
      'BAD_INPUT',
      `The gazetteer's table ${path} cannot be read. Install the package again, or name a folder that holds it.`,
      { cause },
    );
  }
  const [head, ...lines] = text.split('\n').filter((line) => line !== '');
  const columns = (head ?? '').split('\t');
  return lines.map((line, i) => {
    const cells = line.split('\t');
    const record: Record<string, string> = {};
    for (let c = 0; c < columns.length; c += 1) record[columns[c] ?? ''] = cells[c] ?? '';
    const row = shape.safeParse(record);
    if (!row.success) throw new DemarcheError('BAD_INPUT', `${path}, line ${i + 2}: ${z.prettifyError(row.error)}. Correct the line.`);
    return row.data;
  });
}
