import type { Entity } from '../../schema/shapes/claim.ts';
import type { RoleWord } from '../gazetteer/gazetteer.ts';
import { bodyAt, bodyNounAt, type NamedActor, skipPossessive } from './body-at.ts';
import type { WordRange } from './capital-run.ts';
import { gapAfter, isCapital, keyAt, type MentionContext } from './mention-context.ts';
import { type NamePart, nameAfter, nameAt, splitAtGivenName } from './name-after.ts';

/**
 * A title, with or without a name: "mantan Presiden AS Barack Obama", "the Russian foreign minister".
 * `title` is the range of the words of the title. `body` is the state or organisation that it is of. `definite`: it refers back ("sang presiden").
 */
export type TitlePhrase = WordRange & {
  title: WordRange;
  roles: RoleWord[];
  isFormer: boolean;
  isElect: boolean;
  body: Entity | null;
  name: NamePart | null;
  definite: boolean;
};

/** Reads a title phrase that begins at word `i`; null where none does. */
export function titlePhraseAt(context: MentionContext, i: number): TitlePhrase | null {
  return context.names.stateIn === 'after' ? titleThenState(context, i) : stateThenTitle(context, i);
}

const markers = (context: MentionContext, i: number): RoleWord[] =>
  (context.roles[i]?.values ?? []).flatMap((v) => (v.kind === 'role' && v.role.kind !== 'office' ? [v.role] : []));

/** Role words at `i`, and where they end. */
function rolesAt(context: MentionContext, i: number): { to: number; roles: RoleWord[] } | null {
  const hit = context.roles[i];
  const roles = (hit?.values ?? []).flatMap((v) => (v.kind === 'role' && v.role.kind === 'office' ? [v.role] : []));
  return hit && roles.length > 0 ? { to: hit.to, roles } : null;
}

/** Skips markers ("mantan", "former", "acting") from `i` on. */
function skipMarkers(context: MentionContext, i: number): { to: number; isFormer: boolean } {
  let to = i;
  let isFormer = false;
  for (let kinds = markers(context, to); kinds.length > 0; kinds = markers(context, to)) {
    isFormer ||= kinds.some((role) => role.kind === 'former');
    to = context.roles[to]?.to ?? to + 1;
  }
  return { to, isFormer };
}

/** Indonesian order: role, portfolio, state, name. */
function titleThenState(context: MentionContext, i: number): TitlePhrase | null {
  const { names, words, gazetteer } = context;
  const start = skipMarkers(context, i);
  const role = rolesAt(context, start.to);
  if (!role || names.notTitleAfter.includes(keyAt(context, i - 1, i))) return null;
  let to = role.to;
  let isElect = false;
  let isOfNobody = false;
  let body: NamedActor | null = null;
  const roles = role.roles;
  const isGeneric = roles.every((r) => r.offices.some((o) => o === 'minister' || o === 'other' || o === 'ambassador'));
  for (;;) {
    const key = keyAt(context, to, i);
    if (gapAfter(context, to - 1) !== ' ' && gapAfter(context, to - 1) !== '-') break;
    if (key === 'ke' && /^\d+$/.test(keyAt(context, to + 1, i))) to += 2;
    else if (markers(context, to).some((r) => r.kind === 'elect')) {
      to += 1;
      isElect = true;
    } else if (key === 'negara' && words[to]?.text === 'negara') {
      to += 1;
      isOfNobody = true;
    } else {
      const next: NamedActor | null = body ? null : bodyAt(context, to);
      if (next) {
        body = next;
        to = next.to;
      } else if (key === 'dari' && !body && isGeneric) {
        body = bodyAt(context, to + 1);
        if (!body) break;
        to = body.to;
      } else if (names.titleLinks.includes(key) && (body !== null || isGeneric)) {
        const sentTo = bodyAt(context, to + 1) ?? placeAt(context, to + 1);
        if (!sentTo) break;
        to = sentTo.to;
      } else if (isGeneric && !body && placeAt(context, to) && !gazetteer.givenNames.has(key)) {
        to = placeAt(context, to)?.to ?? to + 1;
        break;
      } else if (isGeneric && !body && organisationEnd(context, to) > to) {
        to = organisationEnd(context, to);
        break;
      } else if (
        isGeneric &&
        !body &&
        names.portfolio.includes(key) &&
        (isCapital(words[to]) || !isCapital(words[role.to - 1])) &&
        !context.hits[to]?.values.some((v) => v.kind === 'person')
      )
        to += 1;
      else break;
    }
  }
  const title = { from: i, to };
  const name = isGeneric ? splitAtGivenName(context, title, nameAfter(context, title)) : nameAfter(context, title);
  const definite = !isOfNobody && (names.definite.includes(keyAt(context, i - 1, i)) || names.pointing.includes(keyAt(context, to, i)));
  if (!name && !body && (!definite || roles.every((r) => r.offices.includes('other')))) return null;
  return { from: i, to: name?.to ?? to, title, roles, isFormer: start.isFormer, isElect, body: body?.entity ?? null, name, definite };
}

/** The end of an organisation's name that opens with a word of its kind at `i` ("Partai Golkar"), before a known person or given name; `i` itself where none does. */
function organisationEnd(context: MentionContext, i: number): number {
  const { names, words, gazetteer, hits } = context;
  if (!isCapital(words[i]) || !names.organisationHeads.includes(keyAt(context, i, i))) return i;
  let to = i + 1;
  const isPerson = (w: number): boolean =>
    hits[w]?.values.some((v) => v.kind === 'person') === true ||
    (to > i + 1 && gazetteer.givenNames.has(words[w]?.key ?? '') && isCapital(words[w + 1]));
  while (isCapital(words[to]) && gapAfter(context, to - 1) === ' ' && context.sentenceOf[to] === context.sentenceOf[i] && !isPerson(to))
    to += 1;
  return to;
}

function placeAt(context: MentionContext, i: number): WordRange | null {
  const hit = context.hits[i];
  return hit?.values.some((v) => v.kind === 'place' || v.kind === 'metonym') ? { from: i, to: hit.to } : null;
}

/** English order: state, role, name; or role, "of", state. */
function stateThenTitle(context: MentionContext, i: number): TitlePhrase | null {
  const { names, words } = context;
  let at = skipMarkers(context, i);
  let isFormer = at.isFormer;
  let body: NamedActor | null = rolesAt(context, at.to) ? null : bodyAt(context, at.to);
  let to = at.to;
  if (body) {
    to = skipPossessive(context, body.to);
    const noun = bodyNounAt(context, to);
    if (noun) to = noun.to;
    at = skipMarkers(context, to);
    isFormer ||= at.isFormer;
    to = at.to;
  }
  while (names.portfolio.includes(keyAt(context, to, i)) && !rolesAt(context, to) && to - i < 8) to += 1;
  let role = rolesAt(context, to);
  if (!role) return body ? ownedName(context, i, body) : null;
  if (context.hits[to]?.values.some((v) => v.kind === 'person') && (context.hits[to]?.to ?? 0) > role.to) return null;
  const roles = role.roles;
  to = role.to;
  let isElect = false;
  const second = rolesAt(context, to);
  if (second && gapAfter(context, to - 1) === ' ') {
    role = second;
    to = second.to;
  }
  if (markers(context, to).some((r) => r.kind === 'elect')) {
    isElect = true;
    to += 1;
  }
  while (names.titleLinks.includes(keyAt(context, to, i)) && gapAfter(context, to - 1) === ' ') {
    const skip = keyAt(context, to + 1, i) === 'the' ? 2 : 1;
    const of = bodyAt(context, to + skip) ?? null;
    if (!of) break;
    if (keyAt(context, to, i) === 'of' && !body) body = of;
    to = of.to;
  }
  const title = { from: i, to };
  const name = nameAfter(context, title);
  const definite = names.definite.includes(keyAt(context, i - 1, i));
  const isWeak = roles.every((r) => r.offices.includes('other'));
  const wordBefore = words[i - 1]?.key ?? '';
  if (!name && (!body || isWeak) && (!definite || isWeak)) return null;
  if (name && isWeak && !body && !isCapital(words[role.to - 1])) return null;
  if (!name && !body && names.notTitleAfter.includes(wordBefore)) return null;
  return { from: i, to: name?.to ?? to, title, roles, isFormer, isElect, body: body?.entity ?? null, name, definite };
}

/** "Russia’s Vladimir Putin": a known person behind a state's genitive. */
function ownedName(context: MentionContext, i: number, body: NamedActor): TitlePhrase | null {
  const to = skipPossessive(context, body.to);
  const name = to > body.to && gapAfter(context, to - 1) === ' ' ? nameAt(context, to) : null;
  if (!name || (name.persons.length === 0 && name.to - name.from < 2)) return null;
  return {
    from: i,
    to: name.to,
    title: { from: i, to },
    roles: [],
    isFormer: false,
    isElect: false,
    body: body.entity,
    name,
    definite: false,
  };
}
