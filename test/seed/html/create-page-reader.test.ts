import { afterEach, describe, expect, test } from 'vitest';
import { createPageReader, type PageReader } from '../../../seed/html/create-page-reader.ts';

const words =
  'The president met the minister in the capital on Wednesday, and both of them spoke of trade, fishing and the old border for three hours.';
const good = new TextEncoder().encode(`<title>Talks</title><article>${`<p>${words}</p>`.repeat(4)}</article>`);
/** Not half a megabyte, and yet elements by the million: every paragraph opens again what was left open before it. */
const bomb = new TextEncoder().encode(Array.from({ length: 20_000 }, (_, at) => `<b id="${at}"><p>x`).join(''));

let reader: PageReader;
afterEach(() => reader.end());

describe('reading pages in a worker', () => {
  test('one after another; what is refused is told, and the next one is read', async () => {
    reader = createPageReader();
    expect((await reader.read(good)).text).toMatch(/^Talks\n\nThe president/);
    await expect(reader.read(new TextEncoder().encode('<div>'.repeat(2000)))).rejects.toMatchObject({ code: 'TOO_DEEP' });
    await expect(reader.read(new Uint8Array(6_000_000))).rejects.toMatchObject({ code: 'TOO_LARGE' });
    expect((await reader.read(good)).title).toBe('Talks');
  });

  test('a page that takes too long is given up, and the next one is read by a new worker', async () => {
    reader = createPageReader({ deadlineMs: 1500 });
    await expect(reader.read(bomb)).rejects.toMatchObject({ code: 'TOO_COSTLY', message: expect.stringContaining('given up') });
    expect((await reader.read(good)).title).toBe('Talks');
  });
});
