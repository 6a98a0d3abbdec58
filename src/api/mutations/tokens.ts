import { createHash, timingSafeEqual } from 'node:crypto';

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
