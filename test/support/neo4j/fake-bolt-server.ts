import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

/** A server that speaks some version of Bolt and calls itself something; to every message it says that it succeeded. */
export interface FakeServer {
  /** `host:port` to connect to. */
  readonly address: string;
  close(): Promise<void>;
}

/** Bolt's handshake: 4 bytes of magic and 4 proposals of 4 bytes (https://neo4j.com/docs/bolt/current/bolt/handshake). */
const HANDSHAKE = 20;

export async function startFakeServer(agent: string, bolt: readonly [major: number, minor: number]): Promise<FakeServer> {
  const sockets = new Set<Socket>();
  const listener = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    answer(socket, agent, bolt);
  }).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return {
    address: `127.0.0.1:${(listener.address() as AddressInfo).port}`,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await once(listener.close(), 'close');
    },
  };
}

function answer(socket: Socket, agent: string, [major, minor]: readonly [number, number]): void {
  let heard = Buffer.alloc(0);
  let greeted = false;
  socket.on('data', (bytes) => {
    heard = Buffer.concat([heard, bytes]);
    if (!greeted) {
      if (heard.length < HANDSHAKE) return;
      heard = heard.subarray(HANDSHAKE);
      greeted = true;
      socket.write(Buffer.from([0, 0, minor, major]));
    }
    // A message is chunks, each with its length in two bytes, and an empty chunk behind them.
    for (let length = 0; heard.length >= 2 && heard.length >= 2 + (length = heard.readUInt16BE(0)); heard = heard.subarray(2 + length))
      if (length === 0) socket.write(success({ server: agent, connection_id: 'bolt-1' }));
  });
}

/** SUCCESS with a map of short texts, in PackStream (https://neo4j.com/docs/bolt/current/packstream). */
function success(fields: Readonly<Record<string, string>>): Buffer {
  const text = (value: string): Buffer => Buffer.concat([Buffer.from([0xd0, Buffer.byteLength(value)]), Buffer.from(value)]);
  const entries = Object.entries(fields);
  const message = Buffer.concat([
    Buffer.from([0xb1, 0x70, 0xa0 + entries.length]),
    ...entries.flatMap(([key, value]) => [text(key), text(value)]),
  ]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(message.length);
  return Buffer.concat([length, message, Buffer.alloc(2)]);
}
