import { type Dossier, placeOf } from './dossier.js';

/** A report as Markdown with footnotes (`[^1]`), as GitHub, Pandoc and Obsidian read them. */
export function writeMarkdown({ title, facts, parts, notes }: Dossier): string {
  const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
  const blocks = [
    `# ${escaped(title)}`,
    list(facts.map(escaped)),
    ...parts.flatMap(({ heading, lines }) => [
      `## ${escaped(heading)}`,
      list(lines.map(({ text, notes: of }) => escaped(text) + of.map((number) => `[^${number}]`).join(''))),
    ]),
    notes.map((note, index) => `[^${index + 1}]: “${escaped(note.quote)}” ${escaped(placeOf(note))}`).join('\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Words of a text, none of which is a sign of Markdown or HTML. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&]/g, (sign) => `\\${sign}`);
}
