import { DemarcheError } from '../errors.ts';
import { WORLD_ID } from '../graph/layout.ts';
import { KNOWN_PARTS, TEXT_CONTENT } from '../questions/write/entry-statements.ts';
import type { Entry } from '../shapes/entry.ts';
import type { RunStatement } from './graph-engine.ts';

/**
 * What of an entry is not in the store yet; null when all of it is there. A Run that is no longer in force is filed again where it
 * was read after it was filed last (the particulars went back to what they were), and not where it is only imported again.
 *
 * @throws DemarcheError BAD_INPUT when it speaks of a text that is neither in it nor in the store.
 */
export async function withoutKnown(run: RunStatement, entry: Entry): Promise<Entry | null> {
  const { text, article, run: reading, judgement } = entry;
  const [known] = await run(KNOWN_PARTS, {
    world: WORLD_ID,
    text: text?.id ?? null,
    statement: article?.statementId ?? null,
    run: reading?.id ?? null,
    judgement: judgement?.id ?? null,
  });
  const [hasText, hasStatement, hasRun, inForce, filedAt, hasJudgement] = known ?? [];
  const readAgain = inForce !== true && Date.parse(entry.at) > Date.parse(String(filedAt));
  for (const textId of new Set([article?.textId, reading?.textId])) {
    if (textId === undefined || textId === text?.id) continue;
    if ((await run(TEXT_CONTENT, { text: textId })).length === 0) {
      throw new DemarcheError(
        'BAD_INPUT',
        `The entry speaks of the text ${textId}, which is not in the store: file the text first, or with it.`,
      );
    }
  }
  const fresh: Entry = { v: 1, at: entry.at };
  if (text && hasText === null) fresh.text = text;
  if (article && hasStatement === null) fresh.article = article;
  if (reading && (hasRun === null || readAgain)) fresh.run = reading;
  if (judgement && hasJudgement === null) fresh.judgement = judgement;
  return Object.keys(fresh).length > 2 ? fresh : null;
}
