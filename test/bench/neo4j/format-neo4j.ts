import { count, ratio, table } from '../format-report.js';
import type { Comparison } from './comparison.js';
import type { Neo4jFigures } from './measure-neo4j.js';

/** The part of the report about Neo4j: what is ours is divided by what it is measured against. */
export function formatNeo4j({ documents, records, bytes, load, reads, requests }: Neo4jFigures): string {
  const rows = (comparisons: readonly Comparison[]): string[][] =>
    comparisons.map(({ name, ours, other }) => [name, count(ours), count(other), ratio(ours, other)]);
  return [
    `Neo4j: ${count(documents)} documents, ${count(records)} records, ${count(bytes / records)} bytes a record in the database's files`,
    table([['a second', 'ours', 'plain Cypher', 'ratio'], ...rows([load, ...reads])]),
    '',
    table([
      ['requests a second', 'ours', '@neo4j/graphql', 'ratio', 'ours, nothing kept', 'ratio'],
      ...requests.map(({ name, ours, other, keepingNothing }) => [
        ...[name, count(ours), count(other), ratio(ours, other)],
        ...[count(keepingNothing), ratio(keepingNothing, other)],
      ]),
    ]),
  ].join('\n');
}
