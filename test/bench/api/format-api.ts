import { count, machineLine, ratio, table } from '../format-report.js';
import type { RequestFigures } from '../http/fire.js';
import type { ApiFigures } from './measure-api.js';
import type { ScaleFigures } from './measure-scale.js';
import { WIDE } from './questions.js';

/** The figures of the API for a person. */
export function formatApi({ machine, size, servers, questions }: ApiFigures): string {
  const figuresOf = (temperature: 'cold' | 'warm') =>
    questions.map((question) => ({ name: question.name, servers: question[temperature] }));
  return [
    machineLine(machine),
    `16 connections, ${count(size.documents)} documents, ${count(size.entities)} entities, ${count(size.relations)} relations`,
    ...speed('warm, a hundred variables again and again', servers, figuresOf('warm')),
    ...speed(`cold, ${count(WIDE)} variables once each`, servers, figuresOf('cold')),
  ].join('\n');
}

interface Asked {
  readonly name: string;
  readonly servers: readonly RequestFigures[];
}

/**
 * Above 1 ours is the better in both tables: as many times more requests, or less time.
 * @param names of the servers, ours first; what it is compared with is the next, if there is one
 */
function speed(how: string, names: readonly string[], questions: readonly Asked[]): string[] {
  const against = names[1] === undefined ? [] : [`against ${names[1]}`];
  const compared = (how: (ours: number, next: number) => string, [ours, next]: readonly number[]): string[] =>
    next === undefined ? [] : [how(ours!, next)];
  return [
    '',
    `${how}: requests a second`,
    table([
      ['', ...names, ...against, 'p50 ms', 'p99 ms'],
      ...questions.map(({ name, servers }) => {
        const rates = servers.map(({ requestsPerSecond }) => requestsPerSecond);
        const [{ p50, p99 }] = servers as [RequestFigures];
        return [name, ...rates.map(count), ...compared(ratio, rates), String(p50), String(p99)];
      }),
    ]),
    '',
    `${how}: milliseconds of processor time a request`,
    table([
      ['', ...names, ...against],
      ...questions.map(({ name, servers }) => {
        const times = servers.map(({ processor }) => processor ?? NaN);
        return [name, ...times.map((time) => time.toFixed(3)), ...compared((ours, next) => ratio(next, ours), times)];
      }),
    ]),
  ];
}

/** The figures of the large graph for a person. */
export function formatScale({ machine, entities, relations, loading, questions, memory }: ScaleFigures): string {
  return [
    machineLine(machine),
    '',
    `requests a second, 16 connections, ${count(entities)} entities and ${count(relations)} ` +
      `relations, against a hundredth of them; made and loaded in ${loading.toFixed(0)} s`,
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
