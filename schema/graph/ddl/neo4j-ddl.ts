import { FULL_TEXT_LABELS, fullTextIndexOf, KEYED_LABELS, NODE_INDEXES, RELATIONSHIP_INDEXES } from '../indexes.ts';

const nameOf = (subject: string, properties: readonly string[]): string =>
  `demarche_${subject.toLowerCase()}_${properties.map((one) => one.toLowerCase()).join('_')}`;
const listOf = (variable: string, properties: readonly string[]): string => properties.map((one) => `${variable}.${one}`).join(', ');

/** The full-text indexes. What is stored is folded by us already; the analyzer only parts it, and drops no word: `standard-folding` would drop "at", "of", "to". */
const fullTextDdl = (): string[] =>
  FULL_TEXT_LABELS.map(
    (label) =>
      `CREATE FULLTEXT INDEX ${fullTextIndexOf(label)} IF NOT EXISTS FOR (n:${label}) ON EACH [n.words] OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'standard-no-stop-words' } }`,
  );

/** What prepares a Neo4j database: uniqueness of ids (which brings an index), range indexes, relationship indexes, full text. Each may be run again. */
export function neo4jDdl(): string[] {
  return [
    ...KEYED_LABELS.map((label) => `CREATE CONSTRAINT ${nameOf(label, ['id'])} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`),
    ...NODE_INDEXES.map(
      ({ label, properties }) => `CREATE INDEX ${nameOf(label, properties)} IF NOT EXISTS FOR (n:${label}) ON (${listOf('n', properties)})`,
    ),
    ...RELATIONSHIP_INDEXES.map(
      ({ relationship, properties }) =>
        `CREATE INDEX ${nameOf(relationship, properties)} IF NOT EXISTS FOR ()-[r:${relationship}]-() ON (${listOf('r', properties)})`,
    ),
    ...fullTextDdl(),
  ];
}
