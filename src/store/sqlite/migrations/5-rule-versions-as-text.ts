/** A rule's version is a hash; it was a number. The documents' hashes follow: see `write/rebuild-view.ts`. */
export const ruleVersionsAsText = `
CREATE TABLE assertion_with_hash (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
  relation TEXT,
  entity TEXT,
  attribute TEXT,
  value TEXT,
  modality TEXT NOT NULL,
  confidence REAL NOT NULL,
  date TEXT,
  role TEXT,
  rule TEXT NOT NULL,
  rule_version TEXT NOT NULL,
  source TEXT NOT NULL,
  position INTEGER NOT NULL,
  evidence TEXT NOT NULL
) STRICT;
INSERT INTO assertion_with_hash SELECT * FROM assertion;
DROP TABLE assertion;
ALTER TABLE assertion_with_hash RENAME TO assertion;
CREATE INDEX assertion_by_document ON assertion (document);
CREATE INDEX assertion_by_relation ON assertion (relation) WHERE relation IS NOT NULL;
CREATE INDEX assertion_by_entity ON assertion (entity) WHERE entity IS NOT NULL;
DELETE FROM meta WHERE key = 'merge';
`;
