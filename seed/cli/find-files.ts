/** One thing in a folder. A link is neither file nor folder here: it is not followed. */
export type FolderEntry = { name: string; kind: 'file' | 'folder' | 'link' | 'other' };

/** What lies in a folder; null where the path is no folder. */
export type ListFolder = (path: string) => FolderEntry[] | null;

/** The articles to add, in order, and what was passed over in folders, and why. Paths as they were given, parts joined by `/`. */
export type FoundFiles = { files: string[]; passedOver: { file: string; why: string }[] };

/** What files of a folder are read, by their ending. Files that are named one by one are read whatever they are called. */
const READ = /\.(?:txt|md|html?)$/i;

/** The files that paths name: files themselves, and all articles in folders and in folders within these, by name. */
export function findFiles(paths: readonly string[], listFolder: ListFolder): FoundFiles {
  const found: FoundFiles = { files: [], passedOver: [] };
  for (const path of paths) {
    const entries = path === '-' ? null : listFolder(path);
    if (entries === null) found.files.push(path);
    else lookInto(path.replace(/(?<=.)\/+$/, ''), entries, listFolder, found);
  }
  return { files: [...new Set(found.files)], passedOver: found.passedOver };
}

function lookInto(folder: string, entries: readonly FolderEntry[], listFolder: ListFolder, found: FoundFiles): void {
  for (const { name, kind } of [...entries].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    const path = `${folder}/${name}`;
    const why = whyNot(name, kind);
    if (why !== null) found.passedOver.push({ file: path, why });
    else if (kind === 'folder') lookInto(path, listFolder(path) ?? [], listFolder, found);
    else found.files.push(path);
  }
}

function whyNot(name: string, kind: FolderEntry['kind']): string | null {
  if (name.startsWith('.')) return 'hidden';
  if (kind === 'folder') return null;
  if (kind !== 'file') return kind === 'link' ? 'a link, which is not followed' : 'neither file nor folder';
  return READ.test(name) ? null : 'not .txt, .md or .html';
}
