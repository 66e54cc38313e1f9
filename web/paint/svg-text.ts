import type { SvgNode } from './svg-surface.ts';

/** A drawing as the text of an SVG file. All that comes from articles is escaped, so that it stays text there too. */
export function svgText(nodes: readonly SvgNode[], width: number, height: number, family: string): string {
  const given = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': family };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${textOf({ tag: 'svg', attributes: given, children: nodes })}\n`;
}

function textOf({ tag, attributes, text, children = [] }: SvgNode): string {
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  return `<${tag}${given.join('')}>${escaped(text ?? '')}${children.map(textOf).join('')}</${tag}>`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML takes it; signs that XML knows no way to write are left out. */
const escaped = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
