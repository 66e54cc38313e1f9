import { type ExportFormat, takesAll } from './export-format.ts';

/** Events as JSON lines (jsonlines.org): one event a line in the words of the schema, with `sources`. The journal's own lines, which can be filed again, are what `demarche export` writes without a format. */
export const toJsonLines: ExportFormat = {
  ending: 'jsonl',
  mediaType: 'application/jsonl; charset=utf-8',
  leavesOut: takesAll,
  createWriter: () => ({
    head: '',
    row: ({ event, sources }) => {
      const { k: _, ...rest } = event;
      return `${JSON.stringify({ ...rest, sources })}\n`;
    },
    foot: '',
  }),
};
