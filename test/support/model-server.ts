import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One question as the server was asked it. */
export interface Question {
  readonly headers: IncomingMessage['headers'];
  readonly model: string;
  readonly system: string;
  readonly text: string;
  readonly format: unknown;
}

/** How the server answers one question: what the model says, or anything else that a server may do. */
export type Conduct = (question: Question, response: ServerResponse) => unknown;

/** What a model says, as a chat completion. */
export function say(response: ServerResponse, content: unknown, finish = 'stop'): void {
  const message = { role: 'assistant', content: typeof content === 'string' ? content : JSON.stringify(content) };
  response.writeHead(200, { 'content-type': 'application/json' }).end(
    JSON.stringify({
      object: 'chat.completion',
      choices: [{ index: 0, finish_reason: finish, message }],
      usage: { prompt_tokens: 1000, completion_tokens: 10 },
    }),
  );
}

/** A server of chat completions on this machine that behaves as a test tells it, one conduct a question, the last for all further ones. */
export class ModelServer {
  readonly asked: Question[] = [];
  readonly #server: Server;
  #conducts: readonly Conduct[] = [];

  constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`;
  }

  /** Forgets what it was asked. */
  behave(...conducts: readonly Conduct[]): void {
    this.#conducts = conducts;
    this.asked.length = 0;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString()) as {
      model: string;
      response_format: unknown;
      messages: readonly { readonly content: string }[];
    };
    const [system, user] = body.messages.map(({ content }) => content) as [string, string];
    const { text } = JSON.parse(user) as { text: string };
    const question = { headers: request.headers, model: body.model, system, text, format: body.response_format };
    this.asked.push(question);
    const conduct = this.#conducts[Math.min(this.asked.length, this.#conducts.length) - 1];
    if (request.url === '/v1/chat/completions' && conduct) await conduct(question, response);
    else response.writeHead(404).end();
  }
}
