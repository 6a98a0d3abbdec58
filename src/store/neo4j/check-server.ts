import { PlangraphError } from '../../../schema/errors.js';

/** The first version with every clause that the statements use: labels and types as parameters, `:$(…)`. */
const OLDEST = [5, 26] as const;

/**
 * Checks what a server says it is, such as `Neo4j/5.26.30`.
 * @throws PlangraphError STORE_VERSION for a server older than 5.26, or one that is no Neo4j.
 */
export function checkServer(agent: string, url: string): void {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  const isNewEnough = Number(major) > OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1]);
  if (!isNewEnough)
    throw new PlangraphError('STORE_VERSION', `the server of ${url} is ${agent || 'of no known version'}`, {
      hint: `use Neo4j ${OLDEST.join('.')} or newer`,
    });
}
