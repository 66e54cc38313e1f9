import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { DemarcheError } from '../../../schema/errors.ts';
import { plainText } from '../../../seed/html/plain-text.ts';
import { publicationMoment } from '../../../seed/html/publication-moment.ts';
import { readPage } from '../../../seed/html/read-page.ts';

const PARAGRAPHS = [
  'The president of Ruritania met the president of Sylvania in Port Vero on Wednesday, and both spoke of trade across the lakes for more than three hours.',
  'After the talks the host said that he had invited his guest to Strelsau, and that she had thanked him, without saying whether she would come this year.',
  'Officials of both states are to meet again next month, when the treaty on fishing, which has been waiting for two years, could at last be signed by them.',
];

/** A page as the web has them: navigation, an article, what others wrote, a footer. */
const pageOf = ({ head = '', body = '' }: { head?: string; body?: string }): string => `<!doctype html><html lang="en"><head>
<title>Lakes summit | Example Wire</title>${head}</head><body><nav><ul><li><a href="/a">World</a></li><li><a href="/b">Sport</a></li></ul></nav>
<main><article>${body}<div class="story">${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('<div class="share-tools"><a href="#">Share</a></div>')}</div></article></main>
<aside><article><time datetime="2019-01-01">2019</time><a href="/old">Older news</a></article></aside><footer>All rights reserved <time datetime="2020-02-02">2020</time></footer></body></html>`;

const bytesOf = (html: string): Uint8Array => new TextEncoder().encode(html);
const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('the text of a page', () => {
  test('is plain text: the headline, and a paragraph a block; the rest of the page stays out', () => {
    const { text } = readPage(bytesOf(pageOf({ body: '<h1>Lakes <em>summit</em></h1>' })));
    expect(text).toBe(['Lakes summit', ...PARAGRAPHS].join('\n\n'));
  });

  test('keeps no markup, reads entities, and runs nothing', () => {
    expect(plainText('<p>A&amp;B &lt;b&gt;<script>x()</script> c\u00a0 d<br>e</p>f<ul><li>g</li><li>h</li></ul>so\u00adft')).toBe(
      'A&B <b> c d\n\ne\n\nf\n\ng\n\nh\n\nsoft',
    );
  });

  test.each(['windows-1251', 'utf-16le', 'utf-8'])('is decoded from %s', (encoding) => {
    const words = PARAGRAPHS.map(
      () => 'Президент принял министра иностранных дел и обсудил с ним торговлю, границу и новый договор о рыболовстве в озере.',
    );
    const html = `<html><head><meta charset="${encoding}"><title>т</title></head><body><article>${words.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`;
    expect(readPage(iconv.encode(html, encoding, { addBOM: encoding !== 'windows-1251' })).text).toContain(words[0]);
  });

  test('without any word of its encoding it is UTF-8 where it can be, else windows-1252', () => {
    const html = pageOf({}).replaceAll('treaty', 'traité – “pêche”');
    expect(readPage(bytesOf(html)).text).toContain('traité – “pêche”');
    expect(readPage(iconv.encode(html, 'windows-1252')).text).toContain('traité – “pêche”');
  });
});

describe('what a page says of its article', () => {
  test('JSON-LD first, wherever in it the article stands', () => {
    const article = {
      '@type': ['Thing', 'NewsArticle'],
      headline: 'Lakes &amp; summit',
      datePublished: '2025-03-06T08:30:00+07:00',
      publisher: { '@type': 'Organization', name: 'Example Wire' },
      author: [{ name: 'Dana Vale' }, { name: 'Eli Moor' }],
      mainEntityOfPage: { '@id': 'https://example.org/lakes#top' },
    };
    const head = `<script type="application/ld+json">{ broken</script>${jsonLd({ '@graph': [{ '@type': 'WebSite', name: 'x' }, article] })}<meta property="og:title" content="Other"><meta name="date" content="2001-01-01">`;
    expect(readPage(bytesOf(pageOf({ head })))).toMatchObject({
      title: 'Lakes & summit',
      published: '2025-03-06T08:30:00+07:00',
      outlet: 'Example Wire',
      byline: 'Dana Vale, Eli Moor',
      url: 'https://example.org/lakes',
    });
  });

  test('meta elements, then microdata and <time> of the article itself', () => {
    const head =
      '<meta property="og:site_name" content="Contoh Harian"><meta property="article:published_time" content="soon"><meta name="publishdate" content="2025/03/07 10:20:30"><meta name="author" content="Dana Vale"><link rel="canonical" href="https://example.org/temu?x=1">';
    expect(readPage(bytesOf(pageOf({ head })))).toMatchObject({
      outlet: 'Contoh Harian',
      published: '2025-03-07T10:20:30',
      byline: 'Dana Vale',
      url: 'https://example.org/temu?x=1',
    });
    expect(readPage(bytesOf(pageOf({ body: '<span itemprop="datePublished" content="2025-03-08"></span>' }))).published).toBe('2025-03-08');
    expect(readPage(bytesOf(pageOf({ body: '<time datetime="2025-03-09T01:00Z">9 March</time>' }))).published).toBe('2025-03-09T01:00Z');
  });

  test('a page that says nothing is not dated by what stands beside its article', () => {
    expect(readPage(bytesOf(pageOf({})))).toMatchObject({ published: null, outlet: null, url: null, byline: null });
  });

  test.each([
    ['2025-08-12', '2025-08-12'],
    ['2025-08-12T10:00:00+0700', '2025-08-12T10:00:00+0700'],
    ['2025/08/12 10:00', '2025-08-12T10:00'],
    ['Tue, 12 Aug 2025 10:00:00 GMT', '2025-08-12T10:00:00.000Z'],
    ['2025-02-30', null],
    ['03/04/2025', null],
    ['12 Agustus', null],
    ['yesterday', null],
  ])('%s is published %s', (given, read) => {
    expect(publicationMoment(given)).toBe(read);
  });
});

describe('hostile pages', () => {
  const refused = (html: string | Uint8Array): DemarcheError => {
    try {
      readPage(typeof html === 'string' ? bytesOf(html) : html);
    } catch (error) {
      if (error instanceof DemarcheError) return error;
    }
    throw new Error('it was not refused');
  };

  test.each([
    ['2,000 elements in one another', `${'<div>'.repeat(2000)}words${'</div>'.repeat(2000)}`, 'TOO_DEEP'],
    ['formatting elements that are never closed', Array.from({ length: 300 }, (_, at) => `<b id="${at}"><p>x`).join(''), 'TOO_DEEP'],
    ['100,000 elements', '<p>x</p>'.repeat(100_000), 'TOO_LARGE'],
    ['more than 5 MB', 'x'.repeat(5 * 1024 * 1024 + 1), 'TOO_LARGE'],
    [
      'entities that grow',
      `<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><html><body><p>&b;</p></body></html>`,
      'BAD_INPUT',
    ],
    ['nothing at all', '<html></html>', 'EMPTY_TEXT'],
  ])('%s: refused with words', (_, html, code) => {
    const { code: told, message } = refused(html);
    expect(told).toBe(code);
    expect(message.length).toBeGreaterThan(40);
  });

  test('JSON-LD that is deep, or no object, says nothing', () => {
    for (const json of [
      '['.repeat(20_000),
      '"x"',
      '{"@graph":{"@graph":{"@graph":{"@graph":{"@graph":[]}}}}}',
      '{"@type":"NewsArticle","headline":{},"author":[null,3]}',
    ])
      expect(readPage(bytesOf(pageOf({ head: `<script type="application/ld+json">${json}</script>` }))).published).toBeNull();
  });
});
