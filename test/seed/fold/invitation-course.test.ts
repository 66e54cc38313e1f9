import { describe, expect, test } from 'vitest';
import type { Act } from '../../../schema/words/acts.ts';
import { foldWorld } from '../../../seed/fold-world.ts';
import { article, part, person, place, state, type Told, textWith } from './claim-maker.ts';

const [north, south] = [state('NNN'), state('SSS')];
const [ann, bob] = [person('Ann', north), person('Bob', south)];
const capital = place('Northcity', north);
const sides = [part('inviter', ann, north), part('invitee', bob, south)];

type Step = [act: Act, day: string | null, by?: typeof ann];
/** An invitation told by one text a step, in the order given. */
const invitationOf = (...steps: Step[]) =>
  foldWorld(
    steps.flatMap(([act, day, by], at) => {
      const told: Told = {
        at: 10,
        act,
        participants: sides,
        destination: capital,
        ...(day !== null && { time: day }),
        ...(by !== undefined && { by: [by] }),
      };
      return textWith([article(`step ${at}`, 'Wire', '2031-03-25')], [told]);
    }),
    [],
  ).invitations;

describe('how an invitation stands', () => {
  test.each<[string, Step[], string[], boolean]>([
    ['only thought of', [['invitation.moot', '2031-03-01']], ['mooted'], true],
    ['extended', [['invitation.extend', '2031-03-02']], ['extended'], true],
    [
      'extended, then accepted',
      [
        ['invitation.extend', '2031-03-02'],
        ['invitation.accept', '2031-03-09'],
      ],
      ['accepted'],
      false,
    ],
    [
      'accepted, with no word of when',
      [
        ['invitation.extend', '2031-03-02'],
        ['invitation.accept', null],
      ],
      ['accepted'],
      false,
    ],
    [
      'non-committal, then accepted',
      [
        ['invitation.noncommittal', '2031-03-05'],
        ['invitation.accept', '2031-03-09'],
      ],
      ['accepted'],
      false,
    ],
    [
      'accepted, then postponed',
      [
        ['invitation.accept', '2031-03-05'],
        ['invitation.postpone', '2031-03-09'],
      ],
      ['postponed'],
      false,
    ],
    [
      'accepted by one voice, declined by another',
      [
        ['invitation.extend', '2031-03-02'],
        ['invitation.accept', null, ann],
        ['invitation.decline', null, bob],
      ],
      ['extended'],
      true,
    ],
    [
      'declined, then extended anew',
      [
        ['invitation.decline', '2031-03-05'],
        ['invitation.extend', '2031-03-09'],
      ],
      ['extended'],
      true,
    ],
    [
      'extended again after it was accepted',
      [
        ['invitation.accept', '2031-03-05'],
        ['invitation.extend', '2031-03-09'],
      ],
      ['accepted'],
      false,
    ],
  ])('%s', (_, steps, states, answerOpen) => {
    const invitations = invitationOf(...steps);
    expect(invitations).toHaveLength(1);
    expect(invitations[0]).toMatchObject({ states, answerOpen });
    expect(invitationOf(...[...steps].reverse())[0]?.states).toEqual(states);
  });

  test('a step that comes surely after a further one is kept, and flagged', () => {
    const [invitation] = invitationOf(['invitation.accept', '2031-03-05'], ['invitation.extend', '2031-03-09']);
    expect(invitation?.transitions.map(({ readings, outOfOrder }) => [readings[0], outOfOrder])).toEqual([
      ['invitation.accept', false],
      ['invitation.extend', true],
    ]);
  });

  test('held once the invitee was there after it; lapsed only by a day that is given', () => {
    const extend = textWith(
      [article('a', 'Wire', '2031-03-03')],
      [{ at: 10, act: 'invitation.extend', participants: sides, destination: capital, time: '2031-03-02' }],
    );
    const visit = (realis: 'actual' | 'planned') =>
      textWith(
        [article('b', 'Post', '2031-03-21')],
        [
          {
            at: 10,
            act: 'meeting.visit',
            realis,
            participants: [part('visitor', bob, south), part('host', north)],
            place: capital,
            time: '2031-03-20',
          },
        ],
      );
    expect(foldWorld([...extend, ...visit('actual')], []).invitations[0]?.states).toEqual(['held']);
    const planned = [...extend, ...visit('planned')];
    expect(foldWorld(planned, []).invitations[0]?.states).toEqual(['extended']);
    expect(foldWorld(planned, [], { today: '2031-03-20' }).invitations[0]?.states).toEqual(['extended']);
    expect(foldWorld(planned, [], { today: '2031-03-21' }).invitations[0]?.states).toEqual(['lapsed']);
  });

  test('to two places are two invitations', () => {
    const to = (at: number, destination: typeof capital): Told => ({ at, act: 'invitation.extend', participants: sides, destination });
    expect(
      foldWorld(textWith([article('a', 'Wire', '2031-03-03')], [to(10, capital), to(20, place('Southcity', south))]), []).invitations,
    ).toHaveLength(2);
  });
});
