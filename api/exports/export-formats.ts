import type { ExportFormat } from './export-format.ts';
import { toCsv } from './to-csv.ts';
import { toGraphml } from './to-graphml.ts';
import { toIcs } from './to-ics.ts';
import { toJsonLd } from './to-json-ld.ts';
import { toJsonLines } from './to-json-lines.ts';
import { toPlover } from './to-plover.ts';
import { toTimelinejs } from './to-timelinejs.ts';

/** All forms in which events leave. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [toCsv, toJsonLines, toJsonLd, toGraphml, toIcs, toTimelinejs, toPlover];
