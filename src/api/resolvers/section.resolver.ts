import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SectionRecord } from '../../../schema/records.js';
import type { StoredDocument } from '../../store/port/graph-store.js';
import type { RequestContext } from '../request-context.js';
import { Document } from '../types/document.type.js';
import { Section } from '../types/section.type.js';

@Resolver(() => Section)
export class SectionResolver {
  @FieldResolver(() => Document)
  document(@Root() { document }: SectionRecord, @Ctx() { loaders }: RequestContext): Promise<StoredDocument | null> {
    return loaders.document.load(document);
  }

  @FieldResolver(() => Section, { nullable: true, description: 'The part that holds this one.' })
  parent(@Root() { parent }: SectionRecord, @Ctx() { loaders }: RequestContext): Promise<SectionRecord | null> | null {
    return parent === undefined ? null : loaders.section.load(parent);
  }
}
