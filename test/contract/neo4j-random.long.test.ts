import { jest } from '@jest/globals';
import { closeAll, NEO4J } from './backends.js';
import { RANDOM_CASES } from './contract-parts.js';

jest.setTimeout(300_000);

afterEach(closeAll);

for (const { name, makeStore } of NEO4J) for (const define of RANDOM_CASES) define(name, makeStore);
if (NEO4J.length === 0) test.skip('needs Neo4j', () => undefined);
