import { PlangraphError } from '../../schema/errors.js';
import { type Catalogue, type KnownDocument, sourcesOf } from './catalogue.js';

/** A document that somebody named. */
export interface NamedDocument {
  readonly document: KnownDocument;
  /** Where one of several names was given, that name: the document stays under the others. */
  readonly source?: string;
}

const SHOWN = 5;

/**
 * The document that a user means: by its id, by a name that its text was read under, by its title, or by a part of its title that no
 * other has.
 * @throws PlangraphError INPUT_NOT_FOUND where there is none, USAGE where several fit
 */
export function findNamed(catalogue: Catalogue, name: string): NamedDocument {
  const byId = catalogue.byId(name);
  if (byId) return { document: byId };
  const bySource = catalogue.bySource(name);
  if (bySource) return { document: bySource, ...(sourcesOf(bySource).length > 1 && { source: name }) };
  const documents = catalogue.all();
  const exact = documents.filter(({ title }) => title === name);
  const fitting = exact.length > 0 ? exact : documents.filter(({ title }) => name !== '' && title.includes(name));
  if (fitting.length === 1) return { document: fitting[0]! };
  if (fitting.length === 0)
    throw new PlangraphError('INPUT_NOT_FOUND', `the store has no document ${name}`, {
      hint: 'name it by its id, the path that it was read by, or its title; plangraph status --json lists all',
    });
  const shown = fitting.slice(0, SHOWN).map(({ id, source, title }) => `\n  ${id}  ${source}  ${title}`);
  const more = fitting.length > SHOWN ? `\n  and ${fitting.length - SHOWN} more` : '';
  throw new PlangraphError('USAGE', `${fitting.length} documents have ${name} in their title:${shown.join('')}${more}`, {
    hint: 'name one by its id or its path',
  });
}
