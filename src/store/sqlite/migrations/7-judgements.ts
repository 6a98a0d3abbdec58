/*
 * What people judge, apart from what was extracted, and of each document the records that judgements changed, as they were
 * (see `merge/original-records.ts`).
 */

export const judgements = `
CREATE TABLE judgement (id TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE original_record (
  document TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
  kind TEXT NOT NULL,
  standing TEXT NOT NULL,
  record TEXT NOT NULL
) STRICT;
CREATE INDEX original_record_by_document ON original_record (document);
CREATE INDEX original_record_by_standing ON original_record (standing);
`;
