import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AssertionRecord } from '../../../schema/records.js';
import type { StoredDocument, StoredEntity, StoredRelation } from '../../store/port/graph-store.js';
import { evidenceOf, type EvidenceValue } from '../relations/evidence.js';
import type { RequestContext } from '../request-context.js';
import { Assertion } from '../types/assertion.type.js';
import { Document } from '../types/document.type.js';
import { Entity } from '../types/entity.type.js';
import { Evidence } from '../types/evidence.type.js';
import { Relation } from '../types/relation.type.js';

@Resolver(() => Assertion)
export class AssertionResolver {
  @FieldResolver(() => Document, { description: 'The document that claims it.' })
  document(@Root() { document }: AssertionRecord, @Ctx() { loaders }: RequestContext): Promise<StoredDocument | null> {
    return loaders.document.load(document);
  }

  @FieldResolver(() => Relation, { nullable: true, description: 'The relation that it is about, if any.' })
  relation(@Root() { relation }: AssertionRecord, @Ctx() { loaders }: RequestContext): Promise<StoredRelation | null> | null {
    return relation === undefined ? null : loaders.relation.load(relation);
  }

  @FieldResolver(() => Entity, { nullable: true, description: 'The entity whose attribute it is about, if any.' })
  entity(@Root() { entity }: AssertionRecord, @Ctx() { loaders }: RequestContext): Promise<StoredEntity | null> | null {
    return entity === undefined ? null : loaders.entity.load(entity);
  }

  @FieldResolver(() => [Evidence], { description: 'The passages that say so.' })
  evidence(@Root() assertion: AssertionRecord): EvidenceValue[] {
    return evidenceOf(assertion);
  }
}
