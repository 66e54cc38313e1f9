import type { Entity } from '../../schema/shapes/claim.ts';
import { eventTitle } from './event-words.ts';
import { type ExportFormat, takesAll } from './export-format.ts';
import { citationOf, type ExportedEvent } from './exported-event.ts';
import { xmlText } from './xml-text.ts';

const NODE_KEYS = ['kind', 'label', 'act', 'group', 'realis', 'polarity', 'edtf', 'earliest', 'latest', 'quote', 'source'];
const EDGE_KEYS = ['role', 'capacity', 'for'];

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${NODE_KEYS.map((name) => `<key id="${name}" for="node" attr.name="${name}" attr.type="string"/>`).join('\n')}
<key id="witnesses" for="node" attr.name="witnesses" attr.type="int"/>
${EDGE_KEYS.map((name) => `<key id="${name}" for="edge" attr.name="${name}" attr.type="string"/>`).join('\n')}
<graph id="demarche" edgedefault="directed">
`;

/** Events and those who take part in them as a graph: GraphML 1.0 (graphml.graphdrawing.org), an edge from each actor to each event in its role. Opens in Gephi, yEd, NetworkX and igraph. */
export const toGraphml: ExportFormat = {
  ending: 'graphml',
  mediaType: 'application/graphml+xml; charset=utf-8',
  leavesOut: takesAll,
  createWriter: () => {
    const written = new Set<string>();
    return {
      head: HEAD,
      row: (exported) => `${actorNodes(exported, written)}${eventNode(exported)}${edges(exported)}`,
      foot: '</graph>\n</graphml>\n',
    };
  },
};

const data = (key: string, value: string | number | null): string =>
  value === null ? '' : `<data key="${key}">${xmlText(String(value))}</data>`;

/** The actors that were not written yet; those for whom they act too. */
function actorNodes({ event }: ExportedEvent, written: Set<string>): string {
  const fresh: Entity[] = [];
  for (const { actor, forActor } of event.participants) {
    for (const one of [actor, forActor]) {
      if (one === null || written.has(one.id)) continue;
      written.add(one.id);
      fresh.push(one);
    }
  }
  return fresh.map(({ id, kind, name }) => `<node id="${xmlText(id)}">${data('kind', kind)}${data('label', name)}</node>\n`).join('');
}

function eventNode({ event, sources: [source] }: ExportedEvent): string {
  const cells = [
    data('kind', 'event'),
    data('label', eventTitle(event)),
    data('act', event.act),
    data('group', event.group),
    data('realis', event.realis),
    data('polarity', event.polarity),
    data('edtf', event.edtf),
    data('earliest', event.days.beginMin),
    data('latest', event.days.endMax),
    data('witnesses', event.witnesses),
    data('quote', source?.quote ?? null),
    data('source', source ? citationOf(source) : null),
  ];
  return `<node id="${xmlText(event.id)}">${cells.join('')}</node>\n`;
}

const edges = ({ event }: ExportedEvent): string =>
  event.participants
    .map(
      ({ actor, role, capacity, forActor }) =>
        `<edge source="${xmlText(actor.id)}" target="${xmlText(event.id)}">${data('role', role)}${data('capacity', capacity)}${data('for', forActor?.name ?? null)}</edge>\n`,
    )
    .join('');
