import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ontology } from '../../../schema/ontology.js';
import { packageRoot } from '../../../schema/package-root.js';
import { DocumentGraph } from '../../../schema/records.js';
import { printApiTypes } from '../../api/print-api-types.js';
import { printApiSchema } from '../../api/print-schema.js';
import { shapeResources } from '../../export/rdf/shapes.js';
import { toTurtle } from '../../export/rdf/to-turtle.js';
import { vocabularyResources } from '../../export/rdf/vocabulary.js';
import { outputError } from './output-error.js';

/** What each generated file should hold, by its path in the repository. */
async function generatedFiles(): Promise<Map<string, string>> {
  const { version, entityTypes, relationTypes } = ontology();
  return new Map([
    ['schema/generated/ontology.json', toJson({ version, entityTypes, relationTypes })],
    ['schema/generated/records.schema.json', toJson({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...DocumentGraph })],
    ['schema/generated/schema.graphql', await printApiSchema()],
    ['schema/generated/api-types.ts', await printApiTypes(ontology())],
    ['schema/generated/vocabulary.ttl', await text(toTurtle([vocabularyResources(ontology())]))],
    ['schema/generated/shapes.ttl', await text(toTurtle([shapeResources(ontology())]))],
  ]);
}

/** The generated files that are missing or do not hold what they should. */
export async function staleFiles(folder: string = packageRoot): Promise<string[]> {
  const files = await Promise.all(
    [...(await generatedFiles())].map(async ([path, expected]) => ((await readOrNull(join(folder, path))) === expected ? [] : [path])),
  );
  return files.flat();
}

/**
 * Writes every generated file.
 * @throws PlangraphError OUTPUT_UNWRITABLE
 */
export async function writeGenerated(folder: string = packageRoot): Promise<void> {
  for (const [path, text] of await generatedFiles()) {
    const place = join(folder, path);
    try {
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, text);
    } catch (cause) {
      throw outputError(place, cause);
    }
  }
}

async function readOrNull(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return null;
  }
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
