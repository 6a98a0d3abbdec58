import { machineLine } from '../format-report.js';
import type { RequestFigures } from '../http/fire.js';
import type { AttackFigures } from './measure-attack.js';

/** What a busy server may take for one request in a hundred, in undisturbed medians. */
const MOST_MEDIANS = 20;

/** The report for a person. */
export function formatAttack({ machine, undisturbed, attacked }: AttackFigures): string {
  const times = attacked.p99 / undisturbed.p50;
  return [
    machineLine(machine),
    '',
    'one hop, 64 connections, 60 s; milliseconds',
    rowOf('undisturbed', undisturbed),
    rowOf('attacked', attacked),
    `  p99 under attack is ${times.toFixed(1)} times the undisturbed median; the aim is below ${MOST_MEDIANS}`,
  ].join('\n');
}

function rowOf(name: string, { requestsPerSecond, p50, p99, failed = 0 }: RequestFigures): string {
  return `  ${name.padEnd(12)} ${requestsPerSecond} requests/s, p50 ${p50}, p99 ${p99}, ${failed} failed`;
}
