import { parseArgs } from 'node:util';
import { z } from 'zod';
import { DemarcheError } from '../schema/errors.ts';

/** Where a Neo4j listens and how one gets in. */
export type Neo4jSettings = { uri: string; user: string; password: string; database: string };

/** How a server is to run. `port` 0 takes any free one. `data`: the folder of the store and of `server.json`. `neo4j` null: the embedded engine. */
export type Config = { port: number; data: string; examples: boolean; neo4j: Neo4jSettings | null; logLevel: string };

/** What may be set, by flag or variable; a flag goes first. */
const SETTINGS = {
  port: '--port, PORT',
  data: '--data, DEMARCHE_DATA',
  logLevel: 'LOG_LEVEL',
  neo4jUri: 'NEO4J_URI',
  neo4jUser: 'NEO4J_USER',
  neo4jPassword: 'NEO4J_PASSWORD',
  neo4jDatabase: 'NEO4J_DATABASE',
} as const;

const settingsShape = z
  .object({
    port: z
      .string()
      .default('4000')
      .refine((port) => /^\d{1,5}$/.test(port) && Number(port) <= 65_535, 'must be a whole number from 0 to 65535'),
    data: z.string().min(1, 'must name a folder').default('data'),
    logLevel: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
    neo4jUri: z
      .string()
      .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/, 'must begin with bolt:// or neo4j:// and name a host')
      .optional(),
    neo4jUser: z.string().min(1, 'must not be empty').default('neo4j'),
    neo4jPassword: z.string().optional(),
    neo4jDatabase: z.string().min(1, 'must not be empty').default('neo4j'),
  })
  .superRefine(({ neo4jUri, neo4jPassword }, context) => {
    if (neo4jUri !== undefined && neo4jPassword === undefined)
      context.addIssue({ code: 'custom', path: ['neo4jPassword'], message: 'must be set where NEO4J_URI is' });
  });

/** Empty variables count as absent, as a shell leaves them. */
const given = (value: string | undefined): string | undefined => (value === '' ? undefined : value);

/**
 * Reads flags and environment.
 * @throws DemarcheError BAD_SETTING with all that is wrong at once, each naming its flag or variable.
 */
export function readConfig(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Config {
  const { flags, problems } = readFlags(argv);
  const read = settingsShape.safeParse({
    port: flags.port ?? given(env.PORT),
    data: flags.data ?? given(env.DEMARCHE_DATA),
    logLevel: given(env.LOG_LEVEL),
    neo4jUri: given(env.NEO4J_URI),
    neo4jUser: given(env.NEO4J_USER),
    neo4jPassword: given(env.NEO4J_PASSWORD),
    neo4jDatabase: given(env.NEO4J_DATABASE),
  });
  const wrong = [...problems, ...(read.success ? [] : read.error.issues.map(sayIssue))];
  if (!read.success || wrong.length > 0)
    throw new DemarcheError('BAD_SETTING', `The settings are wrong:\n${wrong.map((line) => `  ${line}`).join('\n')}`);
  const { port, data, logLevel, neo4jUri, neo4jUser, neo4jPassword, neo4jDatabase } = read.data;
  return {
    port: Number(port),
    data,
    logLevel,
    examples: !flags.noExamples,
    neo4j: neo4jUri === undefined ? null : { uri: neo4jUri, user: neo4jUser, password: neo4jPassword ?? '', database: neo4jDatabase },
  };
}

const sayIssue = ({ path, message }: z.core.$ZodIssue): string => `${SETTINGS[path[0] as keyof typeof SETTINGS]}: ${message}`;

type Flags = { port?: string; data?: string; noExamples: boolean };

/** The flags, and what is wrong with them. `--neo4j` and `--help` are the start script's: it has obeyed them already. */
function readFlags(argv: readonly string[]): { flags: Flags; problems: string[] } {
  const options = {
    port: { type: 'string' },
    data: { type: 'string' },
    'no-examples': { type: 'boolean' },
    neo4j: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true, allowPositionals: true });
  const flags: Flags = { noExamples: false };
  const problems: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') problems.push(`${token.value}: nothing is expected here; see --help`);
    if (token.kind !== 'option') continue;
    if (token.name === 'port' || token.name === 'data') {
      if (token.value === undefined) problems.push(`${token.rawName}: a value must follow`);
      else flags[token.name] = token.value;
    } else if (token.name === 'no-examples') flags.noExamples = true;
    else if (!(token.name in options)) problems.push(`${token.rawName}: there is no such option; see --help`);
  }
  return { flags, problems };
}
