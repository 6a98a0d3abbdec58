import { closeAll, SQLITE } from './backends.js';
import { EXAMPLES, RANDOM_CASES } from './contract-parts.js';

afterEach(closeAll);

// On Neo4j, which answers in milliseconds what a file answers in microseconds: neo4j-examples.long, neo4j-random.long.
for (const { name, makeStore } of SQLITE) for (const define of [...EXAMPLES, ...RANDOM_CASES]) define(name, makeStore);
