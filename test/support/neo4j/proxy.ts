import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A TCP proxy in front of a server, which a test makes slow, deaf or dead. */
export interface Proxy {
  /** `host:port` to connect to. */
  readonly address: string;
  /** What comes from the server is held back this long, in milliseconds. */
  delay: number;
  /** Called with the bytes that a client has sent so far, before they go on. */
  onSent: ((bytes: Buffer) => void) | undefined;
  /** Nothing that the server says comes through any more, and no connection ends: what a network does that fell silent. */
  silent: boolean;
  /** Ends every connection at once, as a server that dies does. */
  cut(): void;
  /** Ends only what comes from the server: the client may still write. */
  halfClose(): void;
  /** Lets no new connection in, until `open`. */
  shut(): void;
  open(): void;
  close(): Promise<void>;
}

export async function startProxy(target: string): Promise<Proxy> {
  const [host, port] = target.split(':');
  const pairs = new Set<{ client: Socket; server: Socket }>();
  let isShut = false;
  const listener = createServer((client) => {
    if (isShut) return void client.destroy();
    const pair = { client, server: connect(Number(port), host) };
    pairs.add(pair);
    const end = (): void => {
      pairs.delete(pair);
      client.destroy();
      pair.server.destroy();
    };
    for (const socket of [client, pair.server]) socket.on('error', end).on('close', end);
    client.on('data', (bytes) => {
      proxy.onSent?.(bytes);
      if (!pair.server.destroyed) pair.server.write(bytes);
    });
    pair.server.on('data', (bytes) => {
      const pass = (): unknown => client.writable && !proxy.silent && client.write(bytes);
      if (proxy.delay > 0) setTimeout(pass, proxy.delay);
      else pass();
    });
  }).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const proxy: Proxy = {
    address: `127.0.0.1:${(listener.address() as AddressInfo).port}`,
    delay: 0,
    silent: false,
    onSent: undefined,
    cut: () => {
      for (const { client, server } of pairs) {
        client.destroy();
        server.destroy();
      }
    },
    halfClose: () => {
      for (const { client } of pairs) client.end();
    },
    shut: () => void (isShut = true),
    open: () => void (isShut = false),
    close: async () => {
      proxy.cut();
      await once(listener.close(), 'close');
    },
  };
  return proxy;
}
