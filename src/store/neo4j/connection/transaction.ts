import type { Cypher } from './cypher.js';
import type { Neo4jLocation } from './location.js';

/** Statements inside one transaction that writes. */
export interface WriteTransaction {
  run<Row>(query: Cypher): Promise<Row[]>;
}

/** Runs statements that read, each in a transaction of its own. */
export interface ReadAccess {
  run<Row>(query: Cypher): Promise<Row[]>;
}

/** A database that runs statements, each in a transaction of its own or several in one. */
export interface Database extends ReadAccess {
  readonly location: Neo4jLocation;
  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>;
}
