import type { Writable } from 'node:stream';

/** What a person sees while files are added. `around` prints something without tearing the line that moves. */
export type Progress = { began: (file: string, at: number) => void; around: (print: () => void) => void; end: () => void };

/** No progress: where nobody looks on, lines alone. */
export const silentProgress: Progress = { began: () => undefined, around: (print) => print(), end: () => undefined };

/** To the start of the line, and wipe it. */
const WIPE = '\r\u001b[K';

/**
 * One line on a terminal that names the file at work. Our own, since the spinners of packages take the keyboard for themselves
 * and end the process at Ctrl-C, where the file at work must be finished. `columns`: the width of the terminal.
 */
export function movingProgress(files: number, output: Writable, columns: number): Progress {
  const wipe = (): void => {
    output.write(WIPE);
  };
  return {
    began: (file, at) => {
      output.write(`${WIPE}${`${at + 1} of ${files}  ${file}`.slice(0, columns - 1)}`);
    },
    around: (print) => {
      wipe();
      print();
    },
    end: wipe,
  };
}
