import { jest } from '@jest/globals';
import { closeAll, NEO4J, SQLITE } from './backends.js';
import { EXAMPLES, RANDOM_CASES } from './contract-parts.js';

// A server starts once, and answers in milliseconds what a file answers in microseconds.
jest.setTimeout(300_000);

afterEach(closeAll);

for (const { name, makeStore } of SQLITE) for (const define of [...EXAMPLES, ...RANDOM_CASES]) define(name, makeStore);
// The rest of the contract on Neo4j: neo4j-contract.long.test.ts.
for (const { name, makeStore } of NEO4J) for (const define of EXAMPLES) define(name, makeStore);
