import type { DocumentField } from '../../store/port/queries.js';
import { DateFilter, IdFilter, StringFilter } from './filters.js';
import { listArgs } from './list-args.js';

/** The arguments of `documents`. */
export const documentListArgs = listArgs<DocumentField>('Document', {
  where: [
    { name: 'id', filter: IdFilter, field: 'id' },
    { name: 'source', filter: StringFilter, field: 'source' },
    { name: 'title', filter: StringFilter, field: 'title' },
    { name: 'issuer', filter: StringFilter, field: 'issuer', description: 'One of the bodies that sign it.' },
    { name: 'docNumber', filter: StringFilter, field: 'docNumber' },
    { name: 'date', filter: DateFilter, field: 'date' },
    { name: 'jurisdiction', filter: StringFilter, field: 'jurisdiction' },
  ],
  order: (['id', 'source', 'title', 'docNumber', 'date', 'jurisdiction'] as const).map((name) => ({ name, field: name })),
  standardOrder: [{ field: 'title' }],
});
