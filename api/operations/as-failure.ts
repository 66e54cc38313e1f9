import { DemarcheError, type ErrorCode } from '../../schema/errors.ts';
import { typed } from '../presentation/typed.ts';

/** The codes that say that what the caller gave cannot be filed, with the field that it is about. */
const ABOUT_FIELD: Partial<Record<ErrorCode, string | null>> = {
  BAD_DATE: 'published',
  EMPTY_TEXT: 'text',
  BINARY_FILE: 'text',
  UNKNOWN_LANGUAGE: 'lang',
  BAD_FRONT_MATTER: 'text',
  TOO_LARGE: 'text',
  BAD_INPUT: null,
};

/**
 * Waits for what a reader does; what the caller can act on becomes data: ValidationError, or NotFoundError with `id`.
 * Everything else is thrown on.
 */
export async function asFailure<T>(doing: Promise<T>, id?: string): Promise<T | object> {
  try {
    return await doing;
  } catch (error) {
    if (!(error instanceof DemarcheError)) throw error;
    const { code, message } = error;
    if (code === 'NOT_FOUND' && id !== undefined) return typed('NotFoundError', { code, message, id });
    const field = ABOUT_FIELD[code];
    if (field === undefined) throw error;
    return typed('ValidationError', { code, message, field });
  }
}
