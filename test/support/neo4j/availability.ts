import process from 'node:process';
import { missingTool } from './resolve-jars.js';

/** A server that runs already, as a URL with user and password; its data is deleted. */
export const givenUrl = process.env['PLANGRAPH_TEST_NEO4J_URL'];

/** Tools may be missing on a developer's machine, never where the project is checked. */
const required = process.env['PLANGRAPH_REQUIRE_TOOLS'] === '1' || process.env['CI'] === 'true';
const missing = missingTool();

/** Can this machine run the tests against Neo4j? Where it must and cannot, the tests run and fail. */
export const hasNeo4j = required || missing === undefined;

if (!hasNeo4j)
  process.stderr.write(`\nNEO4J IS NOT TESTED: there is no "${missing}". Install a JDK 17 and Maven, or set PLANGRAPH_TEST_NEO4J_URL.\n\n`);
