import process from 'node:process';
import { missingTool } from './resolve-jars.js';

/**
 * Databases of servers that run already, as URLs with user and password and blanks between: used in place of servers of
 * one's own, and emptied. Tests that compare two stores need two.
 */
export const GIVEN_URLS: readonly string[] = process.env['PLANGRAPH_TEST_NEO4J_URL']?.split(/\s+/).filter(Boolean) ?? [];

/** Tools may be missing on a developer's machine, never where the project is checked. */
const required = process.env['PLANGRAPH_REQUIRE_TOOLS'] === '1' || process.env['CI'] === 'true';
const missing = missingTool();

/** Can this machine start a server of its own, as tests of faults and measurements must? Where it must and cannot, they run and fail. */
export const startsNeo4j = required || missing === undefined;

/** Can this machine run the tests against Neo4j? */
export const hasNeo4j = startsNeo4j || GIVEN_URLS.length > 0;

if (!startsNeo4j) {
  const left = hasNeo4j ? 'NEO4J IS TESTED IN PART' : 'NEO4J IS NOT TESTED';
  process.stderr.write(`\n${left}: there is no "${missing}". Install a JDK 17 and Maven, or set PLANGRAPH_TEST_NEO4J_URL.\n\n`);
}
