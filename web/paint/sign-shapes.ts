import type { ActGroup } from '../../schema/words/acts.ts';
import type { Point } from './surface.ts';

/** The outline of each group's sign, about a unit circle (y down); null is the circle itself. No two groups share one, so that nothing hangs on colour alone. */
export const SIGN_SHAPES: Readonly<Record<ActGroup, readonly Point[] | null>> = {
  meeting: null,
  speech: [
    [-1, -0.85],
    [1, -0.85],
    [1, 0.45],
    [0.05, 0.45],
    [-0.5, 1.05],
    [-0.5, 0.45],
    [-1, 0.45],
  ],
  invitation: [
    [0, -1.15],
    [1.15, 0],
    [0, 1.15],
    [-1.15, 0],
  ],
  agreement: [
    [-0.88, -0.88],
    [0.88, -0.88],
    [0.88, 0.88],
    [-0.88, 0.88],
  ],
  relations: [
    [0, -1.1],
    [1.05, -0.34],
    [0.65, 0.89],
    [-0.65, 0.89],
    [-1.05, -0.34],
  ],
  body: [
    [0, -1.1],
    [1.1, 0.8],
    [-1.1, 0.8],
  ],
  measures: [
    [-1.1, -0.8],
    [1.1, -0.8],
    [0, 1.1],
  ],
  force: [
    [0, -1.25],
    [0.4, -0.4],
    [1.25, 0],
    [0.4, 0.4],
    [0, 1.25],
    [-0.4, 0.4],
    [-1.25, 0],
    [-0.4, -0.4],
  ],
};
