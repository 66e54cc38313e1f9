import { DemarcheError } from '../../schema/errors.ts';

/** The most rows that a page may have. */
export const MOST_ROWS = 100;
/** The rows of a page when `first` is absent. */
export const USUAL_ROWS = 25;

/** The size of a page. @throws DemarcheError BAD_INPUT when it is not from 1 to {@link MOST_ROWS}. */
export function pageSize(first: number | null | undefined): number {
  if (first === null || first === undefined) return USUAL_ROWS;
  if (first < 1 || first > MOST_ROWS)
    throw new DemarcheError('BAD_INPUT', `\`first\` is ${first}; ask for 1 to ${MOST_ROWS} rows, and for more with \`after\`.`);
  return first;
}
