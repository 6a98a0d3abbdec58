import type { Ontology } from '../../../schema/ontology.js';

const UNKNOWN = '#cccccc';

/** The colour of an entity of this type in a picture, as #rrggbb. */
export function colourOf(ontology: Ontology, type: string): string {
  return ontology.entityType(type)?.colour ?? UNKNOWN;
}

/** What a relation is called in a picture: its type, and the part that the subject plays. */
export function relationLabel(ontology: Ontology, { type, role }: { readonly type: string; readonly role?: string | undefined }): string {
  const name = ontology.relationType(type)?.label.zh ?? type;
  return role === undefined ? name : `${name} · ${role}`;
}
