import { fileURLToPath } from 'node:url';
import { type Server, start } from '../http/server.js';

/** What we compare with, by the name of its schema. */
export const PEERS = { mercurius: 'mercurius + jit', apollo: 'Apollo as it comes', yoga: 'graphql-yoga' } as const;

export type PeerKind = keyof typeof PEERS;

export function startPeer(kind: PeerKind, file: string): Promise<Server> {
  return start(PEERS[kind], [fileURLToPath(new URL('peer-server.js', import.meta.url)), kind, file]);
}
