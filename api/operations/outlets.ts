import { allOutlets } from '../../schema/questions/all-outlets.ts';
import { root } from '../field.ts';

/** All outlets by name. */
export const outlets = root((_args, context) => context.ask(allOutlets, {}));
