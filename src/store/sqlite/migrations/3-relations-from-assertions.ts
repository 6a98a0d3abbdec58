/**
 * A relation of a document is what the document's assertions make (see `schema/merge-relation.ts`): it had a row of its own,
 * which went into the merged view beside the assertions that it was made of. The view and the hashes follow from what is
 * left: see `write/rebuild-view.ts`.
 */
export const relationsFromAssertions = `
DROP TABLE relation_claim;
DROP INDEX entity_claim_by_entity;
ALTER TABLE entity_claim RENAME TO entity_statement;
CREATE INDEX entity_statement_by_entity ON entity_statement (entity);
`;
