import { xmlText } from '../export/xml-text.js';
import { type ArchivedFile, zipChunks } from '../export/zip-chunks.js';
import { type Dossier, type Line, placeOf } from './dossier.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** Numbers below are for the lines above footnotes. */
const FIRST_NOTE = 1;

/** A report as a document of Word (ECMA-376), its notes footnotes of their own. */
export function writeDocx(dossier: Dossier): AsyncGenerator<Uint8Array> {
  return zipChunks([
    part('[Content_Types].xml', contentTypes()),
    part('_rels/.rels', relationships([['officeDocument', 'word/document.xml']])),
    part('word/document.xml', document(dossier)),
    part(
      'word/_rels/document.xml.rels',
      relationships([
        ['styles', 'styles.xml'],
        ['footnotes', 'footnotes.xml'],
      ]),
    ),
    part('word/styles.xml', styles(dossier.language)),
    part('word/footnotes.xml', footnotes(dossier)),
  ]);
}

function part(path: string, text: string): ArchivedFile {
  return { path, text: [`${HEAD}${text}`] };
}

function document({ title, facts, parts }: Dossier): string {
  const used = new Set<number>();
  const body = [
    paragraph('Title', run(title)),
    ...facts.map((fact) => paragraph('ListBullet', run(fact))),
    ...parts.flatMap(({ heading, lines }) => [paragraph('Heading1', run(heading)), ...lines.map((line) => item(line, used))]),
  ];
  return `<w:document ${MAIN}><w:body>${body.join('')}<w:sectPr/></w:body></w:document>`;
}

/** A footnote can be referred to once: further lines show its number as text. */
function item({ text, notes }: Line, used: Set<number>): string {
  const references = notes.map((note) => {
    const isFirst = !used.has(note);
    used.add(note);
    const mark = isFirst ? `<w:footnoteReference w:id="${note - 1 + FIRST_NOTE}"/>` : `<w:t>${note}</w:t>`;
    return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>${mark}</w:r>`;
  });
  return paragraph('ListBullet', `${run(text)}${references.join(run(' '))}`);
}

function paragraph(style: string, inner: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${inner}</w:p>`;
}

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${xmlText(text.replace(/\s+/g, ' '))}</w:t></w:r>`;
}

function footnotes({ notes }: Dossier): string {
  const rule = (id: number, type: string): string =>
    `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:r><w:${type}/></w:r></w:p></w:footnote>`;
  const each = notes.map((note, index) => {
    const mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';
    const inner = paragraph('FootnoteText', mark + run(` “${note.quote}” ${placeOf(note)}`));
    return `<w:footnote w:id="${index + FIRST_NOTE}">${inner}</w:footnote>`;
  });
  return `<w:footnotes ${MAIN}>${rule(-1, 'separator')}${rule(0, 'continuationSeparator')}${each.join('')}</w:footnotes>`;
}

function styles(language: string): string {
  const style = (id: string, name: string, properties: string, type = 'paragraph'): string =>
    `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${properties}</w:style>`;
  const size = (points: number): string => `<w:rPr><w:sz w:val="${points * 2}"/></w:rPr>`;
  const heading = (points: number): string =>
    `<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/></w:pPr><w:rPr><w:b/><w:sz w:val="${points * 2}"/></w:rPr>`;
  return (
    `<w:styles ${MAIN}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:lang w:val="en-US" w:eastAsia="${language}"/>` +
    '</w:rPr></w:rPrDefault></w:docDefaults>' +
    style('Title', 'Title', heading(18)) +
    style('Heading1', 'heading 1', heading(14)) +
    style('ListBullet', 'List Bullet', '<w:pPr><w:spacing w:after="80"/><w:ind w:left="360"/></w:pPr>') +
    style('FootnoteText', 'footnote text', size(9)) +
    style('FootnoteReference', 'footnote reference', '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>', 'character') +
    '</w:styles>'
  );
}

function contentTypes(): string {
  const override = (name: string, type: string): string => `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${override('document', 'document.main')}${override('styles', 'styles')}${override('footnotes', 'footnotes')}</Types>`
  );
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}
