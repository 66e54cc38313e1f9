import { join } from 'node:path';
import { loadGazetteer } from '../seed/gazetteer/load-gazetteer.ts';
import { languages } from '../seed/languages/languages.ts';
import { measureFolding } from './measure-folding.ts';
import { measureReading } from './measure-reading.ts';

const root = join(import.meta.dirname, '..');
const kit = { gazetteer: loadGazetteer(join(root, 'seed/gazetteer/data')), languages };

for (const line of [...measureReading(join(root, 'examples'), kit), ...measureFolding(join(root, 'examples'), kit)]) console.log(line);
