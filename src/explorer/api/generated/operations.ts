// Made by `npm run generate` from api/*.graphql and the schema. Not to be edited by hand.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which end of a relation the entity stands at. */
export type Direction =
  /** Either end. */
  | 'BOTH'
  /** The entity is the object. */
  | 'IN'
  /** The entity is the subject. */
  | 'OUT';

/** The kinds of entity that the ontology knows. */
export type EntityType =
  /** 活动 · a named recurring or single event */
  | 'Event'
  /** 机构 · a government body, regulator, party body, bank, company, university, research institute, association, alliance, committee, work group, laboratory or centre with a name */
  | 'Institution'
  /** 地方 · a country, province, city, district, county, town, or a named region */
  | 'Place'
  /** 政策文件 · a titled policy text: plan, outline, opinion, measure, law, standard, declaration */
  | 'Policy'
  /** 产品 · a named system, platform, piece of software, index, ranking, catalogue or financial product */
  | 'Product'
  /** 计划项目 · a named initiative: pilot, fund, award, talent plan, special action, agreement, project, demonstration */
  | 'Programme'
  /** 行业 · a named industry or field of application */
  | 'Sector'
  /** 目标指标 · one quantified objective with a number */
  | 'Target'
  /** 任务 · one numbered heading of the plan's tasks, measures or actions, with its body */
  | 'Task'
  /** 技术 · a named technology or technical field */
  | 'Technology'
  /** 园区 · a named park, functional area, building, industrial belt, free-trade or bonded zone */
  | 'Zone';

/** What was found to hold the search. */
export type HighlightField =
  /** One of its aliases. */
  | 'ALIAS'
  /** Its English name. */
  | 'ENGLISH'
  /** The entity’s name. */
  | 'NAME'
  /** Its name or an alias, by the way it is read aloud. */
  | 'PINYIN'
  /** The passage. */
  | 'TEXT';

/** Whether the text tells of something or asks for it. */
export type Modality =
  /** It has happened, or it holds. */
  | 'FACT'
  /** The plan asks for it. */
  | 'PLANNED';

/** The part that the subject plays in the relation. */
export type RelationRole =
  | 'LEAD'
  | 'SUPPORT';

/** The kinds of relation that the ontology knows. */
export type RelationType =
  /** 批准 · approves, licenses */
  | 'APPROVES'
  /** 依据 · the subject is written under, or carries out, the object */
  | 'BASED_ON'
  /** 隶属 · is a branch, subsidiary, office or subordinate body of */
  | 'BRANCH_OF'
  /** 涉及 · the body of the task mentions the entity */
  | 'CONCERNS'
  /** 合作 · works together with (symmetric) */
  | 'COOPERATES_WITH'
  /** 研发 · makes, builds, compiles */
  | 'DEVELOPS'
  /** 设立 · sets up, founds, launches */
  | 'ESTABLISHES'
  /** 资助 · pays for */
  | 'FUNDS'
  /** 包含任务 · the policy sets the task */
  | 'HAS_TASK'
  /** 发布 · the subject issued the text */
  | 'ISSUES'
  /** 位于 · lies in, moved to, takes place in; also the administrative containment of places named in the text */
  | 'LOCATED_IN'
  /** 运营 · runs it */
  | 'OPERATES'
  /** 举办 · holds, hosts */
  | 'ORGANISES'
  /** 参与 · joins, is listed in, wins */
  | 'PARTICIPATES_IN'
  /** 组成 · is a component or member of a whole that has a name */
  | 'PART_OF'
  /** 研究 · does research on */
  | 'RESEARCHES'
  /** 负责 · leads (role LEAD) or takes part in (role SUPPORT) the task */
  | 'RESPONSIBLE_FOR'
  /** 设定目标 · the policy or task sets the target */
  | 'SETS_TARGET'
  /** 子任务 · the task stands below the object */
  | 'SUBTASK_OF'
  /** 支持 · backs, promotes */
  | 'SUPPORTS'
  /** 应用 · uses, is built on */
  | 'USES';

/** Where a search looks. */
export type SearchScope =
  /** In the names, aliases and English names of entities, as they are written and as they are read aloud. */
  | 'NAMES'
  /** In the documents’ text. */
  | 'TEXT';

/** What part of a document a section is. */
export type SectionKind =
  | 'ANNEX'
  | 'ARTICLE'
  | 'BOX'
  | 'CHAPTER'
  | 'DOCUMENT'
  | 'FRONT'
  | 'ITEM'
  | 'SECTION'
  | 'SUBITEM'
  | 'TABLE';

/** A part of a text, in Unicode code points from its start. */
export type SpanInput = {
  /** Exclusive. */
  readonly end: number;
  readonly start: number;
};

export type DocumentPageQueryVariables = Exact<{
  id: string;
}>;


export type DocumentPageQuery = { readonly document: { readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null, readonly docNumber: string | null, readonly jurisdiction: string | null, readonly source: string, readonly length: number, readonly period: { readonly start: string | null, readonly end: string | null } | null, readonly policy:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null, readonly sections: ReadonlyArray<{ readonly id: string, readonly title: string, readonly number: string, readonly kind: SectionKind, readonly start: number, readonly end: number, readonly path: ReadonlyArray<string> }> } | null };

export type DocumentSliceQueryVariables = Exact<{
  id: string;
  span: SpanInput;
  after?: string | null | undefined;
}>;


export type DocumentSliceQuery = { readonly document: { readonly text: string, readonly mentions: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity:
          | { readonly id: string, readonly name: string, readonly type: EntityType }
          | { readonly id: string, readonly name: string, readonly type: EntityType }
          | { readonly id: string, readonly name: string, readonly type: EntityType }
          | { readonly id: string, readonly name: string, readonly type: EntityType }
          | { readonly id: string, readonly name: string, readonly type: EntityType }
          | { readonly id: string, readonly name: string, readonly type: EntityType }
          | { readonly id: string, readonly name: string, readonly type: EntityType }
          | { readonly id: string, readonly name: string, readonly type: EntityType }
          | { readonly id: string, readonly name: string, readonly type: EntityType }
          | { readonly id: string, readonly name: string, readonly type: EntityType }
          | { readonly id: string, readonly name: string, readonly type: EntityType }
         }> } } | null };

export type EvidencePartsFragment = { readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly document: { readonly id: string, readonly title: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } };

export type EntityPageQueryVariables = Exact<{
  id: string;
}>;


export type EntityPageQuery = { readonly entity:
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly jurisdiction: string | null, readonly documentCount: number, readonly mentionCount: number, readonly relationCount: number, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly attribute: string | null, readonly value: string | number | boolean | null, readonly confidence: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly document: { readonly id: string, readonly title: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly document: { readonly id: string, readonly title: string } }> } }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly jurisdiction: string | null, readonly documentCount: number, readonly mentionCount: number, readonly relationCount: number, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly attribute: string | null, readonly value: string | number | boolean | null, readonly confidence: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly document: { readonly id: string, readonly title: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly document: { readonly id: string, readonly title: string } }> } }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly jurisdiction: string | null, readonly documentCount: number, readonly mentionCount: number, readonly relationCount: number, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly attribute: string | null, readonly value: string | number | boolean | null, readonly confidence: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly document: { readonly id: string, readonly title: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly document: { readonly id: string, readonly title: string } }> } }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly jurisdiction: string | null, readonly documentCount: number, readonly mentionCount: number, readonly relationCount: number, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly attribute: string | null, readonly value: string | number | boolean | null, readonly confidence: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly document: { readonly id: string, readonly title: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly document: { readonly id: string, readonly title: string } }> } }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly jurisdiction: string | null, readonly documentCount: number, readonly mentionCount: number, readonly relationCount: number, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly attribute: string | null, readonly value: string | number | boolean | null, readonly confidence: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly document: { readonly id: string, readonly title: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly document: { readonly id: string, readonly title: string } }> } }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly jurisdiction: string | null, readonly documentCount: number, readonly mentionCount: number, readonly relationCount: number, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly attribute: string | null, readonly value: string | number | boolean | null, readonly confidence: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly document: { readonly id: string, readonly title: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly document: { readonly id: string, readonly title: string } }> } }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly jurisdiction: string | null, readonly documentCount: number, readonly mentionCount: number, readonly relationCount: number, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly attribute: string | null, readonly value: string | number | boolean | null, readonly confidence: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly document: { readonly id: string, readonly title: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly document: { readonly id: string, readonly title: string } }> } }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly jurisdiction: string | null, readonly documentCount: number, readonly mentionCount: number, readonly relationCount: number, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly attribute: string | null, readonly value: string | number | boolean | null, readonly confidence: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly document: { readonly id: string, readonly title: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly document: { readonly id: string, readonly title: string } }> } }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly jurisdiction: string | null, readonly documentCount: number, readonly mentionCount: number, readonly relationCount: number, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly attribute: string | null, readonly value: string | number | boolean | null, readonly confidence: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly document: { readonly id: string, readonly title: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly document: { readonly id: string, readonly title: string } }> } }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly jurisdiction: string | null, readonly documentCount: number, readonly mentionCount: number, readonly relationCount: number, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly attribute: string | null, readonly value: string | number | boolean | null, readonly confidence: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly document: { readonly id: string, readonly title: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly document: { readonly id: string, readonly title: string } }> } }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly jurisdiction: string | null, readonly documentCount: number, readonly mentionCount: number, readonly relationCount: number, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly attribute: string | null, readonly value: string | number | boolean | null, readonly confidence: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly document: { readonly id: string, readonly title: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly document: { readonly id: string, readonly title: string } }> } }
   | null };

export type EntityRelationsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type EntityRelationsQuery = { readonly entity:
    | { readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly direction: Direction, readonly role: RelationRole | null, readonly modality: Modality, readonly date: string | null, readonly confidence: number, readonly evidenceCount: number, readonly relation: { readonly id: string, readonly type: RelationType }, readonly other:
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          , readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly document: { readonly id: string, readonly title: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> } }
    | { readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly direction: Direction, readonly role: RelationRole | null, readonly modality: Modality, readonly date: string | null, readonly confidence: number, readonly evidenceCount: number, readonly relation: { readonly id: string, readonly type: RelationType }, readonly other:
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          , readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly document: { readonly id: string, readonly title: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> } }
    | { readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly direction: Direction, readonly role: RelationRole | null, readonly modality: Modality, readonly date: string | null, readonly confidence: number, readonly evidenceCount: number, readonly relation: { readonly id: string, readonly type: RelationType }, readonly other:
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          , readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly document: { readonly id: string, readonly title: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> } }
    | { readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly direction: Direction, readonly role: RelationRole | null, readonly modality: Modality, readonly date: string | null, readonly confidence: number, readonly evidenceCount: number, readonly relation: { readonly id: string, readonly type: RelationType }, readonly other:
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          , readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly document: { readonly id: string, readonly title: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> } }
    | { readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly direction: Direction, readonly role: RelationRole | null, readonly modality: Modality, readonly date: string | null, readonly confidence: number, readonly evidenceCount: number, readonly relation: { readonly id: string, readonly type: RelationType }, readonly other:
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          , readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly document: { readonly id: string, readonly title: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> } }
    | { readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly direction: Direction, readonly role: RelationRole | null, readonly modality: Modality, readonly date: string | null, readonly confidence: number, readonly evidenceCount: number, readonly relation: { readonly id: string, readonly type: RelationType }, readonly other:
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          , readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly document: { readonly id: string, readonly title: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> } }
    | { readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly direction: Direction, readonly role: RelationRole | null, readonly modality: Modality, readonly date: string | null, readonly confidence: number, readonly evidenceCount: number, readonly relation: { readonly id: string, readonly type: RelationType }, readonly other:
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          , readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly document: { readonly id: string, readonly title: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> } }
    | { readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly direction: Direction, readonly role: RelationRole | null, readonly modality: Modality, readonly date: string | null, readonly confidence: number, readonly evidenceCount: number, readonly relation: { readonly id: string, readonly type: RelationType }, readonly other:
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          , readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly document: { readonly id: string, readonly title: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> } }
    | { readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly direction: Direction, readonly role: RelationRole | null, readonly modality: Modality, readonly date: string | null, readonly confidence: number, readonly evidenceCount: number, readonly relation: { readonly id: string, readonly type: RelationType }, readonly other:
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          , readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly document: { readonly id: string, readonly title: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> } }
    | { readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly direction: Direction, readonly role: RelationRole | null, readonly modality: Modality, readonly date: string | null, readonly confidence: number, readonly evidenceCount: number, readonly relation: { readonly id: string, readonly type: RelationType }, readonly other:
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          , readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly document: { readonly id: string, readonly title: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> } }
    | { readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly direction: Direction, readonly role: RelationRole | null, readonly modality: Modality, readonly date: string | null, readonly confidence: number, readonly evidenceCount: number, readonly relation: { readonly id: string, readonly type: RelationType }, readonly other:
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
            | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          , readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly document: { readonly id: string, readonly title: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> } }
   | null };

export type RelationPageQueryVariables = Exact<{
  id: string;
}>;


export type RelationPageQuery = { readonly node:
    | { readonly __typename: 'Assertion' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Institution' }
    | { readonly __typename: 'Mention' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'Product' }
    | { readonly __typename: 'Programme' }
    | { readonly __typename: 'Relation', readonly id: string, readonly type: RelationType, readonly role: RelationRole | null, readonly modality: Modality, readonly date: string | null, readonly confidence: number, readonly evidenceCount: number, readonly subject:
        | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
        | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
        | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
        | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
        | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
        | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
        | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
        | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
        | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
        | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
        | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
      , readonly object:
        | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
        | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
        | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
        | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
        | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
        | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
        | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
        | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
        | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
        | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
        | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
      , readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly document: { readonly id: string, readonly title: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }
    | { readonly __typename: 'Section' }
    | { readonly __typename: 'Sector' }
    | { readonly __typename: 'Target' }
    | { readonly __typename: 'Task' }
    | { readonly __typename: 'Technology' }
    | { readonly __typename: 'Zone' }
   | null };

export type FindNamesQueryVariables = Exact<{
  text: string;
}>;


export type FindNamesQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly matched: string, readonly node:
        | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly type: EntityType, readonly relationCount: number }
        | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly type: EntityType, readonly relationCount: number }
        | { readonly __typename: 'Passage' }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly type: EntityType, readonly relationCount: number }
        | { readonly __typename: 'Policy', readonly id: string, readonly name: string, readonly type: EntityType, readonly relationCount: number }
        | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly type: EntityType, readonly relationCount: number }
        | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly type: EntityType, readonly relationCount: number }
        | { readonly __typename: 'Sector', readonly id: string, readonly name: string, readonly type: EntityType, readonly relationCount: number }
        | { readonly __typename: 'Target', readonly id: string, readonly name: string, readonly type: EntityType, readonly relationCount: number }
        | { readonly __typename: 'Task', readonly id: string, readonly name: string, readonly type: EntityType, readonly relationCount: number }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string, readonly type: EntityType, readonly relationCount: number }
        | { readonly __typename: 'Zone', readonly id: string, readonly name: string, readonly type: EntityType, readonly relationCount: number }
       }> } };

export type FindQueryVariables = Exact<{
  text: string;
  in?: ReadonlyArray<SearchScope> | SearchScope | null | undefined;
  after?: string | null | undefined;
}>;


export type FindQuery = { readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly matched: string, readonly highlights: ReadonlyArray<{ readonly field: HighlightField, readonly text: string, readonly spans: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
        | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly type: EntityType, readonly relationCount: number, readonly documentCount: number }
        | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly type: EntityType, readonly relationCount: number, readonly documentCount: number }
        | { readonly __typename: 'Passage', readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly document: { readonly id: string, readonly title: string } }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly type: EntityType, readonly relationCount: number, readonly documentCount: number }
        | { readonly __typename: 'Policy', readonly id: string, readonly name: string, readonly type: EntityType, readonly relationCount: number, readonly documentCount: number }
        | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly type: EntityType, readonly relationCount: number, readonly documentCount: number }
        | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly type: EntityType, readonly relationCount: number, readonly documentCount: number }
        | { readonly __typename: 'Sector', readonly id: string, readonly name: string, readonly type: EntityType, readonly relationCount: number, readonly documentCount: number }
        | { readonly __typename: 'Target', readonly id: string, readonly name: string, readonly type: EntityType, readonly relationCount: number, readonly documentCount: number }
        | { readonly __typename: 'Task', readonly id: string, readonly name: string, readonly type: EntityType, readonly relationCount: number, readonly documentCount: number }
        | { readonly __typename: 'Technology', readonly id: string, readonly name: string, readonly type: EntityType, readonly relationCount: number, readonly documentCount: number }
        | { readonly __typename: 'Zone', readonly id: string, readonly name: string, readonly type: EntityType, readonly relationCount: number, readonly documentCount: number }
       }> } };

export type GraphPartsFragment = { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly type: EntityType, readonly relationCount: number, readonly documentCount: number, readonly jurisdiction: string | null }>, readonly edges: ReadonlyArray<{ readonly key: string, readonly source: string, readonly target: string, readonly type: RelationType, readonly role: RelationRole | null, readonly modality: Modality, readonly date: string | null, readonly confidence: number, readonly evidenceCount: number }> };

export type GraphAmongQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type GraphAmongQuery = { readonly subgraph: { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly type: EntityType, readonly relationCount: number, readonly documentCount: number, readonly jurisdiction: string | null }>, readonly edges: ReadonlyArray<{ readonly key: string, readonly source: string, readonly target: string, readonly type: RelationType, readonly role: RelationRole | null, readonly modality: Modality, readonly date: string | null, readonly confidence: number, readonly evidenceCount: number }> } };

export type IdsAroundQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  types?: ReadonlyArray<RelationType> | RelationType | null | undefined;
}>;


export type IdsAroundQuery = { readonly subgraph: { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly distance: number, readonly relationCount: number }> } };

export type IdsOfDocumentQueryVariables = Exact<{
  document: string;
}>;


export type IdsOfDocumentQuery = { readonly subgraph: { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relationCount: number }> } };

export type MostRelatedQueryVariables = Exact<{ [key: string]: never; }>;


export type MostRelatedQuery = { readonly entities: { readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > } };

export type RelationTypesOfQueryVariables = Exact<{
  id: string;
}>;


export type RelationTypesOfQuery = { readonly entity:
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly relationCount: number }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly relationCount: number }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly relationCount: number }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly relationCount: number }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly relationCount: number }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly relationCount: number }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly relationCount: number }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly relationCount: number }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly relationCount: number }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly relationCount: number }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly relationCount: number }
   | null, readonly relationCounts: { readonly rows: ReadonlyArray<{ readonly values: ReadonlyArray<string | null>, readonly count: number }> } };

export type ConnectionsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type ConnectionsQuery = { readonly shortestPaths: ReadonlyArray<{ readonly length: number, readonly entities: ReadonlyArray<
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
    >, readonly steps: ReadonlyArray<{ readonly index: number, readonly relations: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: RelationRole | null, readonly modality: Modality, readonly confidence: number, readonly subject:
          | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
        , readonly object:
          | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
          | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string> }
        , readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly document: { readonly id: string, readonly title: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> }> }> };

export type OntologyOfGraphQueryVariables = Exact<{ [key: string]: never; }>;


export type OntologyOfGraphQuery = { readonly ontology: { readonly entityTypes: ReadonlyArray<{ readonly name: EntityType, readonly colour: string, readonly label: { readonly zh: string, readonly en: string }, readonly attributes: ReadonlyArray<{ readonly name: string, readonly type: string, readonly label: { readonly zh: string, readonly en: string } }> }>, readonly relationTypes: ReadonlyArray<{ readonly name: RelationType, readonly symmetric: boolean, readonly structural: boolean, readonly label: { readonly zh: string, readonly en: string } }> } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { readonly stats: { readonly documents: number, readonly assertions: number, readonly entities: ReadonlyArray<{ readonly type: EntityType, readonly count: number }>, readonly relations: ReadonlyArray<{ readonly type: RelationType, readonly count: number }> }, readonly leaders: { readonly rows: ReadonlyArray<{ readonly count: number, readonly labels: ReadonlyArray<string | null>, readonly values: ReadonlyArray<string | null> }> }, readonly targetYears: { readonly rows: ReadonlyArray<{ readonly count: number, readonly values: ReadonlyArray<string | null> }> } };

export type DocumentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DocumentsQuery = { readonly documents: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null, readonly jurisdiction: string | null, readonly entities: { readonly totalCount: number }, readonly tasks: { readonly totalCount: number }, readonly targets: { readonly totalCount: number }, readonly assertions: { readonly totalCount: number } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceParts on Evidence {
  quote
  start
  end
  sectionPath
  document {
    id
    title
  }
  assertion {
    id
    rule
    confidence
    modality
    date
  }
}
    `, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const GraphPartsFragmentDoc = new TypedDocumentString(`
    fragment GraphParts on Subgraph {
  truncated
  nodes {
    id
    label
    type
    relationCount
    documentCount
    jurisdiction
  }
  edges {
    key
    source
    target
    type
    role
    modality
    date
    confidence
    evidenceCount
  }
}
    `, {"fragmentName":"GraphParts"}) as unknown as TypedDocumentString<GraphPartsFragment, unknown>;
export const DocumentPageDocument = new TypedDocumentString(`
    query DocumentPage($id: ID!) {
  document(id: $id) {
    id
    title
    issuers
    date
    docNumber
    jurisdiction
    source
    length
    period {
      start
      end
    }
    policy {
      id
      name
    }
    sections {
      id
      title
      number
      kind
      start
      end
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentPageQuery, DocumentPageQueryVariables>;
export const DocumentSliceDocument = new TypedDocumentString(`
    query DocumentSlice($id: ID!, $span: SpanInput!, $after: String) {
  document(id: $id) {
    text(span: $span)
    mentions(within: $span, first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        start
        end
        entity {
          id
          name
          type
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentSliceQuery, DocumentSliceQueryVariables>;
export const EntityPageDocument = new TypedDocumentString(`
    query EntityPage($id: ID!) {
  entity(id: $id) {
    id
    name
    type
    aliases
    jurisdiction
    documentCount
    mentionCount
    relationCount
    assertions(first: 100) {
      nodes {
        attribute
        value
        confidence
        evidence {
          ...EvidenceParts
        }
      }
    }
    mentions(first: 10) {
      totalCount
      nodes {
        id
        quote
        start
        end
        document {
          id
          title
        }
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  quote
  start
  end
  sectionPath
  document {
    id
    title
  }
  assertion {
    id
    rule
    confidence
    modality
    date
  }
}`) as unknown as TypedDocumentString<EntityPageQuery, EntityPageQueryVariables>;
export const EntityRelationsDocument = new TypedDocumentString(`
    query EntityRelations($id: ID!, $after: String) {
  entity(id: $id) {
    relations(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes: edges {
        direction
        role
        modality
        date
        confidence
        evidenceCount
        relation {
          id
          type
        }
        other {
          id
          name
          type
          aliases
        }
        evidence(first: 3) {
          ...EvidenceParts
        }
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  quote
  start
  end
  sectionPath
  document {
    id
    title
  }
  assertion {
    id
    rule
    confidence
    modality
    date
  }
}`) as unknown as TypedDocumentString<EntityRelationsQuery, EntityRelationsQueryVariables>;
export const RelationPageDocument = new TypedDocumentString(`
    query RelationPage($id: ID!) {
  node(id: $id) {
    __typename
    ... on Relation {
      id
      type
      role
      modality
      date
      confidence
      evidenceCount
      subject {
        id
        name
        type
        aliases
      }
      object {
        id
        name
        type
        aliases
      }
      evidence(first: 50) {
        ...EvidenceParts
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  quote
  start
  end
  sectionPath
  document {
    id
    title
  }
  assertion {
    id
    rule
    confidence
    modality
    date
  }
}`) as unknown as TypedDocumentString<RelationPageQuery, RelationPageQueryVariables>;
export const FindNamesDocument = new TypedDocumentString(`
    query FindNames($text: String!) {
  search(text: $text, in: [NAMES], first: 8) {
    edges {
      matched
      node {
        __typename
        ... on Entity {
          id
          name
          type
          relationCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindNamesQuery, FindNamesQueryVariables>;
export const FindDocument = new TypedDocumentString(`
    query Find($text: String!, $in: [SearchScope!], $after: String) {
  search(text: $text, in: $in, first: 30, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes: edges {
      matched
      highlights {
        field
        text
        spans {
          start
          end
        }
      }
      node {
        __typename
        ... on Entity {
          id
          name
          type
          relationCount
          documentCount
        }
        ... on Passage {
          quote
          start
          end
          sectionPath
          document {
            id
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const GraphAmongDocument = new TypedDocumentString(`
    query GraphAmong($ids: [ID!]!) {
  subgraph(of: $ids, depth: 0) {
    ...GraphParts
  }
}
    fragment GraphParts on Subgraph {
  truncated
  nodes {
    id
    label
    type
    relationCount
    documentCount
    jurisdiction
  }
  edges {
    key
    source
    target
    type
    role
    modality
    date
    confidence
    evidenceCount
  }
}`) as unknown as TypedDocumentString<GraphAmongQuery, GraphAmongQueryVariables>;
export const IdsAroundDocument = new TypedDocumentString(`
    query IdsAround($ids: [ID!]!, $types: [RelationType!]) {
  subgraph(of: $ids, depth: 1, types: $types) {
    truncated
    nodes {
      id
      distance
      relationCount
    }
  }
}
    `) as unknown as TypedDocumentString<IdsAroundQuery, IdsAroundQueryVariables>;
export const IdsOfDocumentDocument = new TypedDocumentString(`
    query IdsOfDocument($document: ID!) {
  subgraph(where: {document: {eq: $document}}, depth: 0) {
    truncated
    nodes {
      id
      relationCount
    }
  }
}
    `) as unknown as TypedDocumentString<IdsOfDocumentQuery, IdsOfDocumentQueryVariables>;
export const MostRelatedDocument = new TypedDocumentString(`
    query MostRelated {
  entities(types: [Institution], orderBy: [{relationCount: DESC}], first: 3) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MostRelatedQuery, MostRelatedQueryVariables>;
export const RelationTypesOfDocument = new TypedDocumentString(`
    query RelationTypesOf($id: ID!) {
  entity(id: $id) {
    id
    name
    type
    aliases
    relationCount
  }
  relationCounts(
    by: [type]
    where: {OR: [{subject: {id: {eq: $id}}}, {object: {id: {eq: $id}}}]}
  ) {
    rows(first: 50) {
      values
      count
    }
  }
}
    `) as unknown as TypedDocumentString<RelationTypesOfQuery, RelationTypesOfQueryVariables>;
export const ConnectionsDocument = new TypedDocumentString(`
    query Connections($from: ID!, $to: ID!) {
  shortestPaths(from: $from, to: $to, first: 3, maxLength: 6) {
    length
    entities {
      id
      name
      type
    }
    steps {
      index
      relations(first: 2) {
        id
        type
        role
        modality
        confidence
        subject {
          id
          name
          type
          aliases
        }
        object {
          id
          name
          type
          aliases
        }
        evidence(first: 1) {
          ...EvidenceParts
        }
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  quote
  start
  end
  sectionPath
  document {
    id
    title
  }
  assertion {
    id
    rule
    confidence
    modality
    date
  }
}`) as unknown as TypedDocumentString<ConnectionsQuery, ConnectionsQueryVariables>;
export const OntologyOfGraphDocument = new TypedDocumentString(`
    query OntologyOfGraph {
  ontology {
    entityTypes {
      name
      colour
      label {
        zh
        en
      }
      attributes {
        name
        type
        label {
          zh
          en
        }
      }
    }
    relationTypes {
      name
      symmetric
      structural
      label {
        zh
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OntologyOfGraphQuery, OntologyOfGraphQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  stats {
    documents
    assertions
    entities {
      type
      count
    }
    relations {
      type
      count
    }
  }
  leaders: relationCounts(
    by: [subject]
    where: {type: {eq: RESPONSIBLE_FOR}, role: {eq: LEAD}}
  ) {
    rows(first: 10) {
      count
      labels
      values
    }
  }
  targetYears: entityCounts(by: [year], where: {type: {eq: Target}}) {
    rows(first: 50) {
      count
      values
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const DocumentsDocument = new TypedDocumentString(`
    query Documents($first: Int!, $after: String) {
  documents(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      issuers
      date
      jurisdiction
      entities(first: 0) {
        totalCount
      }
      tasks: entities(first: 0, types: [Task]) {
        totalCount
      }
      targets: entities(first: 0, types: [Target]) {
        totalCount
      }
      assertions(first: 0) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;