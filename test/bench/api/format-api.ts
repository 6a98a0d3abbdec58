import { count, machineLine, ratio, table } from '../format-report.js';
import type { AnswerFigures, ApiFigures } from './measure-api.js';
import type { ScaleFigures } from './measure-scale.js';
import { PEERS } from './peers.js';

/** The figures of the API for a person. */
export function formatApi({ machine, size, questions }: ApiFigures): string {
  return [
    machineLine(machine),
    '',
    `requests a second, 16 connections, ${count(size.documents)} documents, ${count(size.entities)} entities, ${count(size.relations)} relations`,
    table([['', 'plangraph', ...Object.values(PEERS), `against ${PEERS.mercurius}`, 'p50 ms', 'p99 ms'], ...questions.map(row)]),
  ].join('\n');
}

function row({ name, servers }: AnswerFigures): string[] {
  const rates = servers.map(({ requestsPerSecond }) => requestsPerSecond);
  const { p50, p99 } = servers[0]!;
  return [name, ...rates.map(count), ratio(rates[0]!, rates[1]!), String(p50), String(p99)];
}

/** The figures of the large graph for a person. */
export function formatScale({ machine, entities, relations, loading, questions, memory }: ScaleFigures): string {
  return [
    machineLine(machine),
    '',
    `requests a second, 16 connections, ${count(entities)} entities and ${count(relations)} relations, against a hundredth of them; made and loaded in ${loading.toFixed(0)} s`,
    table([
      ['', 'requests/s of a hundredth', 'requests/s of all', 'times as long', 'p50 ms', 'p99 ms'],
      ...questions.map(({ name, small, large }) => [
        name,
        count(small.requestsPerSecond),
        count(large.requestsPerSecond),
        ratio(small.requestsPerSecond, large.requestsPerSecond),
        String(large.p50),
        String(large.p99),
      ]),
    ]),
    memory
      ? `  resident memory of that server ${count(memory.now)} MiB afterwards, ${count(memory.most)} MiB at most`
      : '  resident memory is told on Linux only',
  ].join('\n');
}
