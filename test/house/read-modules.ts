import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** A module of the repository: its path from the root with `/`, its text, and the relative modules it imports, as such paths. */
export type Module = { path: string; text: string; imports: string[] };

/** The root of the repository. */
export const ROOT = join(import.meta.dirname, '..', '..');

const IMPORT = /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'(\.[^']+)'|import\(\s*'(\.[^']+)'\s*\)|(?:^|\n)\s*import\s*'(\.[^']+)'/g;

/** All modules (`.ts`, `.mjs`) below the given folders, sorted by path. */
export function readModules(folders: readonly string[]): Module[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
    )
    .filter((path) => /\.(ts|mjs)$/.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      const imports = [...text.matchAll(IMPORT)].map((match) => normalize(join(dirname(path), match[1] ?? match[2] ?? match[3] ?? '')));
      return { path, text, imports: imports.map((name) => name.replaceAll('\\', '/')) };
    });
}

/** The first ring of imports, as the paths along it; null where there is none. */
export function findImportCycle(modules: readonly Module[]): string[] | null {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): string[] | null => {
    const seen = trail.indexOf(path);
    if (seen >= 0) return [...trail.slice(seen), path];
    if (done.has(path)) return null;
    for (const next of byPath.get(path)?.imports ?? []) {
      const cycle = walk(next, [...trail, path]);
      if (cycle !== null) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const { path } of modules) {
    const cycle = walk(path, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
