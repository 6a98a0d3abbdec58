import { BEST_SCORE } from '../../../src/store/search/score.js';
import type { PlainEdge, PlainEntity, PlainEvidence, PlainHit, PlainReads, PlainRelation } from './plain-reads.js';

/** As much of the API's schema as the questions of this measurement need, under the same names. */
export const TYPE_DEFS = `
  type Query {
    entity(id: ID!): Entity
    institutions(where: InstitutionWhere!, first: Int!): InstitutionConnection!
    search(text: String!, first: Int!): SearchConnection!
    shortestPath(from: ID!, to: ID!): Path
  }
  type Entity { id: ID! type: String! name: String! relations(first: Int!): EntityRelationConnection! }
  type EntityRelationConnection { edges: [EntityRelationEdge!]! }
  type EntityRelationEdge { relation: Relation! other: Entity! evidence(first: Int!): [Evidence!]! }
  type Relation { id: ID! type: String! modality: String! }
  type Evidence { quote: String! sectionPath: [String!]! document: Document! }
  type Document { title: String! }
  input StringFilter { contains: String! }
  input InstitutionWhere { name: StringFilter! }
  type InstitutionConnection { totalCount: Int! nodes: [Entity!]! }
  type SearchConnection { totalCount: Int! edges: [SearchEdge!]! }
  type SearchEdge { score: Float! node: SearchResult! }
  type Passage { quote: String! }
  union SearchResult = Entity | Passage
  type Path { length: Int! entities: [Entity!]! steps: [PathStep!]! }
  type PathStep { relations(first: Int!): [Relation!]! }
`;

interface PathEnds {
  readonly from: string;
  readonly to: string;
}

/** Resolvers in their plainest and quickest form: none waits for a promise. */
export function plainResolvers(reads: PlainReads) {
  return {
    Query: {
      entity: (_: unknown, { id }: { id: string }) => reads.entity(id),
      institutions: (_: unknown, { where, first }: { where: { name: { contains: string } }; first: number }) => ({
        word: where.name.contains,
        first,
      }),
      search: (_: unknown, { text, first }: { text: string; first: number }) => reads.search(text, first),
      shortestPath: (_: unknown, { from, to }: PathEnds) => reads.shortestPath(from, to),
    },
    Entity: { relations: ({ id }: PlainEntity, { first }: { first: number }) => ({ edges: reads.edges(id, first) }) },
    EntityRelationEdge: {
      relation: (edge: PlainEdge): PlainRelation => edge,
      other: ({ otherId, otherType, otherName }: PlainEdge): PlainEntity => ({ id: otherId, type: otherType, name: otherName }),
      evidence: ({ id }: PlainEdge, { first }: { first: number }) => reads.evidence(id, first),
    },
    Evidence: {
      sectionPath: ({ section }: PlainEvidence) => reads.sectionPath(section),
      document: ({ document }: PlainEvidence) => ({ title: reads.title(document) }),
    },
    InstitutionConnection: {
      totalCount: ({ word }: { word: string }) => reads.countInstitutions(word),
      nodes: ({ word, first }: { word: string; first: number }) => reads.institutions(word, first),
    },
    SearchConnection: {
      totalCount: ({ total }: { total: number }) => total,
      edges: ({ found }: { found: PlainHit[] }) => found,
    },
    SearchEdge: { score: ({ rank }: PlainHit) => BEST_SCORE - rank, node: (hit: PlainHit) => hit },
    Path: {
      length: (path: string[]) => path.length - 1,
      entities: (path: string[]) => path.map((id) => reads.entity(id)),
      steps: (path: string[]) => path.slice(1).map((to, at): PathEnds => ({ from: path[at]!, to })),
    },
    PathStep: { relations: ({ from, to }: PathEnds) => [reads.between(from, to)] },
  };
}

export function searchResultType({ entity }: PlainHit): string {
  return entity === null ? 'Passage' : 'Entity';
}
