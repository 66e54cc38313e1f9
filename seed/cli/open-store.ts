import type { Door } from '../../schema/door.ts';
import { openEmbedded } from '../../schema/engines/embedded/open-embedded.ts';
import { openNeo4j } from '../../schema/engines/neo4j/open-neo4j.ts';
import type { StoreSettings } from './store-settings.ts';

/** How a command opens a store. `rebuild`: make the embedded graph again from its journal. */
export type OpenOptions = { pid: number; log: (message: string) => void; rebuild?: boolean };

/** Opens the store that the settings name. @throws DemarcheError LOCKED, STORE_BROKEN, STORE_UNREACHABLE, BAD_SETTING. */
export const openStore = ({ dir, neo4j }: StoreSettings, { pid, log, rebuild = false }: OpenOptions): Promise<Door> =>
  neo4j === null ? openEmbedded({ dir, pid, log, rebuild }) : openNeo4j(neo4j);
