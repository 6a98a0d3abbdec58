import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SectionRecord } from '../../../schema/records.js';
import type { StoredDocument } from '../../store/port/graph-store.js';
import type { Passage as PassageValue } from '../../store/port/search.js';
import type { RequestContext } from '../request-context.js';
import { Document } from '../types/document.type.js';
import { Passage } from '../types/passage.type.js';
import { Section } from '../types/section.type.js';

@Resolver(() => Passage)
export class PassageResolver {
  @FieldResolver(() => Document)
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
