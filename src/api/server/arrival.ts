import type { ServerOptions } from 'node:http';

/** In milliseconds. */
const HEAD_TIMEOUT = 15_000;
const CHECK_INTERVAL = 5_000;
/** A connection that waits for its next request. */
const IDLE_TIMEOUT = 72_000;
/** A connection on which nothing moves, neither request nor answer; beyond the longest change that a client may ask for. */
const SILENCE_TIMEOUT = 300_000;

type ArrivalLimits = Record<'requestTimeout' | 'keepAliveTimeout' | 'connectionTimeout', number> & { readonly http: ServerOptions };

/** Bounds how long a request may take to arrive, so that nobody can hold all connections by sending slowly, or nothing. */
export function arrivalLimits(receiveTimeout: number): ArrivalLimits {
  return {
    requestTimeout: receiveTimeout,
    keepAliveTimeout: Math.min(IDLE_TIMEOUT, receiveTimeout),
    connectionTimeout: Math.max(SILENCE_TIMEOUT, receiveTimeout),
    http: {
      headersTimeout: Math.min(HEAD_TIMEOUT, receiveTimeout),
      connectionsCheckingInterval: Math.min(CHECK_INTERVAL, receiveTimeout),
    },
  };
}

/** A URL whose escapes can be read: what cannot be is no path of ours, but is answered like any that is not. */
export function wellFormed(url: string): string {
  try {
    decodeURIComponent(url.split('?', 1)[0]!);
    return url;
  } catch {
    return url.replaceAll('%', '%25');
  }
}
