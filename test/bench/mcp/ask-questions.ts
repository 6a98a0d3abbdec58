import type { Client } from '@modelcontextprotocol/client';
import { CodePointIndex } from '../../../schema/span.js';
import { parsePlanUri } from '../../../src/mcp/plan-uri.js';
import type { GraphReader } from '../../../src/store/port/graph-store.js';
import type { QuestionKind, StoreQuestion } from './store-questions.js';

export interface Line extends Readonly<Record<string, unknown>> {
  readonly quote: string;
  readonly document: string;
  readonly section: string;
  readonly link: string;
}

export interface AskedQuestion {
  readonly kind: QuestionKind;
  readonly milliseconds: number;
  readonly lines: number;
  /** What is wrong with the answer; empty where nothing is. */
  readonly faults: readonly string[];
}

/** Asks each question through a client, and compares its answer with the store and each quote with the text that its link names. */
export async function askQuestions(client: Client, reader: GraphReader, questions: readonly StoreQuestion[]): Promise<AskedQuestion[]> {
  const verbatim = new VerbatimCheck(reader);
  const asked: AskedQuestion[] = [];
  for (const question of questions) {
    const { kind, tool, arguments: given, expected, quote } = question;
    const begin = performance.now();
    const answer = await client.callTool({ name: tool, arguments: given });
    const milliseconds = performance.now() - begin;
    const lines = answer.isError ? [] : (answer.structuredContent as { lines: readonly Line[] }).lines;
    const holds = (line: Line): boolean =>
      Object.entries(expected).every(([name, value]) => line[name] === value) && (quote === undefined || line.quote.includes(quote));
    const faults = [
      ...(lines.some(holds) ? [] : [`${tool} ${JSON.stringify(given)} does not give ${JSON.stringify({ ...expected, quote })}`]),
      ...(await verbatim.faultsOf(lines)),
    ];
    asked.push({ kind, milliseconds, lines: lines.length, faults });
  }
  return asked;
}

/** Whether quotes are the text at the places that their links name. */
export class VerbatimCheck {
  readonly #texts = new Map<string, CodePointIndex>();

  constructor(private readonly reader: GraphReader) {}

  async faultsOf(lines: readonly Line[]): Promise<string[]> {
    const faults: string[] = [];
    for (const { link, quote, document, section } of lines) {
      const place = parsePlanUri(link);
      const text = place && (await this.#textOf(place.document));
      if (!place?.span || !text || text.slice(place.span) !== quote) faults.push(`${link} is not “${quote}”`);
      if (document === '' || section === '') faults.push(`${link} has no document or no section`);
    }
    return faults;
  }

  async #textOf(document: string): Promise<CodePointIndex> {
    const known = this.#texts.get(document);
    if (known) return known;
    const [text] = await this.reader.texts([document]);
    const index = new CodePointIndex(text ?? '');
    this.#texts.set(document, index);
    return index;
  }
}
