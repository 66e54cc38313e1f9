import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DemarcheError } from '../schema/errors.ts';

/** How many ports are tried, the wanted one included. */
const TRIES = 50;

/**
 * Listens on this machine only, on the wanted port or the next free one, and answers which it is.
 * @throws DemarcheError BAD_SETTING when none of the next {@link TRIES} is free or may be used.
 */
export async function listenFrom(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + TRIES && port <= 65_535; port += 1) {
    if (await listens(server, port)) return (server.address() as AddressInfo).port;
  }
  throw new DemarcheError('BAD_SETTING', `No port from ${wanted} on is free: choose another with --port.`);
}

/** Whether the port could be taken. @throws any error but that it is in use or not allowed. */
function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.off('listening', listening);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const listening = (): void => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed);
    server.once('listening', listening);
    server.listen(port, '127.0.0.1');
  });
}
