import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ACT_PROJECTIONS, codingOf } from '../../schema/words/act-projections.ts';
import { ACTS } from '../../schema/words/acts.ts';

const TABLE = new URL('../../../shared/data/plover/CAMEO2PLOVER-2021.txt', import.meta.url);
const CODES = new URL('../../../shared/data/icews/cameo-codes.csv', import.meta.url);

/** Code to root and mode, as the table has them; of a code that stands twice, the first. */
function readTable(text: string): Map<string, string> {
  const rows = [...text.matchAll(/^(\d+): *([A-Z]+) *, *([a-z-]*) *,/gm)].map(([, code, root, mode]) => [code, `${root} ${mode}`] as const);
  return new Map(rows.reverse().map(([code, type]) => [code ?? '', type]));
}

describe('acts in the two other codings', () => {
  test('every act has a row, in the order of the list, and every row a source', () => {
    expect(Object.keys(ACT_PROJECTIONS)).toEqual([...ACTS]);
    for (const act of ACTS) expect(ACT_PROJECTIONS[act].source, act).not.toBe('');
  });

  test('a type of PLOVER always comes with the code that it was found by', () => {
    for (const act of ACTS) if (ACT_PROJECTIONS[act].plover) expect(ACT_PROJECTIONS[act].cameo, act).toMatch(/^\d{3,4}$/);
  });

  test('neutral statements and unanswered invitations have no type', () => {
    for (const act of ['speech.statement', 'speech.press_conference', 'invitation.extend', 'invitation.noncommittal'] as const) {
      expect(codingOf(act).plover, act).toBeNull();
    }
  });

  test.skipIf(!existsSync(TABLE) || !existsSync(CODES))(
    'every row says what the published tables say (they lie beside the repository, or this does not run)',
    () => {
      const types = readTable(readFileSync(TABLE, 'utf8'));
      const codes = readFileSync(CODES, 'utf8');
      for (const act of ACTS) {
        const { cameo, plover } = ACT_PROJECTIONS[act];
        if (cameo !== null) expect(codes, act).toContain(`"${cameo}"`);
        if (plover) expect(`${plover.root} ${plover.mode ?? ''}`, act).toBe(types.get(cameo ?? ''));
        else if (cameo !== null) expect(types.has(cameo), act).toBe(false);
      }
    },
  );
});
