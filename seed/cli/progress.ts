import type { Writable } from 'node:stream';
import { spinner } from '@clack/prompts';

/** What a person sees while files are added. `around` prints something without tearing the line that moves. */
export type Progress = { began: (file: string, at: number) => void; around: (print: () => void) => void; end: () => void };

/** No progress: where nobody looks on, lines alone. */
export const silentProgress: Progress = { began: () => undefined, around: (print) => print(), end: () => undefined };

/** A moving line on a terminal that names the file at work. */
export function spinningProgress(files: number, output: Writable): Progress {
  const moving = spinner({ output, indicator: 'timer', withGuide: false });
  let isMoving = false;
  const stop = (): void => {
    if (isMoving) moving.clear();
    isMoving = false;
  };
  return {
    began: (file, at) => {
      moving.start(`${at + 1} of ${files}  ${file}`);
      isMoving = true;
    },
    around: (print) => {
      stop();
      print();
    },
    end: stop,
  };
}
