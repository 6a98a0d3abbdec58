import { once } from 'node:events';
import { connect } from 'node:net';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';

/*
 * Attacks a server until it is killed: large answers, requests that never end, conditions without number. Each kind has a client
 * that begins anew as soon as it is answered or closed.
 */

const [url = ''] = process.argv.slice(2);
const { hostname, port } = new URL(url);
const headers = { 'content-type': 'application/json' };
/** So many copies of a text of five megabytes: two of them are allowed. */
const texts = (copies: number): string => {
  const fields = Array.from({ length: copies }, (_, at) => `t${at}: text`).join(' ');
  return `{ documents(first: 1, where: { source: { eq: "plan-2.md" } }) { nodes { ${fields} } } }`;
};
const WHERE = 'query ($where: EntityWhere) { entities(where: $where, first: 1) { totalCount } }';
const HALF = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{';
const HALF_SENT = 176;

async function post(query: string, variables: object = {}): Promise<void> {
  await (await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })).arrayBuffer();
}

async function forEver(attack: () => Promise<unknown>): Promise<never> {
  for (;;) await attack().catch(() => setTimeout(50));
}

async function sendHalf(): Promise<void> {
  const socket = connect(Number(port), hostname).on('error', () => undefined);
  socket.write(HALF);
  await once(socket, 'close');
  await setTimeout(100);
}

const many = { OR: Array.from({ length: 35_000 }, () => ({ name: { eq: 'x' } })) };
const long = { name: { contains: 'x'.repeat(313_000) } };
for (const copies of [2, 14]) void forEver(() => post(texts(copies)));
void forEver(() => post(WHERE, { where: many }));
void forEver(() => post(WHERE, { where: long }));
for (let at = 0; at < HALF_SENT; at++) void forEver(sendHalf);
