import { buildASTSchema, type GraphQLObjectType, isEnumType, isObjectType, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { embeddedDdl } from '../../schema/graph/ddl/embedded-ddl.ts';
import { neo4jDdl } from '../../schema/graph/ddl/neo4j-ddl.ts';
import { NODE_INDEXES, RELATIONSHIP_INDEXES } from '../../schema/graph/indexes.ts';
import { NODES, type NodeLabel, RELATIONSHIPS } from '../../schema/graph/layout.ts';
import { articleRow, statementRow } from '../../schema/graph/rows/article-rows.ts';
import { claimRow, evidenceLinks, involvesLinks, voicedByLinks } from '../../schema/graph/rows/claim-rows.ts';
import { entityRow, outletRow } from '../../schema/graph/rows/entity-rows.ts';
import { conflictRow, eventRow, invitationRow, participatedLinks, representedLinks } from '../../schema/graph/rows/event-rows.ts';
import { enumValueOf } from '../../schema/sdl/enum-value.ts';
import { SDL_ENUMS } from '../../schema/sdl/enums.ts';
import { typeDefinitions } from '../../schema/sdl/type-definitions.ts';
import {
  claimShape,
  claimTimeShape,
  entityShape,
  evidenceShape,
  holderShape,
  participantShape,
  topicShape,
  voiceShape,
} from '../../schema/shapes/claim.ts';
import { daySpanShape } from '../../schema/shapes/day-span.ts';
import { articleShape, outletShape } from '../../schema/shapes/entry.ts';
import { mentionShape, passageShape, problemShape, timeExpressionShape } from '../../schema/shapes/reading.ts';
import { ACTS } from '../../schema/words/acts.ts';
import { ANA, inRole, PORT, WIRE } from '../contract/fixture/cast.ts';
import { INVITED, MET, TO_VISIT } from '../contract/fixture/claims.ts';
import { ARTICLE_1 } from '../contract/fixture/entries.ts';
import { CONFLICT, INVITATION, MEETING, VISIT } from '../contract/fixture/world.ts';

const schema = buildASTSchema(parse(typeDefinitions.join('\n')));
const fieldsOf = (type: string): string[] => Object.keys((schema.getType(type) as GraphQLObjectType).getFields());

/** Type of the SDL, the names that its shape has, and those that the SDL says in another way or keeps to itself. */
const SAME_WORDS: [type: string, shape: string[], otherwise: string[]][] = [
  ['Claim', Object.keys(claimShape.shape), ['textId', 'alternativeOf']],
  ['ClaimParticipant', Object.keys(participantShape.shape), ['start', 'end']],
  ['ClaimTime', Object.keys(claimTimeShape.shape), ['start', 'end']],
  ['Holder', Object.keys(holderShape.shape), []],
  ['Voice', Object.keys(voiceShape.shape), []],
  ['Evidence', Object.keys(evidenceShape.shape), []],
  ['Topic', Object.keys(topicShape.shape), []],
  ['Actor', Object.keys(entityShape.shape), []],
  ['Entity', Object.keys(entityShape.shape), []],
  ['Place', Object.keys(entityShape.shape), []],
  ['DaySpan', Object.keys(daySpanShape.shape), []],
  ['Article', Object.keys(articleShape.shape), ['statementId', 'replaces']],
  ['Outlet', Object.keys(outletShape.shape), []],
  ['Passage', Object.keys(passageShape.shape), []],
  ['Mention', Object.keys(mentionShape.shape), []],
  ['TimeExpression', Object.keys(timeExpressionShape.shape), []],
  ['Problem', Object.keys(problemShape.shape), ['start', 'end']],
  ['Event', Object.keys(MEETING), ['founding', 'k']],
  ['Invitation', Object.keys(INVITATION), ['founding', 'k']],
  ['Conflict', Object.keys(CONFLICT), ['anchors', 'events']],
];

describe('one word for one thing', () => {
  test.each(SDL_ENUMS)('the SDL enum $name is its list in capitals', ({ name, words }) => {
    const type = schema.getType(name);
    const values = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    expect(values).toEqual(words.map(enumValueOf));
    expect(new Set(values).size).toBe(words.length);
  });

  test('every enum of the SDL is made of a list', () => {
    const made = SDL_ENUMS.map(({ name }) => name);
    const enums = Object.values(schema.getTypeMap()).filter((type) => isEnumType(type) && !type.name.startsWith('__'));
    expect(enums.map((type) => type.name).sort()).toEqual([...made].sort());
  });

  test('an act of the SDL is group and word', () => {
    expect(enumValueOf('invitation.accept_in_principle')).toBe('INVITATION_ACCEPT_IN_PRINCIPLE');
    expect(ACTS.every((act) => /^[a-z]+\.[a-z_]+$/.test(act))).toBe(true);
  });

  test.each(SAME_WORDS)('%s has the fields of its shape, by the same names', (type, shape, otherwise) => {
    expect(isObjectType(schema.getType(type))).toBe(true);
    expect(fieldsOf(type)).toEqual(expect.arrayContaining(shape.filter((name) => !otherwise.includes(name))));
    for (const name of otherwise) expect(shape, `${name} is not in the shape of ${type} any more`).toContain(name);
  });
});

describe('the graph and its layout', () => {
  const rows: [NodeLabel, object][] = [
    ['Claim', claimRow(MET)],
    ['Claim', claimRow(INVITED)],
    ['Claim', claimRow(TO_VISIT)],
    ['Event', { ...eventRow(MEETING), seq: 1 }],
    ['Event', { ...eventRow(VISIT), seq: 1 }],
    ['Invitation', { ...invitationRow(INVITATION), seq: 1 }],
    ['Conflict', { ...conflictRow(CONFLICT), seq: 1 }],
    ['Article', articleRow(ARTICLE_1)],
    ['Statement', statementRow(ARTICLE_1, '2025-03-10T08:00:00Z')],
    ['Actor', entityRow(ANA)],
    ['Place', entityRow(PORT)],
    ['Outlet', outletRow(WIRE)],
  ];
  test.each(rows)('a %s carries what the layout lists, and nothing else', (label, row) => {
    expect(NODES[label]).toEqual(expect.arrayContaining(Object.keys(row)));
  });

  test('relationships carry what the layout lists', () => {
    const passages = [{ id: 'pa_x', start: 0, end: 10_000, kind: 'paragraph' as const }];
    const voices = voicedByLinks(INVITED);
    const drawn = {
      INVOLVES: involvesLinks(MET),
      VOICED_BY: [...voices.Actor, ...voices.Outlet, ...voices.Unnamed],
      EVIDENCED_BY: evidenceLinks(MET, passages),
      PARTICIPATED_IN: participatedLinks(MEETING, [inRole('attendee', ANA)]),
      REPRESENTED_IN: representedLinks(MEETING, [inRole('attendee', ANA)]),
    };
    for (const [name, links] of Object.entries(drawn)) {
      expect(links.length, name).toBeGreaterThan(0);
      const carries: readonly string[] = RELATIONSHIPS[name as keyof typeof drawn].carries;
      for (const link of links) expect(carries).toEqual(expect.arrayContaining(Object.keys(link.props)));
    }
  });

  test('every index is over what the layout lists', () => {
    for (const { label, properties } of NODE_INDEXES) expect(NODES[label], label).toEqual(expect.arrayContaining([...properties]));
    for (const { relationship, properties } of RELATIONSHIP_INDEXES) {
      expect(RELATIONSHIPS[relationship].carries, relationship).toEqual(expect.arrayContaining([...properties]));
    }
  });

  test('every label is unique by id on Neo4j and found by id in the embedded engine; nothing is set up twice', () => {
    const ddl = neo4jDdl();
    for (const label of Object.keys(NODES)) {
      expect(ddl.filter((statement) => statement.includes(`(n:${label}) REQUIRE n.id IS UNIQUE`))).toHaveLength(1);
      expect(embeddedDdl().filter((statement) => statement.endsWith(`(n:${label}) ON (n.id)`))).toHaveLength(1);
    }
    expect(new Set(ddl).size).toBe(ddl.length);
    expect(new Set(embeddedDdl()).size).toBe(embeddedDdl().length);
  });
});
