import { PlangraphError } from '../../../schema/errors.js';
import type { DocumentGraph, DocumentRecord, RunRecord } from '../../../schema/records.js';
import { documentHash, EMPTY_DIGEST, toggleDocument } from '../../store/merge/document-hash.js';
import { FORMAT, LISTS } from './record-lines.js';
import { splitLines } from './split-lines.js';

/** More than any document needs, and less than what would fill the memory. */
const MAX_RECORDS = 10_000_000;

/** The parts of evidence, the deepest that a record holds, are objects in a list in an object in a list. */
const MAX_DEPTH = 8;

type Fields = Record<string, unknown>;
type Draft = { -readonly [Key in keyof DocumentGraph]?: DocumentGraph[Key] } & Record<(typeof LISTS)[keyof typeof LISTS], unknown[]>;

/**
 * The documents of a canonical export (see `recordLines`), one in memory at a time. The shape of the records is for
 * `loadGraph` to check.
 * @throws PlangraphError IMPORT_INVALID, with the line: no export of ours or of another version, damaged, cut off, or
 * with contents that are not those that its end tells of, which is known in the end only.
 */
export async function* readRecordLines(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<DocumentGraph> {
  let number = 0;
  let draft: Draft | undefined;
  let records = 0;
  let ended = false;
  const read = { documents: 0, digest: EMPTY_DIGEST };
  const finish = (open: Draft): DocumentGraph => {
    if (open.run === undefined || open.text === undefined) throw invalid(number, 'the document before it lacks its run or its text');
    const graph = open as DocumentGraph;
    read.documents++;
    read.digest = toggleDocument(read.digest, graph.document.id, documentHash(graph));
    return graph;
  };
  for await (const text of splitLines(chunks)) {
    number++;
    const { record, ...fields } = parse(text, number);
    if (number === 1) checkHead(record, fields);
    else if (ended) throw invalid(number, 'something follows the end');
    else if (record === 'document' || record === 'end') {
      if (draft) yield finish(draft);
      draft = record === 'document' ? begin(fields, number) : undefined;
      records = 0;
      ended = record === 'end';
      if (ended) checkEnd(number, fields, read);
    } else if (!draft) throw invalid(number, 'a record stands before the first document');
    else if (++records > MAX_RECORDS) throw invalid(number, `a document has more than ${MAX_RECORDS} records`);
    else addRecord(draft, record, fields, number);
  }
  if (number === 0) throw new PlangraphError('IMPORT_INVALID', 'the file is empty', { hint: HINT });
  if (!ended)
    throw new PlangraphError('IMPORT_INVALID', `the file is cut off after line ${number}: its end is missing`, {
      hint: HINT,
    });
}

const HINT = 'make the file again with plangraph export --format ndjson';

function parse(text: string, number: number): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw invalid(number, 'it is no JSON', cause);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(number, 'it is no record');
  if (isDeeper(value, MAX_DEPTH)) throw invalid(number, `it nests deeper than ${MAX_DEPTH} levels`);
  return value as Fields;
}

/** Whoever walks a value without such a bound may run out of stack. */
function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((inner) => isDeeper(inner, depth - 1));
}

function checkHead(record: unknown, { format }: Fields): void {
  if (record !== 'plangraph') throw invalid(1, 'the file does not begin as an export of plangraph does');
  if (format !== FORMAT) throw invalid(1, `the file is of format ${JSON.stringify(format)}, and this program reads ${FORMAT}`);
}

function begin(fields: Fields, number: number): Draft {
  if (typeof fields['id'] !== 'string') throw invalid(number, 'the document has no id');
  return {
    ...{ document: fields as DocumentRecord, issues: [], sections: [], entities: [] },
    ...{ mentions: [], relations: [], assertions: [] },
  };
}

function addRecord(draft: Draft, record: unknown, fields: Fields, number: number): void {
  if (record === 'run') draft.run = fields as RunRecord;
  else if (record === 'text') {
    if (typeof fields['text'] !== 'string') throw invalid(number, 'it holds no text');
    draft.text = fields['text'];
  } else if (typeof record === 'string' && Object.hasOwn(LISTS, record)) draft[LISTS[record as keyof typeof LISTS]].push(fields);
  else throw invalid(number, `there is no record ${JSON.stringify(record)}`);
}

function checkEnd(number: number, { documents, digest }: Fields, read: { documents: number; digest: string }): void {
  if (documents !== read.documents)
    throw invalid(number, `the file tells of ${JSON.stringify(documents)} documents and holds ${read.documents}`);
  if (digest !== read.digest) throw invalid(number, 'the documents are not those that were exported: a line was changed, added or lost');
}

function invalid(number: number, why: string, cause?: unknown): PlangraphError {
  return new PlangraphError('IMPORT_INVALID', `line ${number}: ${why}`, { hint: HINT, ...(cause === undefined ? {} : { cause }) });
}
