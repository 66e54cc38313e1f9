/** Which rooms a file may import from, besides its own. The first row whose pattern fits a file counts. */
export const ALLOWED_IMPORTS: readonly { from: RegExp; rooms: readonly string[]; because: string }[] = [
  { from: /^schema\//, rooms: [], because: 'what exists is known to all and knows nobody' },
  { from: /^seed\//, rooms: ['schema'], because: 'the reader knows no server and no page' },
  { from: /^api\/main\.ts$/, rooms: ['schema', 'seed'], because: 'here alone the server is handed the functions that read and fold' },
  { from: /^api\//, rooms: ['schema'], because: 'the server asks the door, and is handed what else it needs' },
  { from: /^web\//, rooms: ['schema'], because: 'the page knows only the words of the schema and what the API answers' },
  { from: /^scripts\//, rooms: [], because: 'scripts run before anything is installed or built' },
  { from: /^(test|bench)\//, rooms: ['schema', 'seed', 'api', 'web', 'scripts', 'test'], because: 'tests look into every room' },
];

/** Names that say nothing; no file or folder bears one. */
export const FORBIDDEN_NAMES: readonly string[] = [
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'misc',
  'types',
  'index',
  'shared',
  'lib',
];

/** The rooms, and the folders beside them that hold code. */
export const ROOMS: readonly string[] = ['schema', 'seed', 'api', 'web'];

/** Files that may read the process, its environment and its arguments. */
export const MAY_TOUCH_PROCESS = /^(seed|api|web)\/main\.ts$/;

/** The most lines of a file. Lists of words are as long as they are. */
export const LONGEST_FILE_LINES = 300;

/** Files that are lists of words, and so may be longer. */
export const LISTS_OF_WORDS = /^(seed\/languages|web\/words)\//;
