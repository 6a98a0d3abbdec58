import { PlangraphError } from '../../../../schema/errors.js';
import { ontology } from '../../../../schema/ontology.js';
import { Cypher, joinCypher } from '../connection/cypher.js';

/*
 * Labels and relationship types are of the ontology, whatever asks for them. Where a statement writes, they are parameters
 * too (`:$(…)`), so that one statement serves all types; where it matches they are text, for only of those does the planner
 * know how many there are. They become text here only.
 */

/** Relationship types that link documents, their parts and evidence to each other and to entities; no relation type may take one. */
export const EVIDENCE_TYPES = [
  'HAS_TEXT',
  'HAS_SECTION',
  'HAS_PASSAGE',
  'WITHIN',
  'HAS_MENTION',
  'REFERS_TO',
  'STATES',
  'ABOUT',
  'ENTITY_STATEMENT',
  'RELATION_STATEMENT',
] as const;

/** Labels of what is no entity; no entity type may take one, or its entities would be listed and counted among those. */
export const OWN_LABELS = ['Store', 'Document', 'DocumentText', 'Section', 'Passage', 'Mention', 'Assertion', 'Entity'] as const;

const NAME = /^[A-Za-z][A-Za-z0-9_]*$/;

/**
 * The label of an entity type.
 * @throws PlangraphError BAD_ARGUMENT where the ontology has no such type, or where it clashes with a label of the store's own.
 */
export function entityLabel(type: string): string {
  const free = !(OWN_LABELS as readonly string[]).includes(type);
  return nameIn(type, free && ontology().entityType(type) !== undefined, 'entity type');
}

/** The same as text, to be matched. */
export function entityLabelText(type: string): Cypher {
  return textOf(entityLabel(type));
}

/**
 * The relationship type of a relation type.
 * @throws PlangraphError BAD_ARGUMENT where the ontology has no such type, or where it clashes with a type of evidence.
 */
export function relationshipType(type: string): string {
  const free = !(EVIDENCE_TYPES as readonly string[]).includes(type);
  return nameIn(type, free && ontology().relationType(type) !== undefined, 'relation type');
}

/** `A|B|C`: all relation types, or those of the given ones that the ontology has; undefined where it has none of them. */
export function relationshipTypes(types?: readonly string[]): Cypher | undefined {
  const all = ontology().relationTypes.map(({ name }) => name);
  const chosen = types ? all.filter((name) => types.includes(name)) : all;
  if (chosen.length === 0) return undefined;
  return joinCypher(
    chosen.map((name) => textOf(relationshipType(name))),
    '|',
  );
}

function nameIn(name: string, known: boolean, kind: string): string {
  if (!known || !NAME.test(name)) throw new PlangraphError('BAD_ARGUMENT', `there is no ${kind} ${JSON.stringify(name)}`);
  return name;
}

function textOf(name: string): Cypher {
  return new Cypher([`\`${name}\``], []);
}
