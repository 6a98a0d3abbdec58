/*
 * Two layers. Below: what each document says, kept apart by document, so that it can be replaced or removed
 * exactly. Above: the merged view of entities and relations with their counts and the search index, which is computed
 * from the layer below for the ids that a write touches, in the same transaction. Ids are hashes, so every index that
 * begins with one costs a write of a random page for each row: there are as few of them as the reads allow.
 */

const statements = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE document (
  id TEXT PRIMARY KEY,
  source TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  length INTEGER NOT NULL,
  media_type TEXT NOT NULL,
  encoding TEXT NOT NULL,
  title TEXT NOT NULL,
  issuers TEXT NOT NULL,
  doc_number TEXT,
  date TEXT,
  period_start TEXT,
  period_end TEXT,
  jurisdiction TEXT,
  policy TEXT,
  run TEXT NOT NULL,
  issues TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;

CREATE TABLE document_text (
  document TEXT PRIMARY KEY REFERENCES document ON DELETE CASCADE,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE section (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
  parent TEXT,
  kind TEXT NOT NULL,
  place INTEGER NOT NULL,
  number TEXT NOT NULL,
  title TEXT NOT NULL,
  path TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL
) STRICT;
CREATE INDEX section_by_document ON section (document, place);

CREATE TABLE entity_claim (
  entity TEXT NOT NULL,
  document TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL,
  jurisdiction TEXT,
  attributes TEXT NOT NULL,
  PRIMARY KEY (document, entity)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_claim_by_entity ON entity_claim (entity);

CREATE TABLE mention (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
  entity TEXT NOT NULL,
  section TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  quote TEXT NOT NULL,
  rule TEXT NOT NULL
) STRICT;
CREATE INDEX mention_by_document ON mention (document);
CREATE INDEX mention_by_entity ON mention (entity, document, start, id);

CREATE TABLE relation_claim (
  relation TEXT NOT NULL,
  document TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
  type TEXT NOT NULL,
  subject TEXT NOT NULL,
  object TEXT NOT NULL,
  modality TEXT NOT NULL,
  confidence REAL NOT NULL,
  date TEXT,
  role TEXT,
  PRIMARY KEY (document, relation)
) STRICT, WITHOUT ROWID;
CREATE INDEX relation_claim_by_relation ON relation_claim (relation);

CREATE TABLE assertion (
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
  rule_version INTEGER NOT NULL,
  source TEXT NOT NULL,
  position INTEGER NOT NULL,
  evidence TEXT NOT NULL
) STRICT;
CREATE INDEX assertion_by_document ON assertion (document);
CREATE INDEX assertion_by_relation ON assertion (relation) WHERE relation IS NOT NULL;
CREATE INDEX assertion_by_entity ON assertion (entity) WHERE entity IS NOT NULL;
`;

const mergedView = `
CREATE TABLE entity (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  aliases TEXT NOT NULL,
  jurisdiction TEXT,
  attributes TEXT NOT NULL,
  mention_count INTEGER NOT NULL,
  relation_count INTEGER NOT NULL,
  document_count INTEGER NOT NULL
) STRICT;
CREATE INDEX entity_by_name ON entity (name, id);
CREATE INDEX entity_by_type ON entity (type, id);

CREATE TABLE entity_alias (
  entity TEXT NOT NULL,
  alias TEXT NOT NULL,
  folded TEXT NOT NULL,
  PRIMARY KEY (entity, alias)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_alias_by_alias ON entity_alias (alias);

CREATE TABLE entity_attribute (
  entity TEXT NOT NULL,
  attribute TEXT NOT NULL,
  value ANY NOT NULL,
  PRIMARY KEY (entity, attribute)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_attribute_by_value ON entity_attribute (attribute, value);

CREATE TABLE relation (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  subject TEXT NOT NULL,
  object TEXT NOT NULL,
  modality TEXT NOT NULL,
  confidence REAL NOT NULL,
  date TEXT,
  role TEXT,
  evidence_count INTEGER NOT NULL,
  subject_type TEXT NOT NULL,
  subject_name TEXT NOT NULL,
  object_type TEXT NOT NULL,
  object_name TEXT NOT NULL
) STRICT;
CREATE INDEX relation_by_subject ON relation (subject, type, object_name, id, role);
CREATE INDEX relation_by_object ON relation (object, type, subject_name, id, role, subject);
CREATE INDEX relation_by_type ON relation (type, id);
`;

/*
 * names: a line for each entity's folded name and aliases (see queries/search.ts). The index holds their bigrams as
 * words of ASCII; it keeps no text of its own, so that rows are taken out by number.
 */
const searchIndex = `
CREATE TABLE search_entry (
  number INTEGER PRIMARY KEY,
  entity TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  name_length INTEGER NOT NULL,
  names TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search_gram USING fts5(grams, content='', contentless_delete=1, detail=none, tokenize='ascii');
`;

export const createTables: string = statements + mergedView + searchIndex;
