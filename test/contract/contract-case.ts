import type { Door, EngineName, Question } from '../../schema/door.ts';

/**
 * One question asked of the fixture (test/contract/fixture/), and the rows that a person worked out by hand: all of them, in order.
 * Write one file a question, `test/contract/questions/<question's name>.ts`, that exports `cases`; the harness asks both engines.
 */
export type ContractCase = {
  question: string;
  title: string;
  ask: (door: Door) => Promise<unknown[]>;
  rows: unknown[];
  /** What an engine is given for it. */
  statement: (engine: EngineName) => { cypher: string; parameters: Record<string, unknown> };
};

/** A case, with the types of question, parameters and rows checked against one another. */
export function contractCase<P extends Record<string, unknown>, R>(given: {
  question: Question<P, R>;
  title: string;
  params: P;
  rows: NoInfer<R>[];
}): ContractCase {
  return {
    question: given.question.name,
    title: given.title,
    ask: (door) => door.ask(given.question, given.params),
    rows: given.rows,
    statement: (engine) => ({
      cypher: (given.question.override?.[engine] ?? given.question.cypher)(given.params),
      parameters: given.question.parameters(given.params),
    }),
  };
}
