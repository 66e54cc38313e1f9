/** What the editor offers to begin with, a tab each: the operation's name is the tab's. */
export const EXAMPLE_QUESTIONS: readonly string[] = [
  `# Ctrl-Enter asks. Every name, type and field is explained under "Docs" on the left.
query Timeline {
  timeline(maxItems: 20) {
    items {
      act
      edtf
      realis
      participants { role actor { name } }
      witnesses
    }
    undated { count }
  }
}
`,
  `# Who invited whom, and how does it stand by whose word?
query InvitationsByVoice {
  invitations(first: 5) {
    nodes {
      inviters { actor { name } }
      invitees { actor { name } }
      destination { name }
      answerOpen
      byVoice { holders { name } through { name } states claims { quote } }
    }
  }
}
`,
  `# Full text: every word must begin a word of what is found.
query Search {
  search(text: "president", first: 10) {
    nodes {
      kind
      text
      highlights { start end }
      node { __typename ... on Event { id edtf } ... on Claim { anchor } ... on Actor { id } }
    }
  }
}
`,
  `# What is claimed in somebody's own words, with a footnote for each.
query FirstHand {
  claims(filter: { sources: { firstHand: true } }, first: 10) {
    nodes {
      quote
      voices { depth by holders { name capacity } setting }
      citation(style: NOTE)
    }
  }
}
`,
  `# Where do the claims not agree?
query Conflicts {
  events(first: 100) {
    nodes {
      id
      act
      edtf
      conflicts { kind why claims { quote article { outlet { name } published } } }
    }
  }
}
`,
  `# Months, each event counted in parts where its day is not known.
query MonthByMonth {
  buckets(by: MONTH, groupBy: ACT_GROUP) {
    name
    weight
    undated
    buckets { from to weight }
  }
}
`,
  `# What is there to choose from?
query Facets {
  facets(kinds: [ACT_GROUP, STATE, OUTLET, TOPIC], first: 5) {
    kind
    values { id name weight undated }
  }
}
`,
  `# Two states: how often, which way, first and last. The ids are from "facets" or "actors".
query RussiaAndTheUnitedStates {
  dyad(a: "Q159", b: "Q30") {
    count
    first { act edtf }
    last { act edtf }
    asymmetry { aToB bToA mutual index }
    series { from to weight }
  }
}
`,
  `# The way from one actor to another, with the words of each step.
query Path {
  paths(from: "Q7747", to: "Q22686", maxHops: 3, first: 2) {
    hops {
      from { name }
      to { name }
      events
      evidence { quote article { outlet { name } } }
    }
  }
}
`,
  `# Plans, and what came of them.
query PlansAndWhatCameOfThem {
  events(filter: { realis: [PLANNED, PROPOSED] }, first: 20) {
    nodes {
      act
      edtf
      participants { edges { role node { name } } }
      realisedBy { id act edtf }
      claims(first: 3) { nodes { quote } }
    }
  }
}
`,
];
