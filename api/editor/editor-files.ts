import { EDITOR_FOLDER } from './editor-page.ts';
import { EXAMPLE_QUESTIONS } from './example-questions.ts';

/** One file of the editor. */
export type EditorFile = { type: string; body: string };

const SCRIPT = 'text/javascript; charset=utf-8';

/** The end of the editor's script: where its workers are, what it begins with. */
function begin(version: string): string {
  const options = {
    title: 'Démarche',
    endpoint: '/graphql',
    defaultTabs: EXAMPLE_QUESTIONS.map((query) => ({ query })),
  };
  return `
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => ${JSON.stringify(EDITOR_FOLDER)} + label + '.js?' + ${JSON.stringify(encodeURIComponent(version))} };
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), ${JSON.stringify(options)});
`;
}

/** GraphiQL as files, by name; it comes whole in a package, and is loaded when it is first asked for. */
export async function loadEditorFiles(version: string): Promise<ReadonlyMap<string, EditorFile>> {
  const { css, editorWorkerService, graphqlWorker, js, jsonWorker } = await import('@graphql-yoga/render-graphiql/graphiql');
  return new Map([
    ['editor.css', { type: 'text/css; charset=utf-8', body: css }],
    ['editor.js', { type: SCRIPT, body: js + begin(version) }],
    ['editorWorkerService.js', { type: SCRIPT, body: editorWorkerService }],
    ['json.js', { type: SCRIPT, body: jsonWorker }],
    ['graphql.js', { type: SCRIPT, body: graphqlWorker }],
  ]);
}
