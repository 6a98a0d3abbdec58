import { Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { StoredDocument, StoredRelation } from '../../store/port/graph-store.js';
import { evidenceOfRelation, type EvidenceValue } from '../connections/evidence.js';
import { loadPresent } from '../loaders/loaders.js';
import type { RequestContext } from '../context/request-context.js';
import { EvidenceArgs } from '../schema-builder/page-args.js';
import { Evidence } from '../types/assertion.type.js';
import { Document } from '../types/document.type.js';
import { Relation } from '../types/relation.type.js';
import { Responsibility } from '../types/responsibility.type.js';

/** The value behind the row is the relation itself. */
@Resolver(() => Responsibility)
export class ResponsibilityResolver {
  @FieldResolver(() => ID, {
    description: 'Good as the key of a cache; made of the id of its relation, by which conditions and orders know it.',
  })
  id(@Root() { id }: StoredRelation): string {
    return `responsibility:${id}`;
  }

  @FieldResolver(() => Relation, { description: 'The relation that the row is read from.' })
  relation(@Root() relation: StoredRelation): StoredRelation {
    return relation;
  }

  @FieldResolver(() => [Document], { description: 'The documents that say so, each once; that of the surest assertion first.' })
  async documents(@Root() { id }: StoredRelation, @Ctx() { loaders }: RequestContext): Promise<StoredDocument[]> {
    const assertions = await loaders.assertionsOfRelation.load(id);
    return loadPresent(loaders.document, [...new Set(assertions.flatMap(({ document }) => document ?? []))]);
  }

  @FieldResolver(() => [Evidence], { description: 'The passages that say so, those of the surest assertions first.' })
  evidence(
    @Root() { id }: StoredRelation,
    @Args(() => EvidenceArgs) args: EvidenceArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<EvidenceValue[]> {
    return evidenceOfRelation(id, args, loaders);
  }
}
