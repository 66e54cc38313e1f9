import type { Remote, Trouble } from './page-state.ts';

/** What happens to something that comes from the server. */
export type RemoteChange<T> =
  | { is: 'asked' }
  | { is: 'asked afresh' }
  | { is: 'answered'; value: T }
  | { is: 'failed'; trouble: Trouble }
  | { is: 'forgotten' };

/** The remote after a change: asked keeps the old value on the screen, asked afresh does not. */
export function changeRemote<T>(remote: Remote<T>, change: RemoteChange<T>): Remote<T> {
  switch (change.is) {
    case 'asked':
      return { status: 'loading', value: remote.value, trouble: null };
    case 'asked afresh':
      return { status: 'loading', value: null, trouble: null };
    case 'answered':
      return { status: 'idle', value: change.value, trouble: null };
    case 'failed':
      return { status: 'failed', value: remote.value, trouble: change.trouble };
    case 'forgotten':
      return { status: 'idle', value: null, trouble: null };
  }
}
