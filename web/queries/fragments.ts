/** Parts that several documents share. Each document appends the ones that it names, once. */
export const FRAGMENTS = {
  days: 'fragment days on DaySpan { beginMin beginMax endMin endMax pointlike }',
  actor: 'fragment actor on Actor { id name kind iso3 }',
  place: 'fragment place on Place { id name kind iso3 }',
  participant: 'fragment participant on Participant { role capacity actor { ...actor } forActor { ...actor } }',
  article: 'fragment article on Article { id title kind published outlet { name } }',
  content: `fragment content on ClaimContent {
  anchor act polarity realis kind reading quote confidence
  participants { role capacity actor { ...actor } forActor { ...actor } }
  place { ...place } destination { ...place }
  time { edtf phrase days { ...days } }
  voices { depth by setting holders { name capacity actor { ...actor } } }
  verbatim { start end translated }
  evidence { start end quote }
}`,
  happening: `fragment happening on Happening {
  __typename
  ... on Event { id act group realis polarity days { ...days } place { ...place } participants(first: 6) { nodes { ...actor } } }
  ... on Invitation { id days { ...days } destination { ...place } inviters { actor { ...actor } } invitees { actor { ...actor } } }
}`,
  basis: 'fragment basis on FieldBasis { field why claims { anchor quote time { phrase } article { ...article } } }',
  conflict: 'fragment conflict on Conflict { id kind why between { ...happening } claims { anchor quote } }',
} as const;

/** A document with the fragments that it, and its fragments, name. */
export function withFragments(document: string): string {
  const needed = new Set<keyof typeof FRAGMENTS>();
  const collect = (text: string): void => {
    for (const [, name] of text.matchAll(/\.\.\.(\w+)/g)) {
      const key = name as keyof typeof FRAGMENTS;
      if (key in FRAGMENTS && !needed.has(key)) {
        needed.add(key);
        collect(FRAGMENTS[key]);
      }
    }
  };
  collect(document);
  return [document, ...[...needed].sort().map((name) => FRAGMENTS[name])].join('\n');
}
