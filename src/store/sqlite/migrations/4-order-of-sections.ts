/** The column is called as the record's field, as all others are. */
export const orderOfSections = 'ALTER TABLE section RENAME COLUMN place TO "order";';
