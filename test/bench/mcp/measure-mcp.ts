import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { packageRoot } from '../../../schema/package-root.js';
import { openStore } from '../../../src/store/open-store.js';
import { startOurs, stop } from '../http/server.js';
import { askQuestions, type AskedQuestion } from './ask-questions.js';
import { storeQuestions } from './store-questions.js';

const OF_EACH_KIND = 50;
const ENTRY = join(packageRoot, 'dist', 'src', 'cli', 'main.js');

export interface McpFigures {
  readonly documents: number;
  readonly stdio: readonly AskedQuestion[];
  readonly http: readonly AskedQuestion[];
}

/** Questions made from the sample plans and, where they lie beside the project, the evaluation plans, asked as an agent asks them. */
export async function measureMcp(note: (what: string) => void): Promise<McpFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'plangraph-bench-'));
  const url = `sqlite:${join(folder, 'plans.db')}`;
  try {
    note('reading the plans');
    const plans = [join(packageRoot, 'seeds', 'plans'), join(packageRoot, '..', 'shared', 'plans')].filter((path) => existsSync(path));
    execFileSync(process.execPath, [ENTRY, 'ingest', ...plans, '--store', url, '--quiet'], { stdio: 'ignore' });
    const store = await openStore(url, { mustExist: true });
    try {
      const questions = await storeQuestions(store.reader, OF_EACH_KIND);
      const { documents } = await store.reader.stats();
      const ask = async (transport: StdioClientTransport | StreamableHTTPClientTransport): Promise<AskedQuestion[]> => {
        const client = new Client({ name: 'bench', version: '1' });
        await client.connect(transport);
        try {
          return await askQuestions(client, store.reader, questions);
        } finally {
          await client.close();
        }
      };
      note(`${questions.length} questions over stdio`);
      const stdio = await ask(new StdioClientTransport({ command: process.execPath, args: [ENTRY, 'mcp', '--store', url] }));
      note(`${questions.length} questions over HTTP`);
      const server = await startOurs(url);
      try {
        return { documents, stdio, http: await ask(new StreamableHTTPClientTransport(new URL('/mcp', server.url))) };
      } finally {
        await stop(server);
      }
    } finally {
      await store.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
