/** How a claim is cited, as a footnote. */
export const CITATION_QUERY = 'query Citation($id: ID!) { claim(id: $id) { citation } }';

/** The answer to {@link CITATION_QUERY}. */
export type CitationAnswer = { claim: { citation: string } | null };
