/** The closed list of codes that a caller can act on. */
export const ERROR_CODES = [
  'BAD_INPUT',
  'BAD_CURSOR',
  'BAD_SETTING',
  'NOT_FOUND',
  'LOCKED',
  'TIMEOUT',
  'TOO_LARGE',
  'TOO_DEEP',
  'TOO_COSTLY',
  'FORBIDDEN_ORIGIN',
  'FORBIDDEN_HOST',
  'NOT_JSON',
  'EMPTY_TEXT',
  'BINARY_FILE',
  'BAD_DATE',
  'UNKNOWN_LANGUAGE',
  'BAD_FRONT_MATTER',
  'UNREADABLE_FILE',
  'STORE_BROKEN',
  'STORE_UNREACHABLE',
  'INTERNAL',
] as const;
/** One code that a caller can act on. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error with a code of the closed list, and a message that says what was wrong, where, and what to do. */
export class DemarcheError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DemarcheError';
    this.code = code;
  }
}
