import { ask } from '../api/ask.js';
import { DocumentTitlesDocument, type DocumentTitlesQuery } from '../api/generated/operations.js';
import { readAll } from '../api/read-all.js';
import { useWork } from '../api/use-answer.js';

export type ListedDocument = DocumentTitlesQuery['documents']['nodes'][number];

/** The documents that one can be chosen of; none until they are known. */
export function useDocuments(): readonly ListedDocument[] {
  const { data } = useWork(
    (signal) => readAll(async (after) => (await ask(DocumentTitlesDocument, { after }, signal)).documents),
    'titles',
  );
  return data?.nodes ?? [];
}
