import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { MentionRecord, SectionRecord } from '../../../schema/records.js';
import type { StoredDocument, StoredEntity } from '../../store/port/graph-store.js';
import type { Passage as PassageValue } from '../../store/port/search.js';
import type { RequestContext } from '../context/request-context.js';
import { Document } from '../types/document.type.js';
import { Entity } from '../types/entity.type.js';
import { Mention } from '../types/mention.type.js';
import { Passage } from '../types/search.type.js';
import { Section } from '../types/section.type.js';

@Resolver(() => Section)
export class SectionResolver {
  @FieldResolver(() => Document, { description: 'The document that it stands in.' })
  document(@Root() { document }: SectionRecord, @Ctx() { loaders }: RequestContext): Promise<StoredDocument | null> {
    return loaders.document.load(document);
  }

  @FieldResolver(() => Section, { nullable: true, description: 'The part that holds this one.' })
  parent(@Root() { parent }: SectionRecord, @Ctx() { loaders }: RequestContext): Promise<SectionRecord | null> | null {
    return parent === undefined ? null : loaders.section.load(parent);
  }
}

@Resolver(() => Mention)
export class MentionResolver {
  @FieldResolver(() => Document, { description: 'The document that it stands in.' })
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

@Resolver(() => Passage)
export class PassageResolver {
  @FieldResolver(() => ID, { description: 'Good as the key of a cache: its document, and where it stands there.' })
  id(@Root() { document, start, end }: PassageValue): string {
    return `${document}:${start}-${end}`;
  }

  @FieldResolver(() => Document, { description: 'The document that it stands in.' })
  document(@Root() { document }: PassageValue, @Ctx() { loaders }: RequestContext): Promise<StoredDocument | null> {
    return loaders.document.load(document);
  }

  @FieldResolver(() => Section, { nullable: true, description: 'The innermost part of the document that holds its start.' })
  async section(@Root() { section }: PassageValue, @Ctx() { loaders }: RequestContext): Promise<SectionRecord | null> {
    return section === null ? null : loaders.section.load(section);
  }

  @FieldResolver(() => [String], { description: 'Titles from the outermost part of the document down to the one that holds its start.' })
  async sectionPath(@Root() { section }: PassageValue, @Ctx() { loaders }: RequestContext): Promise<readonly string[]> {
    return section === null ? [] : ((await loaders.section.load(section))?.path ?? []);
  }
}
