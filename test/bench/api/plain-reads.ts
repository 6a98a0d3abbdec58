import Database from 'better-sqlite3';
import { gramQuery } from '../../../src/store/sqlite/query/grams.js';
import { shortestPath } from './plain-path.js';

/*
 * The same reads as one would write them by hand for these five questions and no others: prepared statements over the
 * store's file, each with the columns that its question shows, without filters, cursors or paging.
 */

export interface PlainEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
}

export interface PlainRelation {
  readonly id: string;
  readonly type: string;
  readonly modality: string;
}

export interface PlainEdge extends PlainRelation {
  readonly otherId: string;
  readonly otherType: string;
  readonly otherName: string;
}

export interface PlainEvidence {
  readonly quote: string;
  readonly section: string;
  readonly document: string;
}

export interface PlainHit {
  readonly rank: number;
  readonly entity: string | null;
  readonly type: string | null;
  readonly name: string | null;
  readonly quote: string | null;
}

const EDGE_COLUMNS = (end: 'subject' | 'object'): string =>
  `id, type, modality, ${end} AS otherId, ${end}_type AS otherType, ${end}_name AS otherName`;

export class PlainReads {
  readonly #database: Database.Database;
  readonly #entity;
  readonly #edges;
  readonly #assertions;
  readonly #path;
  readonly #title;
  readonly #listed;
  readonly #counted;
  readonly #search;
  readonly #neighbours;
  readonly #between;

  constructor(file: string) {
    this.#database = new Database(file, { readonly: true });
    this.#database.pragma('cache_size = -65536');
    const prepare = <Row>(text: string): Database.Statement<unknown[], Row> => this.#database.prepare<unknown[], Row>(text);
    this.#entity = prepare<PlainEntity>('SELECT id, type, name FROM entity WHERE id = ?');
    this.#edges = prepare<PlainEdge>(`
      SELECT ${EDGE_COLUMNS('object')} FROM relation WHERE subject = ?
      UNION ALL SELECT ${EDGE_COLUMNS('subject')} FROM relation WHERE object = ? AND subject <> object
      ORDER BY type, otherName, id LIMIT ?`);
    this.#assertions = prepare<{ document: string; evidence: string }>(
      'SELECT document, evidence FROM assertion WHERE relation = ? ORDER BY confidence DESC, document, position, id',
    );
    this.#path = prepare<{ path: string }>('SELECT path FROM section WHERE id = ?');
    this.#title = prepare<{ title: string }>('SELECT title FROM document WHERE id = ?');
    this.#listed = prepare<PlainEntity>(
      "SELECT id, type, name FROM entity WHERE type = 'Institution' AND instr(folded, ?) > 0 ORDER BY name, id LIMIT ?",
    );
    this.#counted = prepare<{ total: number }>("SELECT count(*) AS total FROM entity WHERE type = 'Institution' AND instr(folded, ?) > 0");
    this.#search = prepare<PlainHit & { readonly total: number }>(`
      WITH found AS (
        SELECT s.entity, s.name AS key, s.entity AS id, s.name_length AS length, NULL AS passage,
          CASE WHEN instr(s.names, char(10) || @text || char(10)) = 1 THEN 0 WHEN instr(s.names, char(10) || @text || char(10)) > 1 THEN 1
            WHEN instr(s.names, char(10) || @text) > 0 THEN 2 ELSE 3 END AS rank
        FROM search_gram JOIN search_entry AS s ON s.number = search_gram.rowid
        WHERE search_gram MATCH @grams AND instr(s.names, @text) > 0
        UNION ALL
        SELECT NULL, p.document, printf('%010d', p.start), p."end" - p.start, p.number, 7
        FROM passage_gram JOIN passage AS p ON p.number = passage_gram.rowid
        WHERE passage_gram MATCH @grams AND instr(p.folded, @text) > 0
      ), best AS (SELECT *, count(*) OVER () AS total FROM found ORDER BY rank, length, key, id LIMIT @first)
      SELECT best.rank, best.total, best.entity, e.type, e.name,
        CAST(substr(CAST(t.text AS BLOB), p.first_byte + 1, p.bytes) AS TEXT) AS quote
      FROM best LEFT JOIN entity AS e ON e.id = best.entity LEFT JOIN passage AS p ON p.number = best.passage
        LEFT JOIN document_text AS t ON t.document = p.document
      ORDER BY best.rank, best.length, best.key, best.id`);
    this.#neighbours = prepare<{ id: string }>(`
      SELECT object AS id FROM relation WHERE subject IN (SELECT value FROM json_each(@ids))
      UNION SELECT subject FROM relation WHERE object IN (SELECT value FROM json_each(@ids))`);
    this.#between = prepare<PlainRelation>(`
      SELECT id, type, modality FROM relation WHERE (subject = @from AND object = @to) OR (subject = @to AND object = @from)
      ORDER BY confidence DESC, id LIMIT 1`);
  }

  entity(id: string): PlainEntity | null {
    return this.#entity.get(id) ?? null;
  }

  edges(id: string, first: number): PlainEdge[] {
    return this.#edges.all(id, id, first);
  }

  evidence(relation: string, first: number): PlainEvidence[] {
    return this.#assertions
      .all(relation)
      .flatMap(({ document, evidence }) => (JSON.parse(evidence) as PlainEvidence[]).map((passage) => ({ ...passage, document })))
      .slice(0, first);
  }

  sectionPath(section: string): string[] {
    return JSON.parse(this.#path.get(section)!.path) as string[];
  }

  title(document: string): string {
    return this.#title.get(document)!.title;
  }

  institutions(word: string, first: number): PlainEntity[] {
    return this.#listed.all(word, first);
  }

  countInstitutions(word: string): number {
    return this.#counted.get(word)!.total;
  }

  /** For texts of Han characters in their folded form, which have no other reading. */
  search(text: string, first: number): { readonly total: number; readonly found: PlainHit[] } {
    const found = this.#search.all({ text, grams: gramQuery([{ text, reading: null }]), first });
    return { total: found[0]?.total ?? 0, found };
  }

  shortestPath(from: string, to: string): string[] | null {
    return shortestPath(from, to, 6, (ids) => this.#neighbours.all({ ids: JSON.stringify(ids) }).map(({ id }) => id));
  }

  /** The surest relation between two entities. */
  between(from: string, to: string): PlainRelation {
    return this.#between.get({ from, to })!;
  }
}
