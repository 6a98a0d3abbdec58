import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { AssertionRecord, EvidencePart as EvidencePartRecord, MentionRecord, SectionRecord } from '../../../schema/records.js';
import type { StoredDocument, StoredEntity, StoredRelation } from '../../store/port/graph-store.js';
import { evidenceOf, type EvidenceValue } from '../connections/evidence.js';
import type { RequestContext } from '../context/request-context.js';
import { Assertion, Evidence, EvidencePart } from '../types/assertion.type.js';
import { Document } from '../types/document.type.js';
import { Entity } from '../types/entity.type.js';
import { Mention } from '../types/mention.type.js';
import { Relation } from '../types/relation.type.js';
import { Section } from '../types/section.type.js';

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

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => ID, { description: 'Good as the key of a cache: that of its assertion, and which of its passages it is.' })
  id(@Root() passage: EvidenceValue): string {
    return `${passage.assertion.id}:${passage.index}`;
  }

  @FieldResolver(() => Section, { nullable: true, description: 'The innermost part of the document that holds the passage.' })
  section(@Root() { section }: EvidenceValue, @Ctx() { loaders }: RequestContext): Promise<SectionRecord | null> {
    return loaders.section.load(section);
  }

  @FieldResolver(() => [String], { description: 'Titles from the outermost part of the document down to the one that holds the passage.' })
  async sectionPath(@Root() { section }: EvidenceValue, @Ctx() { loaders }: RequestContext): Promise<readonly string[]> {
    return (await loaders.section.load(section))?.path ?? [];
  }

  @FieldResolver(() => Document, { description: 'The document that it stands in.' })
  document(@Root() { assertion }: EvidenceValue, @Ctx() { loaders }: RequestContext): Promise<StoredDocument | null> {
    return loaders.document.load(assertion.document);
  }

  @FieldResolver(() => [EvidencePart], {
    description: 'For a relation: the words for its subject and its object, then what else says it. None for an attribute.',
  })
  parts(@Root() { parts = [] }: EvidenceValue): readonly EvidencePartRecord[] {
    return parts;
  }

  @FieldResolver(() => Assertion, { description: 'The claim that the passage supports.' })
  assertion(@Root() { assertion }: EvidenceValue): AssertionRecord {
    return assertion;
  }
}

@Resolver(() => EvidencePart)
export class EvidencePartResolver {
  @FieldResolver(() => Boolean, { description: 'It stands outside of the passage, which goes on with it.' })
  inherited(@Root() { inherited }: EvidencePartRecord): boolean {
    return inherited ?? false;
  }

  @FieldResolver(() => Mention, {
    nullable: true,
    description: 'For the subject and the object: the mention that the words are, or that they refer back to.',
  })
  mention(@Root() { mention }: EvidencePartRecord, @Ctx() { loaders }: RequestContext): Promise<MentionRecord | null> | null {
    return mention === undefined ? null : loaders.mention.load(mention);
  }
}
