import type { WorldEvent } from '../../schema/shapes/world.ts';
import { DIRECTED_SPEECH, familyOf } from './act-families.ts';

/** How an event stands on the timeline by default: see web's default view. `isBackground`: mere background to other news. */
export function prominenceOf(
  event: Pick<WorldEvent, 'act' | 'realis' | 'setting' | 'outlets' | 'partOf'>,
  isBackground: boolean,
): WorldEvent['prominence'] {
  if (isBackground) return 'folded';
  if (familyOf(event.act) !== 'saying') return 'mark';
  if (DIRECTED_SPEECH.has(event.act) && event.realis === 'actual') return 'mark';
  if (event.setting !== null && event.outlets >= 2) return 'mark';
  return event.partOf === null ? 'tick' : 'folded';
}
