/*
 * Search knows sounds and the documents' text. The index is made anew from what is stored (see `write/rebuild-search.ts`).
 *
 * names, pinyin: what search knows an entity by (see `search/search-lines.ts`). passage: a stretch of a document, in
 * code points and, so that it can be cut from the text without reading all of it, in bytes; folded as search compares it.
 * Each index holds bigrams as words of ASCII and no text of its own, so that rows are taken out by number.
 */
export const searchTextAndSounds = `
DROP TABLE search_gram;
DROP TABLE search_entry;

CREATE TABLE search_entry (
  number INTEGER PRIMARY KEY,
  entity TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  name_length INTEGER NOT NULL,
  names TEXT NOT NULL,
  pinyin TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search_gram USING fts5(grams, content='', contentless_delete=1, detail=none, tokenize='ascii');

CREATE TABLE passage (
  number INTEGER PRIMARY KEY,
  document TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
  section TEXT,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  first_byte INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  folded TEXT NOT NULL
) STRICT;
CREATE INDEX passage_by_document ON passage (document, start);
CREATE VIRTUAL TABLE passage_gram USING fts5(grams, content='', contentless_delete=1, detail=none, tokenize='ascii');
`;
