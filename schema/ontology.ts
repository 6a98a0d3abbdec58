import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { PlangraphError } from './errors.js';
import { checkEntityType, checkRelationType, checkTogether } from './ontology-check.js';
import type { EntityTypeDefinition, Ontology, RelationTypeDefinition } from './ontology-types.js';
import { packageRoot } from './package-root.js';

export type * from './ontology-types.js';

const ONTOLOGY_FOLDER = join(packageRoot, 'schema', 'ontology');

/**
 * Reads every definition below `folder`, links and checks them, and freezes the result.
 * @throws PlangraphError ONTOLOGY_INVALID with every fault of every file in its message.
 */
export function loadOntology(folder: string = ONTOLOGY_FOLDER): Ontology {
  const entities = readFolder(join(folder, 'entity'));
  const relations = readFolder(join(folder, 'relation'));
  const faults = [
    ...entities.flatMap(({ file, value }) => checkEntityType(value).map((fault) => `entity/${file}: ${fault}`)),
    ...relations.flatMap(({ file, value }) => checkRelationType(value).map((fault) => `relation/${file}: ${fault}`)),
  ];
  const entityTypes = entities.map(({ value }) => value as EntityTypeDefinition);
  const relationTypes = relations.map(({ value }) => value as RelationTypeDefinition);
  // References are only worth following once each file stands on its own.
  if (faults.length === 0) faults.push(...checkTogether(entityTypes, relationTypes));
  if (faults.length > 0)
    throw new PlangraphError('ONTOLOGY_INVALID', `the ontology has ${faults.length} fault(s):\n  ${faults.join('\n  ')}`);
  return build(entityTypes, relationTypes);
}

function readFolder(folder: string): { file: string; value: unknown }[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return files.map((file) => ({ file, value: parse(readFileSync(join(folder, file), 'utf8')) as unknown }));
}

function build(entityTypes: EntityTypeDefinition[], relationTypes: RelationTypeDefinition[]): Ontology {
  const entityByName = new Map(entityTypes.map((type) => [type.name, type]));
  const relationByName = new Map(relationTypes.map((type) => [type.name, type]));
  const version = createHash('sha256')
    .update(JSON.stringify([entityTypes, relationTypes]))
    .digest('hex')
    .slice(0, 12);
  return deepFreeze({
    version,
    entityTypes,
    relationTypes,
    entityType: (name: string) => entityByName.get(name),
    relationType: (name: string) => relationByName.get(name),
    allows(relation: string, subjectType: string, objectType: string) {
      const type = relationByName.get(relation);
      if (!type || !type.subject.includes(subjectType) || !type.object.includes(objectType)) return false;
      return !type.sameType || subjectType === objectType;
    },
  });
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

let shared: Ontology | undefined;

/** The ontology that ships with the package, read once a process. */
export function ontology(): Ontology {
  return (shared ??= loadOntology());
}
