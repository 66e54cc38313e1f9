import type { Door } from '../../schema/door.ts';
import { DemarcheError } from '../../schema/errors.ts';
import type { StoreEffects } from './add.ts';
import { openStore } from './open-store.ts';
import { findRunningServer } from './running-server.ts';
import { storeSettings } from './store-settings.ts';

/**
 * Opens the store for one piece of work, and closes it however that ends.
 * @throws DemarcheError LOCKED where a server holds the folder: these commands need it alone.
 */
export async function withStore<T>(
  data: string | undefined,
  effects: StoreEffects,
  work: (door: Door) => Promise<T>,
  rebuild = false,
): Promise<T> {
  const settings = storeSettings(data, effects.env);
  const server = settings.neo4j === null ? await findRunningServer(settings.dir, effects) : null;
  if (server !== null)
    throw new DemarcheError('LOCKED', `The server on port ${server.port} holds ${settings.dir}. Stop it, and run this again.`);
  const door = await openStore(settings, { pid: effects.pid, log: effects.say, rebuild });
  try {
    return await work(door);
  } finally {
    await door.close();
  }
}
