import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { errorBody } from '../errors/error-body.js';
import type { ServerMetrics } from '../metrics/server-metrics.js';

/** Characters that become JSON at a stretch, and that are sent at a stretch. */
const PIECE = 65_536;
/** Characters after which other requests have their turn. */
const TURN = 1_048_576;

/** Writes answers as JSON: small ones at once, large ones in pieces between which other requests are worked on, none without end. */
export class AnswerWriter {
  constructor(
    private readonly maxBytes: number,
    private readonly metrics: ServerMetrics | null,
  ) {}

  /** The JSON text of an answer, or of ANSWER_LIMIT_EXCEEDED where it has more bytes than allowed. */
  async write(answer: object): Promise<string> {
    if (remaining(answer, Math.min(PIECE, this.maxBytes / 6)) >= 0) return `${JSON.stringify(answer)}\n`;
    const written: string[] = [];
    let bytes = 1;
    let turn = 0;
    for (const piece of piecesOf(answer)) {
      bytes += Buffer.byteLength(piece);
      if (bytes > this.maxBytes) return this.#refusal();
      written.push(piece);
      turn += piece.length;
      if (turn < TURN) continue;
      turn = 0;
      await setImmediate();
    }
    return `${written.join('')}\n`;
  }

  #refusal(): string {
    this.metrics?.errors.inc({ code: 'ANSWER_LIMIT_EXCEEDED' });
    const message = `The answer has more than ${this.maxBytes} bytes; ask for fewer records or fields at once`;
    return `${JSON.stringify({ ...errorBody('ANSWER_LIMIT_EXCEEDED', message, { limit: this.maxBytes }), data: null })}\n`;
  }
}

/** What Fastify is to send: a long text goes out in pieces, at the pace of its client. */
export function sendable(text: string): string | Readable {
  if (text.length <= TURN) return text;
  return Readable.from(slicesOf(text), { objectMode: false });
}

/** How much of a budget of characters is left after a value, below nought where it does not reach; it looks no further than that. */
function remaining(value: unknown, budget: number): number {
  if (typeof value === 'string') return budget - value.length - 2;
  if (typeof value !== 'object' || value === null) return budget - 8;
  let left = budget - 2;
  for (const key in value) {
    left = remaining((value as Record<string, unknown>)[key], left - key.length - 4);
    if (left < 0) break;
  }
  return left;
}

function* piecesOf(value: unknown): Generator<string> {
  if (typeof value === 'string' && value.length > PIECE) {
    yield '"';
    for (const slice of slicesOf(value)) yield JSON.stringify(slice).slice(1, -1);
    yield '"';
  } else if (typeof value !== 'object' || value === null || remaining(value, PIECE) >= 0) {
    yield JSON.stringify(value);
  } else {
    const isList = Array.isArray(value);
    let before = isList ? '[' : '{';
    for (const [key, item] of Object.entries(value)) {
      if (item === undefined) continue;
      yield isList ? before : `${before}${JSON.stringify(key)}:`;
      yield* piecesOf(item);
      before = ',';
    }
    yield isList ? ']' : '}';
  }
}

/** A text in pieces, no surrogate pair divided. */
function* slicesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length;) {
    const end = at + PIECE;
    const divides = end < text.length && /[\uD800-\uDBFF]/.test(text[end - 1]!);
    yield text.slice(at, divides ? end - 1 : end);
    at = divides ? end - 1 : end;
  }
}
