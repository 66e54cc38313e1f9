import { describe, expect, test } from 'vitest';
import { readEn, readId } from '../read-with-kit.ts';

/** The names of those who take part in the last claim of an act. */
const partiesOf = (reading: ReturnType<typeof readEn>, act: string): string[] =>
  reading.claims
    .filter((claim) => claim.act === act)
    .at(-1)
    ?.participants.map(({ actor }) => actor.name)
    .sort() ?? [];

describe('"the leaders"', () => {
  test('are the heads who were named, not the ministers named last', () => {
    const en = readEn(
      'French President Emmanuel Macron met Brazilian President Luiz Inácio Lula da Silva in Paris on Monday. Foreign ministers Wang Yi and Sergey Lavrov joined them. The two leaders then held a joint press conference.',
    );
    expect(partiesOf(en, 'speech.press_conference')).toEqual(['Emmanuel Macron', 'Luiz Inácio Lula da Silva']);
    const id = readId(
      'Presiden Prancis Emmanuel Macron bertemu Perdana Menteri India Narendra Modi di Paris. Menlu Rusia Sergey Lavrov dan Menlu China Wang Yi hadir. Kedua pemimpin membahas perdagangan.',
    );
    expect(partiesOf(id, 'meeting.negotiation')).toEqual(['Emmanuel Macron', 'Narendra Modi']);
  });

  test('are ministers where only ministers were named', () => {
    const text = 'Sergey Lavrov and Wang Yi met in Samarkand. The two leaders discussed trade.';
    expect(partiesOf(readEn(text), 'meeting.negotiation')).toEqual(['Sergey Lavrov', 'Wang Yi']);
  });

  test('are all whom somebody met, and he', () => {
    const text =
      'Narendra Modi met French President Emmanuel Macron, German Chancellor Friedrich Merz and British Prime Minister Keir Starmer. The leaders discussed energy.';
    expect(partiesOf(readEn(text), 'meeting.negotiation')).toEqual(['Emmanuel Macron', 'Friedrich Merz', 'Keir Starmer', 'Narendra Modi']);
  });
});
