import type { Door } from '../../schema/door.ts';
import { articlesOfTexts } from '../../schema/questions/articles-of-texts.ts';
import { claimsByHandle, type StoredClaim } from '../../schema/questions/claims-by-handle.ts';
import type { Article } from '../../schema/shapes/entry.ts';
import type { WorldEvent } from '../../schema/shapes/world.ts';
import { MOST_SOURCES, type SourceQuote, shortQuote } from './exported-event.ts';

/** Where each of these events is told, in their order: of each text its earliest article, the founding claim first, then by publication. Two statements, however many events. */
export async function sourcesOfEvents(door: Door, events: readonly WorldEvent[]): Promise<SourceQuote[][]> {
  const handles = [...new Set(events.flatMap(({ claims }) => claims))];
  if (handles.length === 0) return events.map(() => []);
  const claims = firstByKey(await door.ask(claimsByHandle, { handles }), ({ anchor }) => anchor);
  const textIds = [...new Set([...claims.values()].map(({ textId }) => textId))];
  const articles = firstByKey(await door.ask(articlesOfTexts, { textIds }), ({ textId }) => textId);
  return events.map((event) =>
    event.claims
      .flatMap((anchor) => {
        const claim = claims.get(anchor);
        const article = claim && articles.get(claim.textId);
        // A restricted article leaves nothing, whoever asks this.
        return claim === undefined || article === undefined || article.access === 'restricted' ? [] : [sourceOf(claim, article)];
      })
      .sort((a, b) => orderOf(a, event).localeCompare(orderOf(b, event), 'en'))
      .slice(0, MOST_SOURCES),
  );
}

function firstByKey<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T> {
  const found = new Map<string, T>();
  for (const one of list) if (!found.has(keyOf(one))) found.set(keyOf(one), one);
  return found;
}

const orderOf = ({ claim, published }: SourceQuote, { founding }: WorldEvent): string =>
  `${claim === founding ? 0 : 1}|${published ?? '9999'}|${claim}`;

const sourceOf = (claim: StoredClaim, { outlet, title, published, url }: Article): SourceQuote => ({
  claim: claim.anchor,
  quote: shortQuote(claim.evidence[0]?.quote ?? ''),
  voice: (claim.voices.at(-1)?.holders ?? []).map(({ name }) => name).join(' and '),
  outlet: outlet.name,
  title,
  published,
  url,
});
