import { createHash, timingSafeEqual } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** A token that lets a client change the graph, and the name that the audit log knows it by. */
export interface Token {
  readonly name: string;
  readonly secret: string;
}

const BEARER = /^bearer +([\w.~+/-]+=*) *$/i;

/** Knows who may change the graph. Keeps digests only, so that no token can come out of it. */
export class Tokens {
  readonly #digests: readonly { readonly name: string; readonly digest: Buffer }[];

  constructor(tokens: readonly Token[]) {
    this.#digests = tokens.map(({ name, secret }) => ({ name, digest: digestOf(secret) }));
  }

  get configured(): boolean {
    return this.#digests.length > 0;
  }

  /**
   * The name of the token that an Authorization header bears, or null. Takes the same time whichever token is nearly
   * right: digests of one length are compared, each of them to its end, and all of them.
   */
  nameOf(authorization: string | undefined): string | null {
    const given = digestOf(BEARER.exec(authorization ?? '')?.[1] ?? '');
    let found: string | null = null;
    for (const { name, digest } of this.#digests) if (timingSafeEqual(digest, given)) found = name;
    return found;
  }
}

function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** Wrong tokens of one client that cost it nothing: a person who mistypes. */
const FREE_MISTAKES = 5;
const MAX_CLIENTS = 10_000;
/** In milliseconds. */
const FIRST_WAIT = 1_000;
const MAX_WAIT = 60_000;
const FORGET_AFTER = 3_600_000;

/**
 * Slows down who guesses: after five wrong tokens a client waits a second, and twice as long for each one more, up to a
 * minute, in which its tokens are not even looked at. It is refused rather than kept waiting, which would hold a turn of others.
 */
export class TokenAttempts {
  readonly #mistakes = new LRUCache<string, { readonly count: number; readonly until: number }>({ max: MAX_CLIENTS, ttl: FORGET_AFTER });

  /** Milliseconds for which nothing of this client is looked at; 0 where it may try. */
  waitOf(client: string): number {
    return Math.max(0, (this.#mistakes.get(client)?.until ?? 0) - performance.now());
  }

  fail(client: string): void {
    const count = (this.#mistakes.get(client)?.count ?? 0) + 1;
    const wait = count < FREE_MISTAKES ? 0 : Math.min(MAX_WAIT, FIRST_WAIT * 2 ** (count - FREE_MISTAKES));
    this.#mistakes.set(client, { count, until: performance.now() + wait });
  }

  succeed(client: string): void {
    this.#mistakes.delete(client);
  }
}
