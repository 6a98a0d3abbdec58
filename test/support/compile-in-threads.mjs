import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

// Jest compiles what it loads itself; a thread that the product starts loads its TypeScript through this.
if (!isMainThread) register('./typescript-hooks.mjs', import.meta.url);
