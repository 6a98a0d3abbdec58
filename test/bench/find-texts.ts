import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { SourceDocument } from '../../ingest/formats/original/original.js';
import { packageRoot } from '../../schema/package-root.js';
import { findInputs } from '../../src/sources/find-inputs.js';

/** The sample plans and, where they lie beside the project, the evaluation plans. */
export async function findTexts(): Promise<SourceDocument[]> {
  const folders = [join(packageRoot, 'seeds', 'plans'), join(packageRoot, '..', 'shared', 'plans')].filter((folder) => existsSync(folder));
  const inputs = await findInputs(folders, { stdin: Readable.from([]), folder: packageRoot });
  return Promise.all(inputs.map((input) => input.read()));
}

/** One of the sample plans. */
export function samplePlan(name: string): SourceDocument {
  const source = `seeds/plans/${name}`;
  return { source, bytes: readFileSync(join(packageRoot, source)) };
}
