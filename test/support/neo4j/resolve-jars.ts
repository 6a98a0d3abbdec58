import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { packageRoot } from '../../../schema/package-root.js';
import { doOnce } from '../do-once.js';

const FOLDER = join(packageRoot, 'test', 'support', 'neo4j');

/** Milliseconds for Maven to fetch the jars on a slow line. */
const FETCHED_WITHIN = 600_000;

/** The folder of the server's jars; Maven fetches them once for each version that the pom names. */
export async function resolveJars(): Promise<string> {
  const pom = join(FOLDER, 'pom.xml');
  const version = /<neo4j.version>(.+)<\/neo4j.version>/.exec(readFileSync(pom, 'utf8'))![1]!;
  const home = process.env['PLANGRAPH_NEO4J_HOME'] ?? join(packageRoot, 'node_modules', '.cache', 'plangraph-neo4j');
  const folder = join(home, version, 'lib');
  const fetch = (): void => {
    // Fetched beside its place and moved there, so that a run that is cut off leaves no half of it.
    const coming = `${folder}-${process.pid}`;
    mkdirSync(coming, { recursive: true });
    const goals = ['dependency:copy-dependencies', `-DoutputDirectory=${coming}`, '-DincludeScope=runtime'];
    execFileSync('mvn', ['-q', '-B', '-f', pom, ...goals], { stdio: ['ignore', 'inherit', 'inherit'], timeout: FETCHED_WITHIN });
    renameSync(coming, folder);
  };
  await doOnce(`${folder}.lock`, () => existsSync(folder), fetch, FETCHED_WITHIN + 60_000);
  return folder;
}

/** What is missing on this machine to start a server, or undefined where nothing is. */
export function missingTool(): string | undefined {
  return ['java', 'mvn'].find((tool) => {
    try {
      execFileSync(tool, ['-version'], { stdio: 'ignore' });
      return false;
    } catch {
      return true;
    }
  });
}
