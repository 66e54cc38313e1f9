/** Counts over time and by value, weighed by what is known of the days. */
export const spreadTypes = /* GraphQL */ `
"What one value weighs over time. An event that may have been on any of seven days weighs a seventh on each; one that lasted seven days too."
type BucketGroup {
  "The value: an enum's word, or an id; empty where buckets are not parted."
  id: ID!
  "Its name; an enum's word stands for itself."
  name: String!
  "What it weighs in all buckets together."
  weight: Float!
  "How many events lie in no bucket: without a day, or without a known end. The window does not narrow them."
  undated: Int!
  "The buckets that hold something, earliest first."
  buckets: [Bucket!]!
}

"A stretch of time and what lies in it."
type Bucket {
  "Its first day."
  from: CivilDay!
  "Its last day, inclusive."
  to: CivilDay!
  "How many events, in parts where their day is not known."
  weight: Float!
}

"How events fall on the values of one kind."
type Facet {
  "By what they are counted."
  kind: FacetKind!
  "The values, heaviest first."
  values: [FacetValue!]!
}

"How many events have one value."
type FacetValue {
  "The value: an enum's word, or an id."
  id: ID!
  "Its name; an enum's word stands for itself."
  name: String!
  "How many events, each with the part of its possible time that lies in the window."
  weight: Float!
  "How many of them have no day, or no known end. The window does not narrow them."
  undated: Int!
}
`;
