import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of the package that a module belongs to: the nearest one above it that holds a `package.json`.
 * The same from the sources and from `dist/`, so data files are named from here: `join(root, 'seed/gazetteer/data')`.
 * `has` tells whether a file exists (a main passes `existsSync`).
 *
 * @throws Error where no folder above holds one: the package is broken.
 * @example findPackageRoot(import.meta.url, existsSync)
 */
export function findPackageRoot(moduleUrl: string, has: (path: string) => boolean): string {
  let folder = dirname(fileURLToPath(moduleUrl));
  while (!has(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`No package.json above ${moduleUrl}: install the package again.`);
    folder = above;
  }
  return folder;
}
