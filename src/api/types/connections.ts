import { connectionClasses } from '../schema-builder/connection-classes.js';
import { Assertion } from './assertion.type.js';
import { Document } from './document.type.js';
import { Entity } from './entity.type.js';
import { Mention } from './mention.type.js';
import { RelatedEdge } from './related-edge.type.js';
import { Relation } from './relation.type.js';

/* The connections that do not depend on the ontology. */

export const { Connection: EntityConnection } = connectionClasses('Entity', () => Entity);
export const { Connection: RelationConnection } = connectionClasses('Relation', () => Relation);
export const { Connection: DocumentConnection } = connectionClasses('Document', () => Document);
export const { Connection: MentionConnection } = connectionClasses('Mention', () => Mention);
export const { Connection: AssertionConnection } = connectionClasses('Assertion', () => Assertion);
export const { Connection: EntityRelationConnection, Edge: EntityRelationEdge } = connectionClasses('EntityRelation', () => Relation, {
  implements: [RelatedEdge],
  description: 'The relations of one entity; each edge knows the other end.',
});
