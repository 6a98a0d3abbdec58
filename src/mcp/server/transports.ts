import type { Readable, Writable } from 'node:stream';
import { createMcpHandler, type McpHttpHandler } from '@modelcontextprotocol/server';
import { serveStdio, StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import { makeMcpServer, type ToolHost } from './mcp-server.js';

/** Tools and their answers' shapes do not change while a server runs, so there is nothing to be told of. */
const NO_SUBSCRIPTIONS = 0;

type OnError = (error: Error) => void;

/** Streamable HTTP: every request is answered by itself, for clients of this and of earlier revisions of the protocol. */
export function httpHandler(host: ToolHost, onerror: OnError): McpHttpHandler {
  return createMcpHandler(() => makeMcpServer(host), { maxSubscriptions: NO_SUBSCRIPTIONS, onerror });
}

/** Two streams, one message a line, until the input ends. Gives what closes the connection. */
export function serveStreams(host: ToolHost, input: Readable, output: Writable, onerror: OnError): { close(): Promise<void> } {
  const transport = new StdioServerTransport(input, output);
  return serveStdio(() => makeMcpServer(host), { transport, maxSubscriptions: NO_SUBSCRIPTIONS, onerror });
}
