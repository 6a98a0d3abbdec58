import { DOCUMENT_FIELDS, type EntityType, LISTS, RELATION_FIELDS } from '../../schema/generated/api-types.js';

/* The questions behind the client's lists. */

const PAGE = 'pageInfo { hasNextPage endCursor }';
const NAMED = '{ id name type }';

export function entitiesQuestion(type: EntityType): string {
  const { field, fields } = LISTS[type];
  return `query Entities($first: Int, $after: String, $where: ${type}Where, $orderBy: [${type}Order!]) {
  list: ${field}(first: $first, after: $after, where: $where, orderBy: $orderBy) { nodes { ${fields} } ${PAGE} }
}`;
}

export const RELATIONS_QUESTION = `query Relations($first: Int, $after: String, $where: RelationWhere, $orderBy: [RelationOrder!]) {
  list: relations(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ${RELATION_FIELDS} subject ${NAMED} object ${NAMED}
      evidence(first: 1) { quote start end document { id title } }
    }
    ${PAGE}
  }
}`;

export const DOCUMENTS_QUESTION = `query Documents($first: Int, $after: String, $where: DocumentWhere, $orderBy: [DocumentOrder!]) {
  list: documents(first: $first, after: $after, where: $where, orderBy: $orderBy) { nodes { ${DOCUMENT_FIELDS} } ${PAGE} }
}`;

export const SEARCH_QUESTION = `query Search(
  $first: Int, $after: String, $text: String!, $types: [EntityType!], $in: [SearchScope!], $where: EntityWhere, $documents: DocumentWhere
) {
  list: search(first: $first, after: $after, text: $text, types: $types, in: $in, where: $where, documents: $documents) {
    edges {
      score matched
      node {
        __typename
        ... on Entity ${NAMED}
        ... on Passage { quote start end sectionPath document { id title } }
      }
    }
    ${PAGE}
  }
}`;
