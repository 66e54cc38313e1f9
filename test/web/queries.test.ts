import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { typeDefinitions } from '../../schema/sdl/type-definitions.ts';
import { ARTICLE_QUERY, ARTICLES_QUERY, DATE_MUTATION, INGEST_MUTATION, PREVIEW_QUERY } from '../../web/queries/article-queries.ts';
import { CITATION_QUERY } from '../../web/queries/citation-query.ts';
import { EVENT_QUERY } from '../../web/queries/event-query.ts';
import { INVITATION_QUERY } from '../../web/queries/invitation-query.ts';
import { countsQuery, OUTLETS_QUERY } from '../../web/queries/outlet-queries.ts';
import { SEARCH_QUERY } from '../../web/queries/search-query.ts';
import { SERVER_QUERY } from '../../web/queries/server-query.ts';
import { TIMELINE_QUERY } from '../../web/queries/timeline-query.ts';

const schema = buildSchema(typeDefinitions.join('\n'));

describe('every document of the page', () => {
  test.each(
    Object.entries({
      ARTICLE_QUERY,
      ARTICLES_QUERY,
      CITATION_QUERY,
      DATE_MUTATION,
      EVENT_QUERY,
      INGEST_MUTATION,
      INVITATION_QUERY,
      OUTLETS_QUERY,
      PREVIEW_QUERY,
      SEARCH_QUERY,
      SERVER_QUERY,
      TIMELINE_QUERY,
      countsOfThree: countsQuery(3),
    }),
  )('%s is valid against the SDL', (_, document) => {
    expect(validate(schema, parse(document)).map(({ message }) => message)).toEqual([]);
  });
});
