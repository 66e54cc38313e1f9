import type { IncomingHttpHeaders } from 'node:http';
import type { Refusal } from './refuse.ts';

const LOOPBACK_NAMES: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/** The name in a Host header, without the port, in small letters. */
const hostName = (host: string): string => host.replace(/:\d*$/, '').toLowerCase();

/** Refuses a request for another host: a name that a page elsewhere had pointed at this machine. */
export function checkHost({ host }: IncomingHttpHeaders): Refusal | null {
  if (host !== undefined && LOOPBACK_NAMES.includes(hostName(host))) return null;
  return {
    status: 403,
    code: 'FORBIDDEN_HOST',
    message: `This server answers to ${LOOPBACK_NAMES.join(', ')} only, not to ${JSON.stringify(host ?? '')}: use http://127.0.0.1 and its port.`,
  };
}
