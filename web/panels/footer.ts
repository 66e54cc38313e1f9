import type { ServerAnswer } from '../queries/server-query.ts';
import { element } from './element.ts';
import type { PanelContext } from './panel-context.ts';

/** The footer: which engine holds the graph, and how to move everything over; what is in view. */
export function footer(server: ServerAnswer['server'] | null, inView: string, { words }: PanelContext): HTMLElement[] {
  const { page } = words;
  const engine =
    server === null
      ? null
      : element(
          'p',
          {},
          server.engine.move === null
            ? page.engine(server.engine.name, server.engine.version)
            : `${page.engineEmbedded}: ${page.moveWith} `,
          server.engine.move === null ? null : element('code', {}, server.engine.move),
        );
  const nodes = [
    element('p', { class: 'in-view' }, inView),
    engine,
    server === null ? null : element('p', {}, `Démarche ${server.version}`),
  ];
  return nodes.filter((node) => node !== null);
}
