import { hasTrait } from '../../schema/entity-traits.js';
import { sha256 } from '../../schema/ids.js';
import type { Ontology } from '../../schema/ontology.js';
import { readLexicon, shapeOf, Word } from '../text/lexicon.js';

/** `seeds/lexicons/suggestions.yaml` */
const PromptLexicon = shapeOf({ system: Word, entityLine: Word, relationLine: Word });

export interface Prompt {
  /** What the model is told before it is shown a passage. */
  readonly system: string;
  /** 12 hexadecimal digits, by which answers to another prompt are told. */
  readonly hash: string;
}

/**
 * What a model is asked: the names of the ontology's types that a text calls by name, and the relations between these that a sentence
 * states. Tasks and targets follow from the outline and from numbers, so that no model is needed for them.
 */
export function extractionPrompt(ontology: Ontology): Prompt {
  const { system, entityLine, relationLine } = readLexicon('suggestions', PromptLexicon);
  const types = suggestedTypes(ontology).map(({ name, label, description }) =>
    filled(entityLine, { name, label: label.zh, description: description.zh }),
  );
  const relations = suggestedRelations(ontology).map(({ name, label, description, subject, object }) =>
    filled(relationLine, {
      name,
      label: label.zh,
      description: description.zh,
      subject: subject.join('|'),
      object: object.join('|'),
    }),
  );
  const text = filled(system, { types: types.join('\n'), relations: relations.join('\n') });
  return { system: text, hash: sha256(text).slice(0, 12) };
}

/** The entity types that a model may name. */
export function suggestedTypes({ entityTypes }: Ontology) {
  return entityTypes.filter(({ name }) => !hasTrait(name, 'task', 'target'));
}

/** The relation types that a model may claim. */
export function suggestedRelations(ontology: Ontology) {
  const types = new Set(suggestedTypes(ontology).map(({ name }) => name));
  const isNamed = (names: readonly string[]): boolean => names.some((name) => types.has(name));
  return ontology.relationTypes.filter(({ structural, subject, object }) => !structural && isNamed(subject) && isNamed(object));
}

function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
