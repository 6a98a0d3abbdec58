import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { MentionRecord, SectionRecord } from '../../../schema/records.js';
import type { StoredDocument, StoredEntity } from '../../store/port/graph-store.js';
import type { RequestContext } from '../request-context.js';
import { Document } from '../types/document.type.js';
import { Entity } from '../types/entity.type.js';
import { Mention } from '../types/mention.type.js';
import { Section } from '../types/section.type.js';

@Resolver(() => Mention)
export class MentionResolver {
  @FieldResolver(() => Document)
  document(@Root() { document }: MentionRecord, @Ctx() { loaders }: RequestContext): Promise<StoredDocument | null> {
    return loaders.document.load(document);
  }

  @FieldResolver(() => Entity, { description: 'The entity that it names.' })
  entity(@Root() { entity }: MentionRecord, @Ctx() { loaders }: RequestContext): Promise<StoredEntity | null> {
    return loaders.entity.load(entity);
  }

  @FieldResolver(() => Section, { nullable: true, description: 'The innermost part of the document that holds it.' })
  section(@Root() { section }: MentionRecord, @Ctx() { loaders }: RequestContext): Promise<SectionRecord | null> {
    return loaders.section.load(section);
  }
}
