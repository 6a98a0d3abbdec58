import { xmlText } from '../export/xml-text.js';
import { type Dossier, placeOf } from './dossier.js';

const STYLE =
  'body{font:16px/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}' +
  'h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem}sup{margin-left:.2em}.notes{font-size:.9rem}a{color:#0b57d0}' +
  '@media (prefers-color-scheme:dark){body{color:#e6e6e6;background:#161616}a{color:#8ab4f8}}';

/** A report as one page without scripts, which needs nothing beside itself. */
export function writeHtml({ language, title, facts, parts, notesHeading, notes }: Dossier): string {
  const list = (items: readonly string[]): string => `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
  const references = (of: readonly number[]): string => of.map((one) => `<sup><a href="#note-${one}">${one}</a></sup>`).join('');
  const sections = parts.map(
    ({ heading, lines }) =>
      `<h2>${xmlText(heading)}</h2>\n${list(lines.map(({ text, notes: of }) => `${xmlText(text)}${references(of)}`))}`,
  );
  const cited = notes.map((note, index) => `<li id="note-${index + 1}"><q>${xmlText(note.quote)}</q> ${xmlText(placeOf(note))}</li>`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${xmlText(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${xmlText(title)}</h1>
${list(facts.map(xmlText))}
${sections.join('\n')}
<h2>${xmlText(notesHeading)}</h2>
<ol class="notes">
${cited.join('\n')}
</ol>
</body>
</html>
`;
}
