import type { Article } from '../shapes/entry.ts';

const orderOf = (statement: Article): string =>
  `${statement.published?.slice(0, 10) ?? '9999-99-99'}|${statement.published ?? ''}|${statement.statementId}`;

/**
 * The particulars in force of one article, from all that was stated about it, in any order: of the statements that no other one
 * replaces, the one with the earliest known publication; of equals the one with the least id.
 * Where statements replace one another in a ring, all of them count. Null when nothing was stated.
 */
export function articleInForce(statements: readonly Article[]): Article | null {
  const replaced = new Set(statements.map((statement) => statement.replaces));
  const standing = statements.filter((statement) => !replaced.has(statement.statementId));
  const candidates = standing.length > 0 ? standing : [...statements];
  return candidates.reduce<Article | null>((best, next) => (best === null || orderOf(next) < orderOf(best) ? next : best), null);
}
