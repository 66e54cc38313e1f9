import { DemarcheError } from '../../schema/errors.ts';

/** Where the store is: the data folder, and the Neo4j that holds the graph where one is set. */
export type StoreSettings = { dir: string; neo4j: { uri: string; user: string; password: string; database: string } | null };

/**
 * Reads where the store is out of `--data` and the environment (`DEMARCHE_DATA`, `NEO4J_URI`, `NEO4J_USER`, `NEO4J_PASSWORD`, `NEO4J_DATABASE`). Empty variables count as absent.
 * @throws DemarcheError BAD_SETTING where a Neo4j is named without a password, or by an address that is none.
 */
export function storeSettings(data: string | undefined, env: Readonly<Record<string, string | undefined>>): StoreSettings {
  const dir = data || env.DEMARCHE_DATA || 'data';
  const uri = env.NEO4J_URI;
  if (!uri) return { dir, neo4j: null };
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/.test(uri)) {
    throw new DemarcheError('BAD_SETTING', `NEO4J_URI is "${uri}"; it must begin with bolt:// or neo4j:// and name a host.`);
  }
  if (!env.NEO4J_PASSWORD)
    throw new DemarcheError(
      'BAD_SETTING',
      'NEO4J_URI is set and NEO4J_PASSWORD is not. Set it, or unset NEO4J_URI to use the embedded store.',
    );
  return { dir, neo4j: { uri, user: env.NEO4J_USER || 'neo4j', password: env.NEO4J_PASSWORD, database: env.NEO4J_DATABASE || 'neo4j' } };
}
