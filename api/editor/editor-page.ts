/** Where the files of the editor are served. */
export const EDITOR_FOLDER = '/graphql/editor/';

/** The page of the editor: nothing is written into it, every script and style is a file of this server. `version` keeps browsers from old files. */
export const editorPage = (version: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Démarche: GraphQL</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${EDITOR_FOLDER}editor.css?${encodeURIComponent(version)}" />
  </head>
  <body class="no-focus-outline">
    <noscript>The editor needs JavaScript. GraphQL itself answers JSON posts at /graphql.</noscript>
    <div id="root"></div>
    <script src="${EDITOR_FOLDER}editor.js?${encodeURIComponent(version)}"></script>
  </body>
</html>
`;
