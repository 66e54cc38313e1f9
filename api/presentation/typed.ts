import type { Happening } from '../../schema/questions/happenings-by-handle.ts';

/** A thing that says by itself which type of the SDL it is, where an interface or union leaves that open. */
export type Typed<T> = T & { __typename: string };

/** Says of a thing which type of the SDL it is. */
export const typed = <T extends object>(__typename: string, thing: T): Typed<T> => ({ ...thing, __typename });

/** An event or invitation as the union `Happening` has it. */
export const typedHappening = ({ what, body }: Happening): Typed<Happening['body']> => typed(what, body);
