import { Assertion } from '../types/assertion.type.js';
import { Document } from '../types/document.type.js';
import { Entity } from '../types/entity.type.js';
import { Mention } from '../types/mention.type.js';
import { RelatedEdge } from '../types/related-edge.type.js';
import { Relation } from '../types/relation.type.js';
import { connectionClasses } from './connection-classes.js';

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
