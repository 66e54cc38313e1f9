/** What answers: for the footer. */
export const SERVER_QUERY = 'query Server { server { version engine { name version move } } }';

/** The answer to {@link SERVER_QUERY}. */
export type ServerAnswer = { server: { version: string; engine: { name: string; version: string; move: string | null } } };
