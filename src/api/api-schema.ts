import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { invariant } from '../../schema/errors.js';
import { type Ontology, ontology as shippedOntology } from '../../schema/ontology.js';
import { entityClasses } from './ontology-fields/entity-classes.js';
import { entityListsClass } from './ontology-fields/entity-lists.js';
import { ontologyInputs } from './ontology-fields/ontology-inputs.js';
import { relationFieldClasses } from './ontology-fields/relation-field-classes.js';
import { responsibilityClasses } from './ontology-fields/responsibilities.js';
import { AboutResolver } from './resolvers/about.resolver.js';
import { AssertionResolver, EvidencePartResolver, EvidenceResolver } from './resolvers/assertion.resolver.js';
import { ChangesResolver } from './resolvers/changes.resolver.js';
import { ComparisonResolver } from './resolvers/comparison.resolver.js';
import { DocumentPartsResolver } from './resolvers/document-parts.resolver.js';
import { DocumentResolver, DocumentsResolver } from './resolvers/document.resolver.js';
import { EntitiesResolver, EntityResolver } from './resolvers/entity.resolver.js';
import { EntityCentralityResolver, RankingResolver } from './resolvers/graph/centrality.resolver.js';
import { CommunitiesResolver, EntityCommunityResolver } from './resolvers/graph/communities.resolver.js';
import { CountRowResolver, CountsResolver } from './resolvers/graph/counts.resolver.js';
import { MatrixCellResolver, MatrixResolver } from './resolvers/graph/matrix.resolver.js';
import { NeighboursResolver } from './resolvers/graph/neighbours.resolver.js';
import { PathsResolver, PathStepResolver } from './resolvers/graph/paths.resolver.js';
import { CommonNeighboursResolver } from './resolvers/graph/shared-neighbours.resolver.js';
import { SubgraphResolver } from './resolvers/graph/subgraph.resolver.js';
import { JudgementResolver, JudgementsResolver } from './resolvers/judgement.resolver.js';
import { NodeResolver } from './resolvers/node.resolver.js';
import { EntityRelationEdgeResolver, RelatedEdgeResolver } from './resolvers/related-edge.resolver.js';
import { RelationResolver, RelationsResolver } from './resolvers/relation.resolver.js';
import { ResponsibilityResolver } from './resolvers/responsibility.resolver.js';
import { SearchConnectionResolver, SearchResolver } from './resolvers/search.resolver.js';
import { MentionResolver, PassageResolver, SectionResolver } from './resolvers/text-parts.resolver.js';
import { rememberHandlers, resolveDirectly } from './schema-builder/direct-resolvers.js';
import { defineEnums } from './schema-builder/enums.js';
import { defineEntityGroupings } from './schema-builder/groupings.js';
import { addOneOf } from './schema-builder/one-of.js';
import { describeRoots } from './schema-builder/describe-roots.js';
import { resolveInterfaces } from './schema-builder/resolve-types.js';
import { defineSearchResults } from './types/search.type.js';

const RESOLVERS = [
  AboutResolver,
  AssertionResolver,
  ChangesResolver,
  ComparisonResolver,
  DocumentPartsResolver,
  DocumentResolver,
  DocumentsResolver,
  EntitiesResolver,
  EntityRelationEdgeResolver,
  EntityResolver,
  EvidencePartResolver,
  EvidenceResolver,
  CommonNeighboursResolver,
  CommunitiesResolver,
  CountRowResolver,
  CountsResolver,
  EntityCentralityResolver,
  EntityCommunityResolver,
  JudgementResolver,
  JudgementsResolver,
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
  const inputs = ontologyInputs(ontology);
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
  addOneOf(schema);
  describeRoots(schema);
  resolveInterfaces(schema);
  resolveDirectly(schema);
  return schema;
}
