import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Static, Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { parse } from 'yaml';
import { PlangraphError } from './errors.js';
import { packageRoot } from './package-root.js';
import type { EntityRecord } from './records.js';

const Name = Type.String({ pattern: '^[A-Z][A-Za-z]*$' });

/** What each of our entity types is in another vocabulary; where an attribute has a value of the list, that says it closer. */
const Vocabulary = Type.Record(
  Type.String(),
  Type.Object(
    {
      class: Name,
      attribute: Type.Optional(Type.String()),
      values: Type.Optional(Type.Record(Type.String(), Name)),
    },
    { additionalProperties: false },
  ),
);
export type Vocabulary = Static<typeof Vocabulary>;

export type VocabularyName = 'schema-org' | 'follow-the-money';

const read = new Map<VocabularyName, Vocabulary>();

/**
 * A vocabulary of others, read once a process.
 * @throws PlangraphError ONTOLOGY_INVALID where its file is not well formed.
 */
export function vocabulary(name: VocabularyName): Vocabulary {
  const known = read.get(name);
  if (known) return known;
  const value: unknown = parse(readFileSync(join(packageRoot, 'schema', 'vocabularies', `${name}.yaml`), 'utf8'));
  const [fault] = Value.Errors(Vocabulary, value);
  if (fault) throw new PlangraphError('ONTOLOGY_INVALID', `vocabularies/${name}.yaml: ${fault.path || '/'}: ${fault.message}`);
  read.set(name, value as Vocabulary);
  return value as Vocabulary;
}

/** The class of an entity in a vocabulary, or null where it has none for its type. */
export function classOf(words: Vocabulary, { type, attributes }: Pick<EntityRecord, 'type' | 'attributes'>): string | null {
  const definition = words[type];
  if (!definition) return null;
  const value = definition.attribute === undefined ? undefined : attributes[definition.attribute];
  return definition.values?.[String(value)] ?? definition.class;
}
