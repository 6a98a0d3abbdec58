// Made by `npm run generate` from api/*.graphql and the schema. Not to be edited by hand.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which of two plans names a thing. */
export type ComparedEntityStatus =
  | 'ADDED'
  | 'DROPPED';

/** What became of a target from one plan to another. */
export type ComparedTargetStatus =
  | 'ADDED'
  | 'CHANGED'
  | 'DROPPED'
  | 'SAME';

/** What became of a task from one plan to another. */
export type ComparedTaskStatus =
  /** Only the second plan has it. */
  | 'ADDED'
  /** Only the first plan has it. */
  | 'DROPPED'
  /** In nearly the same words; numbers and responsible bodies may differ. */
  | 'KEPT'
  /** One of several tasks that went into one. */
  | 'MERGED'
  /** Below another task than the partner of the one it was below. */
  | 'MOVED'
  /** The same thing to do, said or scoped otherwise. */
  | 'REWORDED'
  /** One of several tasks that came from one. */
  | 'SPLIT';

/** Conditions that all have to hold. */
export type DateFilter = {
  /** Equal to this. */
  readonly eq?: string | null | undefined;
  /** After, or greater than, this. */
  readonly gt?: string | null | undefined;
  /** This, or after or greater than it. */
  readonly gte?: string | null | undefined;
  /** Equal to one of these; none of them where the list is empty. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Before, or less than, this. */
  readonly lt?: string | null | undefined;
  /** This, or before or less than it. */
  readonly lte?: string | null | undefined;
};

/** Which end of a relation the entity stands at. */
export type Direction =
  /** Either end. */
  | 'BOTH'
  /** The entity is the object. */
  | 'IN'
  /** The entity is the subject. */
  | 'OUT';

/** How many of the associated records have to pass; several beside each other all have to hold. */
export type DocumentListFilter = {
  /** Each of them passes, also where there are none. */
  readonly all?: DocumentWhere | null | undefined;
  /** Not one of them passes. */
  readonly none?: DocumentWhere | null | undefined;
  /** At least one of them passes. */
  readonly some?: DocumentWhere | null | undefined;
};

/** Conditions that all have to hold. */
export type DocumentWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<DocumentWhere> | null | undefined;
  /** This does not hold. */
  readonly NOT?: DocumentWhere | null | undefined;
  /** At least one of these holds; nothing passes an empty list. */
  readonly OR?: ReadonlyArray<DocumentWhere> | null | undefined;
  /** The date of issue. */
  readonly date?: DateFilter | null | undefined;
  /** The number under which the issuer filed it. */
  readonly docNumber?: StringFilter | null | undefined;
  /** The entities that it names. */
  readonly entities?: EntityListFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** One of the bodies that sign it. */
  readonly issuer?: StringFilter | null | undefined;
  /** The place whose government issued it. */
  readonly jurisdiction?: StringFilter | null | undefined;
  /** When the plan’s period ends. */
  readonly periodEnd?: DateFilter | null | undefined;
  /** When the plan’s period begins. */
  readonly periodStart?: DateFilter | null | undefined;
  /** The id of the policy that it is. */
  readonly policy?: IdFilter | null | undefined;
  /** Where it came from, as the user named it. */
  readonly source?: StringFilter | null | undefined;
  /** Its title. */
  readonly title?: StringFilter | null | undefined;
};

/** How many of the associated records have to pass; several beside each other all have to hold. */
export type EntityListFilter = {
  /** Each of them passes, also where there are none. */
  readonly all?: EntityWhere | null | undefined;
  /** Not one of them passes. */
  readonly none?: EntityWhere | null | undefined;
  /** At least one of them passes. */
  readonly some?: EntityWhere | null | undefined;
};

/** How many of the associated records have to pass; several beside each other all have to hold. */
export type EntityRelationListFilter = {
  /** Each of them passes, also where there are none. */
  readonly all?: RelatedEntityWhere | null | undefined;
  /** Which end the entity stands at; either, unless told otherwise. */
  readonly direction?: Direction | null | undefined;
  /** Not one of them passes. */
  readonly none?: RelatedEntityWhere | null | undefined;
  /** At least one of them passes. */
  readonly some?: RelatedEntityWhere | null | undefined;
  /** Only relations of these types count. */
  readonly types?: ReadonlyArray<RelationType> | null | undefined;
};

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

/** Conditions that all have to hold. */
export type EntityTypeFilter = {
  /** Equal to this. */
  readonly eq?: EntityType | null | undefined;
  /** Equal to one of these; none of them where the list is empty. */
  readonly in?: ReadonlyArray<EntityType> | null | undefined;
};

/** Conditions that all have to hold. */
export type EntityWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<EntityWhere> | null | undefined;
  /** This does not hold. */
  readonly NOT?: EntityWhere | null | undefined;
  /** At least one of these holds; nothing passes an empty list. */
  readonly OR?: ReadonlyArray<EntityWhere> | null | undefined;
  /** One of its aliases. */
  readonly alias?: StringFilter | null | undefined;
  /** The id of a document that names it. */
  readonly document?: IdFilter | null | undefined;
  /** How many documents name it. */
  readonly documentCount?: IntFilter | null | undefined;
  /** The documents that name it: by issuer, jurisdiction, date, period. */
  readonly documents?: DocumentListFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** The place inside which alone the name means it. */
  readonly jurisdiction?: StringFilter | null | undefined;
  /** How often texts name it. */
  readonly mentionCount?: IntFilter | null | undefined;
  /** Its fullest name. */
  readonly name?: StringFilter | null | undefined;
  /** How many relations it has. */
  readonly relationCount?: IntFilter | null | undefined;
  /** Its relations of any type, with the entity at their other end. */
  readonly relations?: EntityRelationListFilter | null | undefined;
  /** A rule that found a mention of it. */
  readonly rule?: StringFilter | null | undefined;
  /** Its kind, by the ontology. */
  readonly type?: EntityTypeFilter | null | undefined;
};

/** What a part of a passage is for the relation. */
export type EvidencePartKind =
  /** The words for its date. */
  | 'DATE'
  /** The head of the column of a table that gives the role. */
  | 'HEADER'
  /** The words for the object. */
  | 'OBJECT'
  /** The words that give the role; they state the relation, too. */
  | 'ROLE'
  /** The words for the subject. */
  | 'SUBJECT'
  /** The words that state the relation. */
  | 'TRIGGER';

/** Conditions that all have to hold. */
export type FloatFilter = {
  /** Equal to this. */
  readonly eq?: number | null | undefined;
  /** After, or greater than, this. */
  readonly gt?: number | null | undefined;
  /** This, or after or greater than it. */
  readonly gte?: number | null | undefined;
  /** Equal to one of these; none of them where the list is empty. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Before, or less than, this. */
  readonly lt?: number | null | undefined;
  /** This, or before or less than it. */
  readonly lte?: number | null | undefined;
};

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

/** Conditions that all have to hold. */
export type IdFilter = {
  /** Equal to this. */
  readonly eq?: string | null | undefined;
  /** Equal to one of these; none of them where the list is empty. */
  readonly in?: ReadonlyArray<string> | null | undefined;
};

/** 类别 · Kind */
export type InstitutionKind =
  | 'ASSOCIATION'
  | 'COMPANY'
  | 'FACILITY'
  | 'FINANCIAL'
  | 'GOVERNMENT'
  | 'INTERNATIONAL'
  | 'PARTY'
  | 'REGULATOR'
  | 'RESEARCH'
  | 'UNIVERSITY';

/** Conditions that all have to hold. */
export type InstitutionKindFilter = {
  /** Equal to this. */
  readonly eq?: InstitutionKind | null | undefined;
  /** Equal to one of these; none of them where the list is empty. */
  readonly in?: ReadonlyArray<InstitutionKind> | null | undefined;
};

/** Conditions that all have to hold. */
export type InstitutionWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<InstitutionWhere> | null | undefined;
  /** This does not hold. */
  readonly NOT?: InstitutionWhere | null | undefined;
  /** At least one of these holds; nothing passes an empty list. */
  readonly OR?: ReadonlyArray<InstitutionWhere> | null | undefined;
  /** One of its aliases. */
  readonly alias?: StringFilter | null | undefined;
  /** 批准 · inverse of `approves`: approves, licenses */
  readonly approvedBy?: RelatedInstitutionListFilter | null | undefined;
  /** How many `approvedBy` it has. */
  readonly approvedByCount?: IntFilter | null | undefined;
  /** 批准 · approves, licenses */
  readonly approves?: RelatedEntityListFilter | null | undefined;
  /** How many `approves` it has. */
  readonly approvesCount?: IntFilter | null | undefined;
  /** 隶属 · is a branch, subsidiary, office or subordinate body of */
  readonly branchOf?: RelatedInstitutionListFilter | null | undefined;
  /** How many `branchOf` it has. */
  readonly branchOfCount?: IntFilter | null | undefined;
  /** 隶属 · inverse of `branchOf`: is a branch, subsidiary, office or subordinate body of */
  readonly branches?: RelatedInstitutionListFilter | null | undefined;
  /** How many `branches` it has. */
  readonly branchesCount?: IntFilter | null | undefined;
  /** 涉及 · inverse of `concerns`: the body of the task mentions the entity */
  readonly concernedBy?: RelatedTaskListFilter | null | undefined;
  /** How many `concernedBy` it has. */
  readonly concernedByCount?: IntFilter | null | undefined;
  /** 合作 · works together with (symmetric) */
  readonly cooperatesWith?: RelatedEntityListFilter | null | undefined;
  /** How many `cooperatesWith` it has. */
  readonly cooperatesWithCount?: IntFilter | null | undefined;
  /** 研发 · makes, builds, compiles */
  readonly develops?: RelatedEntityListFilter | null | undefined;
  /** How many `develops` it has. */
  readonly developsCount?: IntFilter | null | undefined;
  /** The id of a document that names it. */
  readonly document?: IdFilter | null | undefined;
  /** How many documents name it. */
  readonly documentCount?: IntFilter | null | undefined;
  /** The documents that name it: by issuer, jurisdiction, date, period. */
  readonly documents?: DocumentListFilter | null | undefined;
  /** 设立 · inverse of `establishes`: sets up, founds, launches */
  readonly establishedBy?: RelatedEntityListFilter | null | undefined;
  /** How many `establishedBy` it has. */
  readonly establishedByCount?: IntFilter | null | undefined;
  /** 设立 · sets up, founds, launches */
  readonly establishes?: RelatedEntityListFilter | null | undefined;
  /** How many `establishes` it has. */
  readonly establishesCount?: IntFilter | null | undefined;
  /** 资助 · inverse of `funds`: pays for */
  readonly fundedBy?: RelatedEntityListFilter | null | undefined;
  /** How many `fundedBy` it has. */
  readonly fundedByCount?: IntFilter | null | undefined;
  /** 资助 · pays for */
  readonly funds?: RelatedEntityListFilter | null | undefined;
  /** How many `funds` it has. */
  readonly fundsCount?: IntFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** 发布 · the subject issued the text */
  readonly issues?: RelatedPolicyListFilter | null | undefined;
  /** How many `issues` it has. */
  readonly issuesCount?: IntFilter | null | undefined;
  /** The place inside which alone the name means it. */
  readonly jurisdiction?: StringFilter | null | undefined;
  /** 类别 · Kind */
  readonly kind?: InstitutionKindFilter | null | undefined;
  /** 位于 · lies in, moved to, takes place in; also the administrative containment of places named in the text */
  readonly locatedIn?: RelatedEntityListFilter | null | undefined;
  /** How many `locatedIn` it has. */
  readonly locatedInCount?: IntFilter | null | undefined;
  /** How often texts name it. */
  readonly mentionCount?: IntFilter | null | undefined;
  /** Its fullest name. */
  readonly name?: StringFilter | null | undefined;
  /** 英文名 · English name */
  readonly nameEn?: StringFilter | null | undefined;
  /** 运营 · inverse of `operates`: runs it */
  readonly operatedBy?: RelatedInstitutionListFilter | null | undefined;
  /** How many `operatedBy` it has. */
  readonly operatedByCount?: IntFilter | null | undefined;
  /** 运营 · runs it */
  readonly operates?: RelatedEntityListFilter | null | undefined;
  /** How many `operates` it has. */
  readonly operatesCount?: IntFilter | null | undefined;
  /** 举办 · holds, hosts */
  readonly organises?: RelatedEntityListFilter | null | undefined;
  /** How many `organises` it has. */
  readonly organisesCount?: IntFilter | null | undefined;
  /** 组成 · is a component or member of a whole that has a name */
  readonly partOf?: RelatedEntityListFilter | null | undefined;
  /** How many `partOf` it has. */
  readonly partOfCount?: IntFilter | null | undefined;
  /** 参与 · joins, is listed in, wins */
  readonly participatesIn?: RelatedEntityListFilter | null | undefined;
  /** How many `participatesIn` it has. */
  readonly participatesInCount?: IntFilter | null | undefined;
  /** 组成 · inverse of `partOf`: is a component or member of a whole that has a name */
  readonly parts?: RelatedEntityListFilter | null | undefined;
  /** How many `parts` it has. */
  readonly partsCount?: IntFilter | null | undefined;
  /** How many relations it has. */
  readonly relationCount?: IntFilter | null | undefined;
  /** Its relations of any type, with the entity at their other end. */
  readonly relations?: EntityRelationListFilter | null | undefined;
  /** 研究 · does research on */
  readonly researches?: RelatedEntityListFilter | null | undefined;
  /** How many `researches` it has. */
  readonly researchesCount?: IntFilter | null | undefined;
  /** 负责 · leads (role LEAD) or takes part in (role SUPPORT) the task */
  readonly responsibleFor?: RelatedTaskListFilter | null | undefined;
  /** How many `responsibleFor` it has. */
  readonly responsibleForCount?: IntFilter | null | undefined;
  /** A rule that found a mention of it. */
  readonly rule?: StringFilter | null | undefined;
  /** 接续 · inverse of `succeeds`: the subject took the place of the object, on a date; the two are never one */
  readonly succeededBy?: RelatedInstitutionListFilter | null | undefined;
  /** How many `succeededBy` it has. */
  readonly succeededByCount?: IntFilter | null | undefined;
  /** 接续 · the subject took the place of the object, on a date; the two are never one */
  readonly succeeds?: RelatedInstitutionListFilter | null | undefined;
  /** How many `succeeds` it has. */
  readonly succeedsCount?: IntFilter | null | undefined;
  /** 支持 · inverse of `supports`: backs, promotes */
  readonly supportedBy?: RelatedEntityListFilter | null | undefined;
  /** How many `supportedBy` it has. */
  readonly supportedByCount?: IntFilter | null | undefined;
  /** 支持 · backs, promotes */
  readonly supports?: RelatedEntityListFilter | null | undefined;
  /** How many `supports` it has. */
  readonly supportsCount?: IntFilter | null | undefined;
  /** 应用 · uses, is built on */
  readonly uses?: RelatedEntityListFilter | null | undefined;
  /** How many `uses` it has. */
  readonly usesCount?: IntFilter | null | undefined;
};

/** Conditions that all have to hold. */
export type IntFilter = {
  /** Equal to this. */
  readonly eq?: number | null | undefined;
  /** After, or greater than, this. */
  readonly gt?: number | null | undefined;
  /** This, or after or greater than it. */
  readonly gte?: number | null | undefined;
  /** Equal to one of these; none of them where the list is empty. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Before, or less than, this. */
  readonly lt?: number | null | undefined;
  /** This, or before or less than it. */
  readonly lte?: number | null | undefined;
};

/** Whether the text tells of something or asks for it. */
export type Modality =
  /** It has happened, or it holds. */
  | 'FACT'
  /** The plan asks for it. */
  | 'PLANNED';

/** Conditions that all have to hold. */
export type ModalityFilter = {
  /** Equal to this. */
  readonly eq?: Modality | null | undefined;
  /** Equal to one of these; none of them where the list is empty. */
  readonly in?: ReadonlyArray<Modality> | null | undefined;
};

/** Conditions that all have to hold. */
export type PolicyWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<PolicyWhere> | null | undefined;
  /** This does not hold. */
  readonly NOT?: PolicyWhere | null | undefined;
  /** At least one of these holds; nothing passes an empty list. */
  readonly OR?: ReadonlyArray<PolicyWhere> | null | undefined;
  /** One of its aliases. */
  readonly alias?: StringFilter | null | undefined;
  /** 批准 · inverse of `approves`: approves, licenses */
  readonly approvedBy?: RelatedInstitutionListFilter | null | undefined;
  /** How many `approvedBy` it has. */
  readonly approvedByCount?: IntFilter | null | undefined;
  /** 依据 · the subject is written under, or carries out, the object */
  readonly basedOn?: RelatedPolicyListFilter | null | undefined;
  /** How many `basedOn` it has. */
  readonly basedOnCount?: IntFilter | null | undefined;
  /** 依据 · inverse of `basedOn`: the subject is written under, or carries out, the object */
  readonly basisOf?: RelatedPolicyListFilter | null | undefined;
  /** How many `basisOf` it has. */
  readonly basisOfCount?: IntFilter | null | undefined;
  /** 涉及 · inverse of `concerns`: the body of the task mentions the entity */
  readonly concernedBy?: RelatedTaskListFilter | null | undefined;
  /** How many `concernedBy` it has. */
  readonly concernedByCount?: IntFilter | null | undefined;
  /** 文号 · Document number */
  readonly docNumber?: StringFilter | null | undefined;
  /** The id of a document that names it. */
  readonly document?: IdFilter | null | undefined;
  /** How many documents name it. */
  readonly documentCount?: IntFilter | null | undefined;
  /** The documents that name it: by issuer, jurisdiction, date, period. */
  readonly documents?: DocumentListFilter | null | undefined;
  /** 资助 · inverse of `funds`: pays for */
  readonly fundedBy?: RelatedEntityListFilter | null | undefined;
  /** How many `fundedBy` it has. */
  readonly fundedByCount?: IntFilter | null | undefined;
  /** 包含任务 · the policy sets the task */
  readonly hasTasks?: RelatedTaskListFilter | null | undefined;
  /** How many `hasTasks` it has. */
  readonly hasTasksCount?: IntFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** 发布 · inverse of `issues`: the subject issued the text */
  readonly issuedBy?: RelatedEntityListFilter | null | undefined;
  /** How many `issuedBy` it has. */
  readonly issuedByCount?: IntFilter | null | undefined;
  /** The place inside which alone the name means it. */
  readonly jurisdiction?: StringFilter | null | undefined;
  /** How often texts name it. */
  readonly mentionCount?: IntFilter | null | undefined;
  /** Its fullest name. */
  readonly name?: StringFilter | null | undefined;
  /** 英文名 · English name */
  readonly nameEn?: StringFilter | null | undefined;
  /** 组成 · is a component or member of a whole that has a name */
  readonly partOf?: RelatedEntityListFilter | null | undefined;
  /** How many `partOf` it has. */
  readonly partOfCount?: IntFilter | null | undefined;
  /** 组成 · inverse of `partOf`: is a component or member of a whole that has a name */
  readonly parts?: RelatedEntityListFilter | null | undefined;
  /** How many `parts` it has. */
  readonly partsCount?: IntFilter | null | undefined;
  /** 期限止 · End of the period covered */
  readonly periodEnd?: DateFilter | null | undefined;
  /** 期限起 · Start of the period covered */
  readonly periodStart?: DateFilter | null | undefined;
  /** How many relations it has. */
  readonly relationCount?: IntFilter | null | undefined;
  /** Its relations of any type, with the entity at their other end. */
  readonly relations?: EntityRelationListFilter | null | undefined;
  /** A rule that found a mention of it. */
  readonly rule?: StringFilter | null | undefined;
  /** 设定目标 · the policy or task sets the target */
  readonly setsTargets?: RelatedTargetListFilter | null | undefined;
  /** How many `setsTargets` it has. */
  readonly setsTargetsCount?: IntFilter | null | undefined;
  /** 支持 · inverse of `supports`: backs, promotes */
  readonly supportedBy?: RelatedEntityListFilter | null | undefined;
  /** How many `supportedBy` it has. */
  readonly supportedByCount?: IntFilter | null | undefined;
  /** 支持 · backs, promotes */
  readonly supports?: RelatedEntityListFilter | null | undefined;
  /** How many `supports` it has. */
  readonly supportsCount?: IntFilter | null | undefined;
};

/** How many of the associated records have to pass; several beside each other all have to hold. */
export type RelatedEntityListFilter = {
  /** Each of them passes, also where there are none. */
  readonly all?: RelatedEntityWhere | null | undefined;
  /** Not one of them passes. */
  readonly none?: RelatedEntityWhere | null | undefined;
  /** At least one of them passes. */
  readonly some?: RelatedEntityWhere | null | undefined;
};

/** Conditions that all have to hold. */
export type RelatedEntityWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<RelatedEntityWhere> | null | undefined;
  /** This does not hold. */
  readonly NOT?: RelatedEntityWhere | null | undefined;
  /** At least one of these holds; nothing passes an empty list. */
  readonly OR?: ReadonlyArray<RelatedEntityWhere> | null | undefined;
  /** How sure the rules are, from 0 to 1. */
  readonly confidence?: FloatFilter | null | undefined;
  /** When it happened or is to happen. */
  readonly date?: DateFilter | null | undefined;
  /** The id of a document that asserts it. */
  readonly document?: IdFilter | null | undefined;
  /** The documents that assert it: by issuer, jurisdiction, date, period. */
  readonly documents?: DocumentListFilter | null | undefined;
  /** How many assertions support it. */
  readonly evidenceCount?: IntFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Whether it has happened, or a plan asks for it. */
  readonly modality?: ModalityFilter | null | undefined;
  /** The entity at the other end. */
  readonly node?: EntityWhere | null | undefined;
  /** The part that the subject plays. */
  readonly role?: RelationRoleFilter | null | undefined;
  /** The rule of one of its assertions. */
  readonly rule?: StringFilter | null | undefined;
  /** The version of the rule of one of its assertions. */
  readonly ruleVersion?: StringFilter | null | undefined;
  /** Its kind, by the ontology. */
  readonly type?: RelationTypeFilter | null | undefined;
};

/** How many of the associated records have to pass; several beside each other all have to hold. */
export type RelatedInstitutionListFilter = {
  /** Each of them passes, also where there are none. */
  readonly all?: RelatedInstitutionWhere | null | undefined;
  /** Not one of them passes. */
  readonly none?: RelatedInstitutionWhere | null | undefined;
  /** At least one of them passes. */
  readonly some?: RelatedInstitutionWhere | null | undefined;
};

/** Conditions that all have to hold. */
export type RelatedInstitutionWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<RelatedInstitutionWhere> | null | undefined;
  /** This does not hold. */
  readonly NOT?: RelatedInstitutionWhere | null | undefined;
  /** At least one of these holds; nothing passes an empty list. */
  readonly OR?: ReadonlyArray<RelatedInstitutionWhere> | null | undefined;
  /** How sure the rules are, from 0 to 1. */
  readonly confidence?: FloatFilter | null | undefined;
  /** When it happened or is to happen. */
  readonly date?: DateFilter | null | undefined;
  /** The id of a document that asserts it. */
  readonly document?: IdFilter | null | undefined;
  /** The documents that assert it: by issuer, jurisdiction, date, period. */
  readonly documents?: DocumentListFilter | null | undefined;
  /** How many assertions support it. */
  readonly evidenceCount?: IntFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Whether it has happened, or a plan asks for it. */
  readonly modality?: ModalityFilter | null | undefined;
  /** The entity at the other end. */
  readonly node?: InstitutionWhere | null | undefined;
  /** The part that the subject plays. */
  readonly role?: RelationRoleFilter | null | undefined;
  /** The rule of one of its assertions. */
  readonly rule?: StringFilter | null | undefined;
  /** The version of the rule of one of its assertions. */
  readonly ruleVersion?: StringFilter | null | undefined;
  /** Its kind, by the ontology. */
  readonly type?: RelationTypeFilter | null | undefined;
};

/** How many of the associated records have to pass; several beside each other all have to hold. */
export type RelatedPolicyListFilter = {
  /** Each of them passes, also where there are none. */
  readonly all?: RelatedPolicyWhere | null | undefined;
  /** Not one of them passes. */
  readonly none?: RelatedPolicyWhere | null | undefined;
  /** At least one of them passes. */
  readonly some?: RelatedPolicyWhere | null | undefined;
};

/** Conditions that all have to hold. */
export type RelatedPolicyWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<RelatedPolicyWhere> | null | undefined;
  /** This does not hold. */
  readonly NOT?: RelatedPolicyWhere | null | undefined;
  /** At least one of these holds; nothing passes an empty list. */
  readonly OR?: ReadonlyArray<RelatedPolicyWhere> | null | undefined;
  /** How sure the rules are, from 0 to 1. */
  readonly confidence?: FloatFilter | null | undefined;
  /** When it happened or is to happen. */
  readonly date?: DateFilter | null | undefined;
  /** The id of a document that asserts it. */
  readonly document?: IdFilter | null | undefined;
  /** The documents that assert it: by issuer, jurisdiction, date, period. */
  readonly documents?: DocumentListFilter | null | undefined;
  /** How many assertions support it. */
  readonly evidenceCount?: IntFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Whether it has happened, or a plan asks for it. */
  readonly modality?: ModalityFilter | null | undefined;
  /** The entity at the other end. */
  readonly node?: PolicyWhere | null | undefined;
  /** The part that the subject plays. */
  readonly role?: RelationRoleFilter | null | undefined;
  /** The rule of one of its assertions. */
  readonly rule?: StringFilter | null | undefined;
  /** The version of the rule of one of its assertions. */
  readonly ruleVersion?: StringFilter | null | undefined;
  /** Its kind, by the ontology. */
  readonly type?: RelationTypeFilter | null | undefined;
};

/** How many of the associated records have to pass; several beside each other all have to hold. */
export type RelatedTargetListFilter = {
  /** Each of them passes, also where there are none. */
  readonly all?: RelatedTargetWhere | null | undefined;
  /** Not one of them passes. */
  readonly none?: RelatedTargetWhere | null | undefined;
  /** At least one of them passes. */
  readonly some?: RelatedTargetWhere | null | undefined;
};

/** Conditions that all have to hold. */
export type RelatedTargetWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<RelatedTargetWhere> | null | undefined;
  /** This does not hold. */
  readonly NOT?: RelatedTargetWhere | null | undefined;
  /** At least one of these holds; nothing passes an empty list. */
  readonly OR?: ReadonlyArray<RelatedTargetWhere> | null | undefined;
  /** How sure the rules are, from 0 to 1. */
  readonly confidence?: FloatFilter | null | undefined;
  /** When it happened or is to happen. */
  readonly date?: DateFilter | null | undefined;
  /** The id of a document that asserts it. */
  readonly document?: IdFilter | null | undefined;
  /** The documents that assert it: by issuer, jurisdiction, date, period. */
  readonly documents?: DocumentListFilter | null | undefined;
  /** How many assertions support it. */
  readonly evidenceCount?: IntFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Whether it has happened, or a plan asks for it. */
  readonly modality?: ModalityFilter | null | undefined;
  /** The entity at the other end. */
  readonly node?: TargetWhere | null | undefined;
  /** The part that the subject plays. */
  readonly role?: RelationRoleFilter | null | undefined;
  /** The rule of one of its assertions. */
  readonly rule?: StringFilter | null | undefined;
  /** The version of the rule of one of its assertions. */
  readonly ruleVersion?: StringFilter | null | undefined;
  /** Its kind, by the ontology. */
  readonly type?: RelationTypeFilter | null | undefined;
};

/** How many of the associated records have to pass; several beside each other all have to hold. */
export type RelatedTaskListFilter = {
  /** Each of them passes, also where there are none. */
  readonly all?: RelatedTaskWhere | null | undefined;
  /** Not one of them passes. */
  readonly none?: RelatedTaskWhere | null | undefined;
  /** At least one of them passes. */
  readonly some?: RelatedTaskWhere | null | undefined;
};

/** Conditions that all have to hold. */
export type RelatedTaskWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<RelatedTaskWhere> | null | undefined;
  /** This does not hold. */
  readonly NOT?: RelatedTaskWhere | null | undefined;
  /** At least one of these holds; nothing passes an empty list. */
  readonly OR?: ReadonlyArray<RelatedTaskWhere> | null | undefined;
  /** How sure the rules are, from 0 to 1. */
  readonly confidence?: FloatFilter | null | undefined;
  /** When it happened or is to happen. */
  readonly date?: DateFilter | null | undefined;
  /** The id of a document that asserts it. */
  readonly document?: IdFilter | null | undefined;
  /** The documents that assert it: by issuer, jurisdiction, date, period. */
  readonly documents?: DocumentListFilter | null | undefined;
  /** How many assertions support it. */
  readonly evidenceCount?: IntFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Whether it has happened, or a plan asks for it. */
  readonly modality?: ModalityFilter | null | undefined;
  /** The entity at the other end. */
  readonly node?: TaskWhere | null | undefined;
  /** The part that the subject plays. */
  readonly role?: RelationRoleFilter | null | undefined;
  /** The rule of one of its assertions. */
  readonly rule?: StringFilter | null | undefined;
  /** The version of the rule of one of its assertions. */
  readonly ruleVersion?: StringFilter | null | undefined;
  /** Its kind, by the ontology. */
  readonly type?: RelationTypeFilter | null | undefined;
};

/** The part that the subject plays in the relation. */
export type RelationRole =
  | 'LEAD'
  | 'SUPPORT';

/** Conditions that all have to hold. */
export type RelationRoleFilter = {
  /** Equal to this. */
  readonly eq?: RelationRole | null | undefined;
  /** Equal to one of these; none of them where the list is empty. */
  readonly in?: ReadonlyArray<RelationRole> | null | undefined;
};

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
  /** 接续 · the subject took the place of the object, on a date; the two are never one */
  | 'SUCCEEDS'
  /** 支持 · backs, promotes */
  | 'SUPPORTS'
  /** 应用 · uses, is built on */
  | 'USES';

/** Conditions that all have to hold. */
export type RelationTypeFilter = {
  /** Equal to this. */
  readonly eq?: RelationType | null | undefined;
  /** Equal to one of these; none of them where the list is empty. */
  readonly in?: ReadonlyArray<RelationType> | null | undefined;
};

/** Conditions that all have to hold. */
export type RelationWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<RelationWhere> | null | undefined;
  /** This does not hold. */
  readonly NOT?: RelationWhere | null | undefined;
  /** At least one of these holds; nothing passes an empty list. */
  readonly OR?: ReadonlyArray<RelationWhere> | null | undefined;
  /** How sure the rules are, from 0 to 1. */
  readonly confidence?: FloatFilter | null | undefined;
  /** When it happened or is to happen. */
  readonly date?: DateFilter | null | undefined;
  /** The id of a document that asserts it. */
  readonly document?: IdFilter | null | undefined;
  /** The documents that assert it: by issuer, jurisdiction, date, period. */
  readonly documents?: DocumentListFilter | null | undefined;
  /** How many assertions support it. */
  readonly evidenceCount?: IntFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Whether it has happened, or a plan asks for it. */
  readonly modality?: ModalityFilter | null | undefined;
  /** The entity that it leads to. */
  readonly object?: EntityWhere | null | undefined;
  /** The kind of its object. */
  readonly objectType?: EntityTypeFilter | null | undefined;
  /** The part that the subject plays. */
  readonly role?: RelationRoleFilter | null | undefined;
  /** The rule of one of its assertions. */
  readonly rule?: StringFilter | null | undefined;
  /** The version of the rule of one of its assertions. */
  readonly ruleVersion?: StringFilter | null | undefined;
  /** The entity that it goes out from. */
  readonly subject?: EntityWhere | null | undefined;
  /** The kind of its subject. */
  readonly subjectType?: EntityTypeFilter | null | undefined;
  /** Its kind, by the ontology. */
  readonly type?: RelationTypeFilter | null | undefined;
};

/** How the part of a body in a task changed. */
export type ResponsibilityChange =
  | 'ADDED'
  | 'DROPPED'
  | 'LEAD_TO_SUPPORT'
  | 'SUPPORT_TO_LEAD';

/** Conditions that all have to hold. */
export type ResponsibilityWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<ResponsibilityWhere> | null | undefined;
  /** This does not hold. */
  readonly NOT?: ResponsibilityWhere | null | undefined;
  /** At least one of these holds; nothing passes an empty list. */
  readonly OR?: ReadonlyArray<ResponsibilityWhere> | null | undefined;
  /** How sure the rules are, from 0 to 1. */
  readonly confidence?: FloatFilter | null | undefined;
  /** When it happened or is to happen. */
  readonly date?: DateFilter | null | undefined;
  /** The id of a document that asserts it. */
  readonly document?: IdFilter | null | undefined;
  /** The documents that assert it: by issuer, jurisdiction, date, period. */
  readonly documents?: DocumentListFilter | null | undefined;
  /** How many assertions support it. */
  readonly evidenceCount?: IntFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Who is responsible. */
  readonly institution?: InstitutionWhere | null | undefined;
  /** Whether it has happened, or a plan asks for it. */
  readonly modality?: ModalityFilter | null | undefined;
  /** The part that the subject plays. */
  readonly role?: RelationRoleFilter | null | undefined;
  /** The rule of one of its assertions. */
  readonly rule?: StringFilter | null | undefined;
  /** The version of the rule of one of its assertions. */
  readonly ruleVersion?: StringFilter | null | undefined;
  /** What for. */
  readonly task?: TaskWhere | null | undefined;
};

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
  /** Where it begins. */
  readonly start: number;
};

/** Conditions that all have to hold. */
export type StringFilter = {
  /** Has this inside; case and width do not matter. */
  readonly contains?: string | null | undefined;
  /** Equal to this. */
  readonly eq?: string | null | undefined;
  /** Equal to one of these; none of them where the list is empty. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Begins with this; case and width do not matter. */
  readonly startsWith?: string | null | undefined;
};

/** 约束性 · Binding or expected */
export type TargetBinding =
  | 'BINDING'
  | 'EXPECTED';

/** Conditions that all have to hold. */
export type TargetBindingFilter = {
  /** Equal to this. */
  readonly eq?: TargetBinding | null | undefined;
  /** Equal to one of these; none of them where the list is empty. */
  readonly in?: ReadonlyArray<TargetBinding> | null | undefined;
};

/** 比较 · Comparator */
export type TargetComparator =
  | 'ABOUT'
  | 'AT_LEAST'
  | 'AT_MOST'
  | 'DECREASE_BY'
  | 'DECREASE_TO'
  | 'EXACT'
  | 'INCREASE_BY'
  | 'INCREASE_TO';

/** Conditions that all have to hold. */
export type TargetComparatorFilter = {
  /** Equal to this. */
  readonly eq?: TargetComparator | null | undefined;
  /** Equal to one of these; none of them where the list is empty. */
  readonly in?: ReadonlyArray<TargetComparator> | null | undefined;
};

/** Conditions that all have to hold. */
export type TargetWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<TargetWhere> | null | undefined;
  /** This does not hold. */
  readonly NOT?: TargetWhere | null | undefined;
  /** At least one of these holds; nothing passes an empty list. */
  readonly OR?: ReadonlyArray<TargetWhere> | null | undefined;
  /** One of its aliases. */
  readonly alias?: StringFilter | null | undefined;
  /** 约束性 · Binding or expected */
  readonly binding?: TargetBindingFilter | null | undefined;
  /** 比较 · Comparator */
  readonly comparator?: TargetComparatorFilter | null | undefined;
  /** The id of a document that names it. */
  readonly document?: IdFilter | null | undefined;
  /** How many documents name it. */
  readonly documentCount?: IntFilter | null | undefined;
  /** The documents that name it: by issuer, jurisdiction, date, period. */
  readonly documents?: DocumentListFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** The place inside which alone the name means it. */
  readonly jurisdiction?: StringFilter | null | undefined;
  /** How often texts name it. */
  readonly mentionCount?: IntFilter | null | undefined;
  /** Its fullest name. */
  readonly name?: StringFilter | null | undefined;
  /** How many relations it has. */
  readonly relationCount?: IntFilter | null | undefined;
  /** Its relations of any type, with the entity at their other end. */
  readonly relations?: EntityRelationListFilter | null | undefined;
  /** A rule that found a mention of it. */
  readonly rule?: StringFilter | null | undefined;
  /** 设定目标 · inverse of `setsTargets`: the policy or task sets the target */
  readonly setBy?: RelatedEntityListFilter | null | undefined;
  /** How many `setBy` it has. */
  readonly setByCount?: IntFilter | null | undefined;
  /** 对象 · What it counts */
  readonly subject?: StringFilter | null | undefined;
  /** 单位 · Unit */
  readonly unit?: StringFilter | null | undefined;
  /** 数值 · Value */
  readonly value?: FloatFilter | null | undefined;
  /** 数值上限 · Upper bound of a range */
  readonly valueMax?: FloatFilter | null | undefined;
  /** 年份 · Year */
  readonly year?: IntFilter | null | undefined;
};

/** Conditions that all have to hold. */
export type TaskWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<TaskWhere> | null | undefined;
  /** This does not hold. */
  readonly NOT?: TaskWhere | null | undefined;
  /** At least one of these holds; nothing passes an empty list. */
  readonly OR?: ReadonlyArray<TaskWhere> | null | undefined;
  /** One of its aliases. */
  readonly alias?: StringFilter | null | undefined;
  /** 涉及 · the body of the task mentions the entity */
  readonly concerns?: RelatedEntityListFilter | null | undefined;
  /** How many `concerns` it has. */
  readonly concernsCount?: IntFilter | null | undefined;
  /** The id of a document that names it. */
  readonly document?: IdFilter | null | undefined;
  /** How many documents name it. */
  readonly documentCount?: IntFilter | null | undefined;
  /** The documents that name it: by issuer, jurisdiction, date, period. */
  readonly documents?: DocumentListFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** The place inside which alone the name means it. */
  readonly jurisdiction?: StringFilter | null | undefined;
  /** How often texts name it. */
  readonly mentionCount?: IntFilter | null | undefined;
  /** Its fullest name. */
  readonly name?: StringFilter | null | undefined;
  /** 编号 · Number path */
  readonly number?: StringFilter | null | undefined;
  /** 上级编号 · Number path of the parent task */
  readonly parent?: StringFilter | null | undefined;
  /** How many relations it has. */
  readonly relationCount?: IntFilter | null | undefined;
  /** Its relations of any type, with the entity at their other end. */
  readonly relations?: EntityRelationListFilter | null | undefined;
  /** 负责 · inverse of `responsibleFor`: leads (role LEAD) or takes part in (role SUPPORT) the task */
  readonly responsibleInstitutions?: RelatedInstitutionListFilter | null | undefined;
  /** How many `responsibleInstitutions` it has. */
  readonly responsibleInstitutionsCount?: IntFilter | null | undefined;
  /** A rule that found a mention of it. */
  readonly rule?: StringFilter | null | undefined;
  /** 设定目标 · the policy or task sets the target */
  readonly setsTargets?: RelatedTargetListFilter | null | undefined;
  /** How many `setsTargets` it has. */
  readonly setsTargetsCount?: IntFilter | null | undefined;
  /** 子任务 · the task stands below the object */
  readonly subtaskOf?: RelatedTaskListFilter | null | undefined;
  /** How many `subtaskOf` it has. */
  readonly subtaskOfCount?: IntFilter | null | undefined;
  /** 子任务 · inverse of `subtaskOf`: the task stands below the object */
  readonly subtasks?: RelatedTaskListFilter | null | undefined;
  /** How many `subtasks` it has. */
  readonly subtasksCount?: IntFilter | null | undefined;
  /** 包含任务 · inverse of `hasTasks`: the policy sets the task */
  readonly taskOf?: RelatedPolicyListFilter | null | undefined;
  /** How many `taskOf` it has. */
  readonly taskOfCount?: IntFilter | null | undefined;
  /** 标题 · Title */
  readonly title?: StringFilter | null | undefined;
};

export type PassagePartsFragment = { readonly document: string, readonly start: number, readonly end: number, readonly quote: string };

export type TaskPartsFragment = { readonly id: string, readonly number: string, readonly title: string, readonly passage: { readonly document: string, readonly start: number, readonly end: number, readonly quote: string } };

export type TargetPartsFragment = { readonly id: string, readonly subject: string, readonly comparator: string | null, readonly value: number, readonly valueMax: number | null, readonly unit: string, readonly year: number | null, readonly passage: { readonly document: string, readonly start: number, readonly end: number, readonly quote: string } };

export type PlanPartsFragment = { readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null };

export type ComparisonQueryVariables = Exact<{
  a: string;
  b: string;
  tasks: boolean;
  targets: boolean;
  bodies: boolean;
  entities: boolean;
}>;


export type ComparisonQuery = { readonly comparePlans: { readonly a: { readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null }, readonly b: { readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null }, readonly counts: { readonly tasks: ReadonlyArray<{ readonly status: string, readonly count: number }>, readonly targets: ReadonlyArray<{ readonly status: string, readonly count: number }>, readonly bodies: ReadonlyArray<{ readonly status: string, readonly count: number }>, readonly entities: ReadonlyArray<{ readonly status: string, readonly count: number }> }, readonly tasks?: ReadonlyArray<{ readonly status: ComparedTaskStatus, readonly confidence: number, readonly a: { readonly id: string, readonly number: string, readonly title: string, readonly passage: { readonly document: string, readonly start: number, readonly end: number, readonly quote: string } } | null, readonly b: { readonly id: string, readonly number: string, readonly title: string, readonly passage: { readonly document: string, readonly start: number, readonly end: number, readonly quote: string } } | null, readonly nearest: { readonly id: string, readonly number: string, readonly title: string, readonly passage: { readonly document: string, readonly start: number, readonly end: number, readonly quote: string } } | null }>, readonly targets?: ReadonlyArray<{ readonly status: ComparedTargetStatus, readonly confidence: number, readonly a: { readonly id: string, readonly subject: string, readonly comparator: string | null, readonly value: number, readonly valueMax: number | null, readonly unit: string, readonly year: number | null, readonly passage: { readonly document: string, readonly start: number, readonly end: number, readonly quote: string } } | null, readonly b: { readonly id: string, readonly subject: string, readonly comparator: string | null, readonly value: number, readonly valueMax: number | null, readonly unit: string, readonly year: number | null, readonly passage: { readonly document: string, readonly start: number, readonly end: number, readonly quote: string } } | null }>, readonly bodies?: ReadonlyArray<{ readonly entity: string, readonly body: string, readonly confidence: number, readonly status: ResponsibilityChange, readonly a: { readonly id: string, readonly number: string, readonly title: string }, readonly b: { readonly id: string, readonly number: string, readonly title: string }, readonly passages: { readonly a: { readonly document: string, readonly start: number, readonly end: number, readonly quote: string } | null, readonly b: { readonly document: string, readonly start: number, readonly end: number, readonly quote: string } | null } }>, readonly entities?: ReadonlyArray<{ readonly status: ComparedEntityStatus, readonly id: string, readonly type: EntityType, readonly name: string, readonly passage: { readonly document: string, readonly start: number, readonly end: number, readonly quote: string } }> } | null };

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

export type EvidencePartsFragment = { readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly location: { readonly page: number | null } | null, readonly parts: ReadonlyArray<{ readonly kind: EvidencePartKind, readonly start: number, readonly end: number, readonly quote: string, readonly inherited: boolean }>, readonly document: { readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null, readonly docNumber: string | null, readonly source: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } };

export type EntityPageQueryVariables = Exact<{
  id: string;
}>;


export type EntityPageQuery = { readonly entity:
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly jurisdiction: string | null, readonly documentCount: number, readonly mentionCount: number, readonly relationCount: number, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly attribute: string | null, readonly value: string | number | boolean | null, readonly confidence: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly location: { readonly page: number | null } | null, readonly parts: ReadonlyArray<{ readonly kind: EvidencePartKind, readonly start: number, readonly end: number, readonly quote: string, readonly inherited: boolean }>, readonly document: { readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null, readonly docNumber: string | null, readonly source: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly document: { readonly id: string, readonly title: string } }> } }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly jurisdiction: string | null, readonly documentCount: number, readonly mentionCount: number, readonly relationCount: number, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly attribute: string | null, readonly value: string | number | boolean | null, readonly confidence: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly location: { readonly page: number | null } | null, readonly parts: ReadonlyArray<{ readonly kind: EvidencePartKind, readonly start: number, readonly end: number, readonly quote: string, readonly inherited: boolean }>, readonly document: { readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null, readonly docNumber: string | null, readonly source: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly document: { readonly id: string, readonly title: string } }> } }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly jurisdiction: string | null, readonly documentCount: number, readonly mentionCount: number, readonly relationCount: number, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly attribute: string | null, readonly value: string | number | boolean | null, readonly confidence: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly location: { readonly page: number | null } | null, readonly parts: ReadonlyArray<{ readonly kind: EvidencePartKind, readonly start: number, readonly end: number, readonly quote: string, readonly inherited: boolean }>, readonly document: { readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null, readonly docNumber: string | null, readonly source: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly document: { readonly id: string, readonly title: string } }> } }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly jurisdiction: string | null, readonly documentCount: number, readonly mentionCount: number, readonly relationCount: number, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly attribute: string | null, readonly value: string | number | boolean | null, readonly confidence: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly location: { readonly page: number | null } | null, readonly parts: ReadonlyArray<{ readonly kind: EvidencePartKind, readonly start: number, readonly end: number, readonly quote: string, readonly inherited: boolean }>, readonly document: { readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null, readonly docNumber: string | null, readonly source: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly document: { readonly id: string, readonly title: string } }> } }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly jurisdiction: string | null, readonly documentCount: number, readonly mentionCount: number, readonly relationCount: number, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly attribute: string | null, readonly value: string | number | boolean | null, readonly confidence: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly location: { readonly page: number | null } | null, readonly parts: ReadonlyArray<{ readonly kind: EvidencePartKind, readonly start: number, readonly end: number, readonly quote: string, readonly inherited: boolean }>, readonly document: { readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null, readonly docNumber: string | null, readonly source: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly document: { readonly id: string, readonly title: string } }> } }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly jurisdiction: string | null, readonly documentCount: number, readonly mentionCount: number, readonly relationCount: number, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly attribute: string | null, readonly value: string | number | boolean | null, readonly confidence: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly location: { readonly page: number | null } | null, readonly parts: ReadonlyArray<{ readonly kind: EvidencePartKind, readonly start: number, readonly end: number, readonly quote: string, readonly inherited: boolean }>, readonly document: { readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null, readonly docNumber: string | null, readonly source: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly document: { readonly id: string, readonly title: string } }> } }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly jurisdiction: string | null, readonly documentCount: number, readonly mentionCount: number, readonly relationCount: number, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly attribute: string | null, readonly value: string | number | boolean | null, readonly confidence: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly location: { readonly page: number | null } | null, readonly parts: ReadonlyArray<{ readonly kind: EvidencePartKind, readonly start: number, readonly end: number, readonly quote: string, readonly inherited: boolean }>, readonly document: { readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null, readonly docNumber: string | null, readonly source: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly document: { readonly id: string, readonly title: string } }> } }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly jurisdiction: string | null, readonly documentCount: number, readonly mentionCount: number, readonly relationCount: number, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly attribute: string | null, readonly value: string | number | boolean | null, readonly confidence: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly location: { readonly page: number | null } | null, readonly parts: ReadonlyArray<{ readonly kind: EvidencePartKind, readonly start: number, readonly end: number, readonly quote: string, readonly inherited: boolean }>, readonly document: { readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null, readonly docNumber: string | null, readonly source: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly document: { readonly id: string, readonly title: string } }> } }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly jurisdiction: string | null, readonly documentCount: number, readonly mentionCount: number, readonly relationCount: number, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly attribute: string | null, readonly value: string | number | boolean | null, readonly confidence: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly location: { readonly page: number | null } | null, readonly parts: ReadonlyArray<{ readonly kind: EvidencePartKind, readonly start: number, readonly end: number, readonly quote: string, readonly inherited: boolean }>, readonly document: { readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null, readonly docNumber: string | null, readonly source: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly document: { readonly id: string, readonly title: string } }> } }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly jurisdiction: string | null, readonly documentCount: number, readonly mentionCount: number, readonly relationCount: number, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly attribute: string | null, readonly value: string | number | boolean | null, readonly confidence: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly location: { readonly page: number | null } | null, readonly parts: ReadonlyArray<{ readonly kind: EvidencePartKind, readonly start: number, readonly end: number, readonly quote: string, readonly inherited: boolean }>, readonly document: { readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null, readonly docNumber: string | null, readonly source: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly document: { readonly id: string, readonly title: string } }> } }
    | { readonly id: string, readonly name: string, readonly type: EntityType, readonly aliases: ReadonlyArray<string>, readonly jurisdiction: string | null, readonly documentCount: number, readonly mentionCount: number, readonly relationCount: number, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly attribute: string | null, readonly value: string | number | boolean | null, readonly confidence: number, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly location: { readonly page: number | null } | null, readonly parts: ReadonlyArray<{ readonly kind: EvidencePartKind, readonly start: number, readonly end: number, readonly quote: string, readonly inherited: boolean }>, readonly document: { readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null, readonly docNumber: string | null, readonly source: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly document: { readonly id: string, readonly title: string } }> } }
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
          , readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly location: { readonly page: number | null } | null, readonly parts: ReadonlyArray<{ readonly kind: EvidencePartKind, readonly start: number, readonly end: number, readonly quote: string, readonly inherited: boolean }>, readonly document: { readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null, readonly docNumber: string | null, readonly source: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> } }
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
          , readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly location: { readonly page: number | null } | null, readonly parts: ReadonlyArray<{ readonly kind: EvidencePartKind, readonly start: number, readonly end: number, readonly quote: string, readonly inherited: boolean }>, readonly document: { readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null, readonly docNumber: string | null, readonly source: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> } }
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
          , readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly location: { readonly page: number | null } | null, readonly parts: ReadonlyArray<{ readonly kind: EvidencePartKind, readonly start: number, readonly end: number, readonly quote: string, readonly inherited: boolean }>, readonly document: { readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null, readonly docNumber: string | null, readonly source: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> } }
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
          , readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly location: { readonly page: number | null } | null, readonly parts: ReadonlyArray<{ readonly kind: EvidencePartKind, readonly start: number, readonly end: number, readonly quote: string, readonly inherited: boolean }>, readonly document: { readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null, readonly docNumber: string | null, readonly source: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> } }
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
          , readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly location: { readonly page: number | null } | null, readonly parts: ReadonlyArray<{ readonly kind: EvidencePartKind, readonly start: number, readonly end: number, readonly quote: string, readonly inherited: boolean }>, readonly document: { readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null, readonly docNumber: string | null, readonly source: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> } }
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
          , readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly location: { readonly page: number | null } | null, readonly parts: ReadonlyArray<{ readonly kind: EvidencePartKind, readonly start: number, readonly end: number, readonly quote: string, readonly inherited: boolean }>, readonly document: { readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null, readonly docNumber: string | null, readonly source: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> } }
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
          , readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly location: { readonly page: number | null } | null, readonly parts: ReadonlyArray<{ readonly kind: EvidencePartKind, readonly start: number, readonly end: number, readonly quote: string, readonly inherited: boolean }>, readonly document: { readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null, readonly docNumber: string | null, readonly source: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> } }
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
          , readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly location: { readonly page: number | null } | null, readonly parts: ReadonlyArray<{ readonly kind: EvidencePartKind, readonly start: number, readonly end: number, readonly quote: string, readonly inherited: boolean }>, readonly document: { readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null, readonly docNumber: string | null, readonly source: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> } }
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
          , readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly location: { readonly page: number | null } | null, readonly parts: ReadonlyArray<{ readonly kind: EvidencePartKind, readonly start: number, readonly end: number, readonly quote: string, readonly inherited: boolean }>, readonly document: { readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null, readonly docNumber: string | null, readonly source: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> } }
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
          , readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly location: { readonly page: number | null } | null, readonly parts: ReadonlyArray<{ readonly kind: EvidencePartKind, readonly start: number, readonly end: number, readonly quote: string, readonly inherited: boolean }>, readonly document: { readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null, readonly docNumber: string | null, readonly source: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> } }
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
          , readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly location: { readonly page: number | null } | null, readonly parts: ReadonlyArray<{ readonly kind: EvidencePartKind, readonly start: number, readonly end: number, readonly quote: string, readonly inherited: boolean }>, readonly document: { readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null, readonly docNumber: string | null, readonly source: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> } }
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
      , readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly location: { readonly page: number | null } | null, readonly parts: ReadonlyArray<{ readonly kind: EvidencePartKind, readonly start: number, readonly end: number, readonly quote: string, readonly inherited: boolean }>, readonly document: { readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null, readonly docNumber: string | null, readonly source: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }
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

export type RelationsOfDocumentsQueryVariables = Exact<{
  of?: RelationWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type RelationsOfDocumentsQuery = { readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string }> } };

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
        , readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly sectionPath: ReadonlyArray<string>, readonly location: { readonly page: number | null } | null, readonly parts: ReadonlyArray<{ readonly kind: EvidencePartKind, readonly start: number, readonly end: number, readonly quote: string, readonly inherited: boolean }>, readonly document: { readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null, readonly docNumber: string | null, readonly source: string }, readonly assertion: { readonly id: string, readonly rule: string, readonly confidence: number, readonly modality: Modality, readonly date: string | null } }> }> }> }> };

export type OntologyOfGraphQueryVariables = Exact<{ [key: string]: never; }>;


export type OntologyOfGraphQuery = { readonly ontology: { readonly entityTypes: ReadonlyArray<{ readonly name: EntityType, readonly colour: string, readonly label: { readonly zh: string, readonly en: string }, readonly attributes: ReadonlyArray<{ readonly name: string, readonly type: string, readonly label: { readonly zh: string, readonly en: string } }> }>, readonly relationTypes: ReadonlyArray<{ readonly name: RelationType, readonly symmetric: boolean, readonly structural: boolean, readonly label: { readonly zh: string, readonly en: string } }> } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { readonly stats: { readonly documents: number, readonly assertions: number, readonly entities: ReadonlyArray<{ readonly type: EntityType, readonly count: number }>, readonly relations: ReadonlyArray<{ readonly type: RelationType, readonly count: number }> }, readonly leaders: { readonly rows: ReadonlyArray<{ readonly count: number, readonly labels: ReadonlyArray<string | null>, readonly values: ReadonlyArray<string | null> }> }, readonly targetYears: { readonly rows: ReadonlyArray<{ readonly count: number, readonly values: ReadonlyArray<string | null> }> } };

export type DocumentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DocumentsQuery = { readonly documents: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly date: string | null, readonly jurisdiction: string | null, readonly entities: { readonly totalCount: number }, readonly tasks: { readonly totalCount: number }, readonly targets: { readonly totalCount: number }, readonly assertions: { readonly totalCount: number } }> } };

export type ResponsibilitiesQueryVariables = Exact<{
  where?: ResponsibilityWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type ResponsibilitiesQuery = { readonly responsibilities: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly role: RelationRole | null, readonly modality: Modality, readonly confidence: number, readonly relation: { readonly id: string }, readonly institution: { readonly id: string, readonly name: string }, readonly task: { readonly id: string, readonly name: string, readonly number: string | null }, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string }> }> } };

export type TargetsQueryVariables = Exact<{
  where?: TargetWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type TargetsQuery = { readonly targets: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly value: number | null, readonly valueMax: number | null, readonly unit: string | null, readonly comparator: TargetComparator | null, readonly year: number | null, readonly mentions: { readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly id: string, readonly title: string } }> } }> } };

export type DocumentTitlesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DocumentTitlesQuery = { readonly documents: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly issuers: ReadonlyArray<string>, readonly source: string }> } };

export type EntityNamesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type EntityNamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Assertion' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly __typename: 'Mention' }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly __typename: 'Policy', readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly __typename: 'Relation' }
    | { readonly __typename: 'Section' }
    | { readonly __typename: 'Sector', readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly __typename: 'Target', readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly __typename: 'Task', readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly __typename: 'Technology', readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly __typename: 'Zone', readonly id: string, readonly name: string, readonly type: EntityType }
   | null> };

export type PeriodsOfPoliciesQueryVariables = Exact<{
  where?: PolicyWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type PeriodsOfPoliciesQuery = { readonly policies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly periodStart: string | null, readonly periodEnd: string | null }> } };

export type DatedRelationsQueryVariables = Exact<{
  where?: RelationWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type DatedRelationsQuery = { readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly date: string | null, readonly subject:
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
      , readonly object:
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
       }> } };

export type YearsOfTargetsQueryVariables = Exact<{
  where?: TargetWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type YearsOfTargetsQuery = { readonly targets: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly subject: string | null, readonly year: number | null }> } };

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
export const PassagePartsFragmentDoc = new TypedDocumentString(`
    fragment PassageParts on ComparedPassage {
  document
  start
  end
  quote
}
    `, {"fragmentName":"PassageParts"}) as unknown as TypedDocumentString<PassagePartsFragment, unknown>;
export const TaskPartsFragmentDoc = new TypedDocumentString(`
    fragment TaskParts on ComparedTask {
  id
  number
  title
  passage {
    ...PassageParts
  }
}
    fragment PassageParts on ComparedPassage {
  document
  start
  end
  quote
}`, {"fragmentName":"TaskParts"}) as unknown as TypedDocumentString<TaskPartsFragment, unknown>;
export const TargetPartsFragmentDoc = new TypedDocumentString(`
    fragment TargetParts on ComparedTarget {
  id
  subject
  comparator
  value
  valueMax
  unit
  year
  passage {
    ...PassageParts
  }
}
    fragment PassageParts on ComparedPassage {
  document
  start
  end
  quote
}`, {"fragmentName":"TargetParts"}) as unknown as TypedDocumentString<TargetPartsFragment, unknown>;
export const PlanPartsFragmentDoc = new TypedDocumentString(`
    fragment PlanParts on ComparedPlan {
  id
  title
  issuers
  date
}
    `, {"fragmentName":"PlanParts"}) as unknown as TypedDocumentString<PlanPartsFragment, unknown>;
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceParts on Evidence {
  quote
  start
  end
  sectionPath
  location {
    page
  }
  parts {
    kind
    start
    end
    quote
    inherited
  }
  document {
    id
    title
    issuers
    date
    docNumber
    source
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
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($a: ID!, $b: ID!, $tasks: Boolean!, $targets: Boolean!, $bodies: Boolean!, $entities: Boolean!) {
  comparePlans(a: $a, b: $b) {
    a {
      ...PlanParts
    }
    b {
      ...PlanParts
    }
    counts {
      tasks {
        status
        count
      }
      targets {
        status
        count
      }
      bodies {
        status
        count
      }
      entities {
        status
        count
      }
    }
    tasks @include(if: $tasks) {
      status
      confidence
      a {
        ...TaskParts
      }
      b {
        ...TaskParts
      }
      nearest {
        ...TaskParts
      }
    }
    targets @include(if: $targets) {
      status
      confidence
      a {
        ...TargetParts
      }
      b {
        ...TargetParts
      }
    }
    bodies @include(if: $bodies) {
      status: change
      entity
      body
      confidence
      a {
        id
        number
        title
      }
      b {
        id
        number
        title
      }
      passages {
        a {
          ...PassageParts
        }
        b {
          ...PassageParts
        }
      }
    }
    entities @include(if: $entities) {
      status
      id
      type
      name
      passage {
        ...PassageParts
      }
    }
  }
}
    fragment PassageParts on ComparedPassage {
  document
  start
  end
  quote
}
fragment TaskParts on ComparedTask {
  id
  number
  title
  passage {
    ...PassageParts
  }
}
fragment TargetParts on ComparedTarget {
  id
  subject
  comparator
  value
  valueMax
  unit
  year
  passage {
    ...PassageParts
  }
}
fragment PlanParts on ComparedPlan {
  id
  title
  issuers
  date
}`) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;
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
  location {
    page
  }
  parts {
    kind
    start
    end
    quote
    inherited
  }
  document {
    id
    title
    issuers
    date
    docNumber
    source
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
  location {
    page
  }
  parts {
    kind
    start
    end
    quote
    inherited
  }
  document {
    id
    title
    issuers
    date
    docNumber
    source
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
  location {
    page
  }
  parts {
    kind
    start
    end
    quote
    inherited
  }
  document {
    id
    title
    issuers
    date
    docNumber
    source
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
export const RelationsOfDocumentsDocument = new TypedDocumentString(`
    query RelationsOfDocuments($of: RelationWhere, $after: String) {
  relations(where: $of, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RelationsOfDocumentsQuery, RelationsOfDocumentsQueryVariables>;
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
    by: [TYPE]
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
  location {
    page
  }
  parts {
    kind
    start
    end
    quote
    inherited
  }
  document {
    id
    title
    issuers
    date
    docNumber
    source
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
    by: [SUBJECT]
    where: {type: {eq: RESPONSIBLE_FOR}, role: {eq: LEAD}}
  ) {
    rows(first: 10) {
      count
      labels
      values
    }
  }
  targetYears: entityCounts(by: [YEAR], where: {type: {eq: Target}}) {
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
export const ResponsibilitiesDocument = new TypedDocumentString(`
    query Responsibilities($where: ResponsibilityWhere, $after: String) {
  responsibilities(where: $where, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      role
      modality
      confidence
      relation {
        id
      }
      institution {
        id
        name
      }
      task {
        id
        name
        number
      }
      documents {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ResponsibilitiesQuery, ResponsibilitiesQueryVariables>;
export const TargetsDocument = new TypedDocumentString(`
    query Targets($where: TargetWhere, $after: String) {
  targets(
    where: $where
    first: 100
    after: $after
    orderBy: [{year: ASC}, {name: ASC}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      value
      valueMax
      unit
      comparator
      year
      mentions(first: 1) {
        nodes {
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
}
    `) as unknown as TypedDocumentString<TargetsQuery, TargetsQueryVariables>;
export const DocumentTitlesDocument = new TypedDocumentString(`
    query DocumentTitles($after: String) {
  documents(first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      issuers
      source
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentTitlesQuery, DocumentTitlesQueryVariables>;
export const EntityNamesDocument = new TypedDocumentString(`
    query EntityNames($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Entity {
      id
      name
      type
    }
  }
}
    `) as unknown as TypedDocumentString<EntityNamesQuery, EntityNamesQueryVariables>;
export const PeriodsOfPoliciesDocument = new TypedDocumentString(`
    query PeriodsOfPolicies($where: PolicyWhere, $after: String) {
  policies(where: $where, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      periodStart
      periodEnd
    }
  }
}
    `) as unknown as TypedDocumentString<PeriodsOfPoliciesQuery, PeriodsOfPoliciesQueryVariables>;
export const DatedRelationsDocument = new TypedDocumentString(`
    query DatedRelations($where: RelationWhere, $after: String) {
  relations(where: $where, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      type
      date
      subject {
        id
        name
        type
      }
      object {
        id
        name
        type
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DatedRelationsQuery, DatedRelationsQueryVariables>;
export const YearsOfTargetsDocument = new TypedDocumentString(`
    query YearsOfTargets($where: TargetWhere, $after: String) {
  targets(where: $where, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      subject
      year
    }
  }
}
    `) as unknown as TypedDocumentString<YearsOfTargetsQuery, YearsOfTargetsQueryVariables>;