import type { Entity } from '../../schema/shapes/claim.ts';
import type { WorldEvent } from '../../schema/shapes/world.ts';
import { eventTitle, placeOf } from './event-words.ts';
import { type ExportFormat, takesAll } from './export-format.ts';
import type { ExportedEvent, SourceQuote } from './exported-event.ts';

/** What schema.org has no word for is said in a vocabulary of our own, under a URN that names nobody's host. */
const CONTEXT = {
  '@version': 1.1,
  '@vocab': 'https://schema.org/',
  demarche: 'urn:demarche:vocabulary:',
  sameAs: { '@type': '@id' },
  url: { '@type': '@id' },
};

const TYPE_OF_KIND: Record<Entity['kind'], string> = {
  person: 'Person',
  country: 'Country',
  organization: 'Organization',
  group: 'Organization',
  place: 'Place',
  outlet: 'NewsMediaOrganization',
};

/** Events as JSON-LD 1.1 (W3C) in the words of schema.org: one document with a `@graph`. A day stands in `startDate` only where it is known to the day; `temporalCoverage` is EDTF (ISO 8601-2). */
export const toJsonLd: ExportFormat = {
  ending: 'jsonld',
  mediaType: 'application/ld+json; charset=utf-8',
  leavesOut: takesAll,
  createWriter: () => {
    let isFirst = true;
    return {
      head: `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`,
      row: (exported) => {
        const comma = isFirst ? '' : ',';
        isFirst = false;
        return `${comma}\n${JSON.stringify(nodeOf(exported))}`;
      },
      foot: '\n]}\n',
    };
  },
};

function nodeOf({ event, sources }: ExportedEvent): object {
  const place = placeOf(event);
  return {
    '@id': `urn:demarche:event:${event.id}`,
    '@type': 'Event',
    name: eventTitle(event),
    ...knownDays(event),
    ...(event.edtf !== null && { temporalCoverage: event.edtf }),
    ...(event.realis === 'cancelled' && { eventStatus: 'https://schema.org/EventCancelled' }),
    ...(place && { location: { ...entityNode(place), '@type': 'Place' } }),
    attendee: event.participants.map(({ actor, role, forActor, capacity }) => ({
      '@type': 'Role',
      roleName: role,
      ...(capacity !== null && { 'demarche:capacity': capacity }),
      attendee: { ...entityNode(actor), ...(forActor && { affiliation: entityNode(forActor) }) },
    })),
    'demarche:act': event.act,
    'demarche:realis': event.realis,
    'demarche:polarity': event.polarity,
    'demarche:independentVoices': event.witnesses,
    subjectOf: sources.map(quotationOf),
  };
}

/** The first and last day, where these are days and no guesses. */
function knownDays({ days }: WorldEvent): { startDate?: string; endDate?: string } {
  const { beginMin, beginMax, endMin, endMax } = days;
  return {
    ...(beginMin !== null && beginMin === beginMax && { startDate: beginMin }),
    ...(endMax !== null && endMin === endMax && { endDate: endMax }),
  };
}

const entityNode = ({ id, name, kind, qid }: Entity): Record<string, string> => ({
  '@id': `urn:demarche:actor:${encodeURIComponent(id)}`,
  '@type': TYPE_OF_KIND[kind],
  name,
  ...(qid !== undefined && { sameAs: `http://www.wikidata.org/entity/${qid}` }),
});

const quotationOf = ({ claim, quote, voice, outlet, title, published, url }: SourceQuote): object => ({
  '@id': `urn:demarche:claim:${claim}`,
  '@type': 'Quotation',
  text: quote,
  spokenByCharacter: { '@type': 'Thing', name: voice },
  isPartOf: {
    '@type': 'Article',
    publisher: { '@type': 'Organization', name: outlet },
    ...(title !== null && { headline: title }),
    ...(published !== null && { datePublished: published }),
    ...(url !== null && { url }),
  },
});
