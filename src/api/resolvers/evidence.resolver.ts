import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AssertionRecord, SectionRecord } from '../../../schema/records.js';
import type { StoredDocument } from '../../store/port/graph-store.js';
import type { EvidenceValue } from '../relations/evidence.js';
import type { RequestContext } from '../request-context.js';
import { Assertion } from '../types/assertion.type.js';
import { Document } from '../types/document.type.js';
import { Evidence } from '../types/evidence.type.js';
import { Section } from '../types/section.type.js';

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Section, { nullable: true, description: 'The innermost part of the document that holds the passage.' })
  section(@Root() { section }: EvidenceValue, @Ctx() { loaders }: RequestContext): Promise<SectionRecord | null> {
    return loaders.section.load(section);
  }

  @FieldResolver(() => [String], { description: 'Titles from the outermost part of the document down to the one that holds the passage.' })
  async sectionPath(@Root() { section }: EvidenceValue, @Ctx() { loaders }: RequestContext): Promise<readonly string[]> {
    return (await loaders.section.load(section))?.path ?? [];
  }

  @FieldResolver(() => Document)
  document(@Root() { assertion }: EvidenceValue, @Ctx() { loaders }: RequestContext): Promise<StoredDocument | null> {
    return loaders.document.load(assertion.document);
  }

  @FieldResolver(() => Assertion, { description: 'The claim that the passage supports.' })
  assertion(@Root() { assertion }: EvidenceValue): AssertionRecord {
    return assertion;
  }
}
