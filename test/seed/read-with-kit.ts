import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findPackageRoot } from '../../schema/package-root.ts';
import type { Claim } from '../../schema/shapes/claim.ts';
import type { Reading } from '../../schema/shapes/reading.ts';
import { loadGazetteer } from '../../seed/gazetteer/load-gazetteer.ts';
import { languages } from '../../seed/languages/languages.ts';
import { type ArticleInput, type ReaderKit, readArticle } from '../../seed/read-article.ts';

let kit: ReaderKit | null = null;

/** The reader's kit with the gazetteer of the product; loaded once a test file. */
export function readerKit(): ReaderKit {
  kit ??= { gazetteer: loadGazetteer(join(findPackageRoot(import.meta.url, existsSync), 'seed/gazetteer/data')), languages };
  return kit;
}

/** Reads a text with the gazetteer of the product, published by "Example Wire" unless said otherwise. */
export const read = (text: string, more: Partial<ArticleInput> = {}): Reading =>
  readArticle({ outlet: 'Example Wire', ...more, text }, readerKit());

/** Reads Indonesian text of 20 August 2025, a Wednesday. */
export const readId = (text: string, more: Partial<ArticleInput> = {}): Reading =>
  read(text, { lang: 'id', published: '2025-08-20', ...more });
/** Reads English text of 20 August 2025, a Wednesday. */
export const readEn = (text: string, more: Partial<ArticleInput> = {}): Reading =>
  read(text, { lang: 'en', published: '2025-08-20', ...more });

/** A claim in one line: act, what is not plain fact, participants, time, place, destination, voices. Inferred participants have a star. */
export function lineOf(claim: Claim): string {
  const states = [
    claim.realis === 'actual' ? '' : claim.realis,
    claim.polarity === 'denied' ? 'denied' : '',
    claim.kind === 'fact' ? '' : claim.kind,
  ].filter(Boolean);
  const names = claim.participants.map((one) => `${one.role} ${one.actor.name}${one.start === null ? '*' : ''}`).join(', ');
  const when = claim.time ? (claim.time.edtf ?? `“${claim.time.phrase}”`) : '–';
  const where = [claim.place && `at ${claim.place.name}`, claim.destination && `to ${claim.destination.name}`].filter(Boolean).join(' ');
  const voices = claim.voices.map((voice) => voice.holders.map((holder) => holder.name).join(' + ')).join(' → ');
  return [`${claim.act ?? 'opinion'}${states.length ? ` (${states.join(', ')})` : ''}`, names, when, where, voices]
    .filter(Boolean)
    .join(' | ');
}

/** The claims of a reading in lines. */
export const linesOf = (reading: Reading): string[] => reading.claims.map(lineOf);

/** The claims with an act. */
export const claimsOf = (reading: Reading, act: string | null): Claim[] => reading.claims.filter((claim) => claim.act === act);
