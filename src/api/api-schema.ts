import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { invariant } from '../../schema/errors.js';
import { type Ontology, ontology as shippedOntology } from '../../schema/ontology.js';
import { entityClasses } from './kinds/entity-classes.js';
import { entityListsClass } from './kinds/entity-lists.js';
import { defineEntityGroupings } from './kinds/entity-groupings.js';
import { rememberHandlers, resolveDirectly } from './kinds/direct-resolvers.js';
import { defineEnums } from './kinds/enums.js';
import { kindInputs } from './kinds/kind-inputs.js';
import { relationFieldClasses } from './kinds/relation-fields.js';
import { defineSearchResults } from './kinds/search-result.js';
import { resolveInterfaces } from './kinds/resolve-types.js';
import { responsibilityClasses } from './kinds/responsibilities.js';
import { AboutResolver } from './resolvers/about.resolver.js';
import { AssertionResolver } from './resolvers/assertion.resolver.js';
import { ChangesResolver } from './resolvers/changes.resolver.js';
import { DocumentPartsResolver } from './resolvers/document-parts.resolver.js';
import { DocumentResolver } from './resolvers/document.resolver.js';
import { DocumentsResolver } from './resolvers/documents.resolver.js';
import { EntitiesResolver } from './resolvers/entities.resolver.js';
import { EntityResolver } from './resolvers/entity.resolver.js';
import { EvidenceResolver } from './resolvers/evidence.resolver.js';
import { EntityCentralityResolver, RankingResolver } from './resolvers/graph/centrality.resolver.js';
import { CommunitiesResolver, EntityCommunityResolver } from './resolvers/graph/communities.resolver.js';
import { CountRowResolver, CountsResolver } from './resolvers/graph/counts.resolver.js';
import { MatrixCellResolver, MatrixResolver } from './resolvers/graph/matrix.resolver.js';
import { CommonNeighboursResolver } from './resolvers/graph/shared-neighbours.resolver.js';
import { NeighboursResolver } from './resolvers/graph/neighbours.resolver.js';
import { PathsResolver, PathStepResolver } from './resolvers/graph/paths.resolver.js';
import { SubgraphResolver } from './resolvers/graph/subgraph.resolver.js';
import { MentionResolver } from './resolvers/mention.resolver.js';
import { NodeResolver } from './resolvers/node.resolver.js';
import { EntityRelationEdgeResolver, RelatedEdgeResolver } from './resolvers/related-edge.resolver.js';
import { RelationResolver } from './resolvers/relation.resolver.js';
import { RelationsResolver } from './resolvers/relations.resolver.js';
import { ResponsibilityResolver } from './resolvers/responsibility.resolver.js';
import { PassageResolver } from './resolvers/passage.resolver.js';
import { SearchConnectionResolver, SearchResolver } from './resolvers/search.resolver.js';
import { SectionResolver } from './resolvers/section.resolver.js';

const RESOLVERS = [
  AboutResolver,
  AssertionResolver,
  ChangesResolver,
  DocumentPartsResolver,
  DocumentResolver,
  DocumentsResolver,
  EntitiesResolver,
  EntityRelationEdgeResolver,
  EntityResolver,
  EvidenceResolver,
  CommonNeighboursResolver,
  CommunitiesResolver,
  CountRowResolver,
  CountsResolver,
  EntityCentralityResolver,
  EntityCommunityResolver,
  MatrixCellResolver,
  MatrixResolver,
  RankingResolver,
  MentionResolver,
  NeighboursResolver,
  NodeResolver,
  PathsResolver,
  PathStepResolver,
  RelatedEdgeResolver,
  RelationResolver,
  RelationsResolver,
  ResponsibilityResolver,
  PassageResolver,
  SearchConnectionResolver,
  SearchResolver,
  SectionResolver,
  SubgraphResolver,
] as const;

let built: { readonly version: string; readonly schema: Promise<GraphQLSchema> } | undefined;

/**
 * The API's schema, its kinds made from the ontology. type-graphql keeps what it knows for the whole process, so the
 * schema is built once; asking again with another ontology fails with INVARIANT.
 */
export function apiSchema(ontology: Ontology = shippedOntology()): Promise<GraphQLSchema> {
  built ??= { version: ontology.version, schema: build(ontology) };
  invariant(built.version === ontology.version, 'one process builds the API from one ontology only');
  return built.schema;
}

async function build(ontology: Ontology): Promise<GraphQLSchema> {
  defineEnums(ontology);
  defineEntityGroupings(ontology);
  const { byType, resolvers } = entityClasses(ontology);
  defineSearchResults(byType);
  const inputs = kindInputs(ontology);
  const fromData = [
    ...resolvers,
    ...relationFieldClasses(ontology, byType, inputs),
    entityListsClass(ontology, byType, inputs),
    ...responsibilityClasses(byType, inputs),
  ];
  rememberHandlers();
  const schema = await buildSchema({
    resolvers: [...RESOLVERS, ...fromData] as unknown as NonEmptyArray<() => unknown>,
    orphanedTypes: [...byType.values()],
    validate: false,
  });
  resolveInterfaces(schema);
  resolveDirectly(schema);
  return schema;
}
