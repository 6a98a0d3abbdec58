/*
 * The page names no other host and holds no inline script, so that its Content-Security-Policy can forbid both. It is
 * kept as text because it is all there is to build: the editor comes ready made from the npm package.
 */

/** The HTML of the query page. */
export const PAGE_HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>plangraph: ask the graph</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="query-page/graphiql.css" />
    <link rel="stylesheet" href="query-page/page.css" />
  </head>
  <body>
    <main id="page">The query page needs JavaScript. The API itself is at <a href="graphql">/graphql</a>.</main>
    <script src="query-page/react.js"></script>
    <script src="query-page/react-dom.js"></script>
    <script src="query-page/graphiql.js"></script>
    <script src="query-page/page.js"></script>
  </body>
</html>
`;

/** Lets the editor fill the window. */
export const PAGE_CSS = `html, body, #page { height: 100%; margin: 0; }
`;

const FIRST_QUERY = `# What is in the graph, and what it says about its districts.
{
  stats {
    documents
    entities { type count }
  }
  districts(first: 5) {
    nodes {
      name
      relations(first: 5) {
        edges {
          direction
          relation { label { zh en } }
          other { name type }
          evidence(first: 1) { quote sectionPath document { title } }
        }
      }
    }
  }
}
`;

/** Starts the editor on the API beside the page, with the query and variables that the page's address gives. */
export const PAGE_SCRIPT = `const fetcher = GraphiQL.createFetcher({ url: new URL('graphql', location.href).href });
const given = new URL(location.href).searchParams;
const asked = Object.fromEntries(['query', 'variables'].flatMap((name) => (given.has(name) ? [[name, given.get(name)]] : [])));
const settings = { fetcher, defaultQuery: ${JSON.stringify(FIRST_QUERY)}, shouldPersistHeaders: false };
const editor = React.createElement(GraphiQL, { ...settings, ...asked });
ReactDOM.createRoot(document.getElementById('page')).render(editor);
`;

/** Only what the server itself hands out; the editor puts its fonts and icons in as data. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
