import type { Topic } from '../../schema/shapes/claim.ts';
import { type FieldBasis, sortKey, type WorldEvent } from '../../schema/shapes/world.ts';
import { type Act, groupOfAct } from '../../schema/words/acts.ts';
import type { Realis } from '../../schema/words/closed-lists.ts';
import { specificityOf } from './act-families.ts';
import { anchorsOf, type Chosen, chooseValue, type FieldContext } from './field-policy.ts';
import type { FoldClaim } from './fold-claim.ts';
import type { Group } from './group.ts';
import { participantsField } from './participants-field.ts';
import { countVoices } from './voices.ts';

/** The fields of a WorldEvent that its own claims give; links come later. */
export type EventFields = Omit<WorldEvent, 'prominence' | 'partOf' | 'about' | 'realisedBy' | 'mayBe' | 'conflicts'>;

/** The more is settled, the sooner it names what has not happened (yet); called off outweighs all. */
const REALIS_FIRST: readonly Realis[] = ['actual', 'cancelled', 'planned', 'proposed', 'hypothetical'];

/** A group of claims of an act that is no invitation → what an event says of itself, each field with its basis. */
export function eventFields(group: Group, context: FieldContext): EventFields {
  const { id, claims, time, place, destination, founding } = group;
  const act = chooseAct(claims, context);
  const realis = chooseRealis(claims, context);
  const setting = chooseValue(
    claims,
    (claim) => claim.setting,
    { keyOf: (one) => one.toLowerCase(), specificity: (one) => -one.length },
    context,
  );
  return {
    id,
    founding: founding.anchor,
    act: act.value,
    group: groupOfAct(act.value),
    realis: realis.value,
    polarity: founding.claim.polarity,
    days: time.days,
    edtf: time.edtf,
    k: sortKey(time.days, id),
    place: place?.value ?? null,
    destination: destination?.value ?? null,
    setting: setting?.value ?? null,
    topics: topicsOf(claims),
    participants: participantsField(claims, context),
    claims: anchorsOf(claims),
    witnesses: countVoices(claims, context.stories),
    outlets: new Set(claims.flatMap(({ outlets }) => outlets)).size,
    basis: [
      basisOf('act', act),
      { field: 'time', anchors: anchorsOf(time.claims), why: time.why },
      basisOf('place', place),
      basisOf('destination', destination),
      {
        field: 'participants',
        anchors: anchorsOf(claims.filter(({ claim }) => claim.participants.length > 0)),
        why: 'all whom any claim names',
      },
      basisOf('realis', realis),
    ],
  };
}

/** The basis of a field; of one that no claim tells, no anchors and a word that says so. */
export const basisOf = (field: FieldBasis['field'], chosen: Chosen<unknown> | null): FieldBasis =>
  chosen === null ? { field, anchors: [], why: 'no claim tells it' } : { field, anchors: anchorsOf(chosen.claims), why: chosen.why };

function chooseAct(claims: readonly FoldClaim[], context: FieldContext): Chosen<Act> {
  const sure = claims.filter(({ claim }) => claim.alternativeOf === null);
  return settled(
    chooseValue(sure.length > 0 ? sure : claims, ({ act }) => act, { keyOf: (one) => one, specificity: specificityOf }, context),
  );
}

const chooseRealis = (claims: readonly FoldClaim[], context: FieldContext): Chosen<Realis> =>
  settled(
    chooseValue(claims, ({ claim }) => claim.realis, { keyOf: (one) => one, specificity: (one) => REALIS_FIRST.indexOf(one) }, context),
  );

function settled<T>(chosen: Chosen<T> | null): Chosen<T> {
  if (chosen === null) throw new Error('A group without claims has no fields.');
  return chosen;
}

/** What the claims are about, each once, sorted by id. */
export const topicsOf = (claims: readonly FoldClaim[]): Topic[] =>
  [...new Map(claims.flatMap(({ claim }) => claim.topics).map((topic) => [topic.id, topic])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
