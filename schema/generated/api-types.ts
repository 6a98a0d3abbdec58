/* Made by `npm run generate` from the API's schema and the ontology, for src/client. Not to be edited by hand. */

export type CentralityMeasure = 'BETWEENNESS' | 'DEGREE' | 'PAGE_RANK';

export type ChangeErrorCode = 'ADDRESS_FORBIDDEN' | 'ADDRESS_REFUSED' | 'ADDRESS_UNREACHABLE' | 'BUSY' | 'DOCUMENT_REFUSED' | 'INVALID_INPUT' | 'JUDGEMENTS_CHANGED' | 'NOT_FOUND' | 'READ_ONLY' | 'STORE_UNAVAILABLE' | 'TIME_LIMIT_EXCEEDED' | 'UNAUTHENTICATED';

export type ComparedEntityStatus = 'ADDED' | 'DROPPED';

export type ComparedTargetStatus = 'ADDED' | 'CHANGED' | 'DROPPED' | 'SAME';

export type ComparedTaskStatus = 'ADDED' | 'DROPPED' | 'KEPT' | 'MERGED' | 'MOVED' | 'REWORDED' | 'SPLIT';

export type ContradictionKind = 'IDENTITY' | 'NAME' | 'TYPE';

export type Direction = 'BOTH' | 'IN' | 'OUT';

export type EntityGrouping = 'BINDING' | 'COMPARATOR' | 'JURISDICTION' | 'KIND' | 'LEVEL' | 'TYPE' | 'YEAR';

export type EntityType = 'Event' | 'Institution' | 'Place' | 'Policy' | 'Product' | 'Programme' | 'Sector' | 'Target' | 'Task' | 'Technology' | 'Zone';

export type EvidencePartKind = 'DATE' | 'HEADER' | 'OBJECT' | 'ROLE' | 'SUBJECT' | 'TRIGGER';

export type HighlightField = 'ALIAS' | 'ENGLISH' | 'NAME' | 'PINYIN' | 'TEXT';

export type IngestOutcome = 'ADDED' | 'REPLACED' | 'UNCHANGED';

export type InstitutionKind = 'ASSOCIATION' | 'COMPANY' | 'FACILITY' | 'FINANCIAL' | 'GOVERNMENT' | 'INTERNATIONAL' | 'PARTY' | 'REGULATOR' | 'RESEARCH' | 'UNIVERSITY';

export type JudgementKind = 'DIFFERENT' | 'REJECT' | 'RENAME' | 'SAME' | 'TYPE' | 'UNSURE';

export type MatrixVia = 'RELATIONS' | 'SHARED_NEIGHBOURS';

export type Modality = 'FACT' | 'PLANNED';

export type PlaceLevel = 'CITY' | 'COUNTRY' | 'DISTRICT' | 'PROVINCE' | 'REGION' | 'TOWN';

export type ProgrammeKind = 'ACTION' | 'AGREEMENT' | 'AWARD' | 'FUND' | 'PILOT' | 'PROJECT' | 'TALENT';

export type RelationGrouping = 'MODALITY' | 'OBJECT' | 'OBJECT_TYPE' | 'ROLE' | 'SUBJECT' | 'SUBJECT_TYPE' | 'TYPE' | 'YEAR';

export type RelationRole = 'LEAD' | 'SUPPORT';

export type RelationType = 'APPROVES' | 'BASED_ON' | 'BRANCH_OF' | 'CONCERNS' | 'COOPERATES_WITH' | 'DEVELOPS' | 'ESTABLISHES' | 'FUNDS' | 'HAS_TASK' | 'ISSUES' | 'LOCATED_IN' | 'OPERATES' | 'ORGANISES' | 'PARTICIPATES_IN' | 'PART_OF' | 'RESEARCHES' | 'RESPONSIBLE_FOR' | 'SETS_TARGET' | 'SUBTASK_OF' | 'SUCCEEDS' | 'SUPPORTS' | 'USES';

export type ResponsibilityChange = 'ADDED' | 'DROPPED' | 'LEAD_TO_SUPPORT' | 'SUPPORT_TO_LEAD';

export type SearchScope = 'NAMES' | 'TEXT';

export type SectionKind = 'ANNEX' | 'ARTICLE' | 'BOX' | 'CHAPTER' | 'DOCUMENT' | 'FRONT' | 'ITEM' | 'SECTION' | 'SUBITEM' | 'TABLE';

export type SortDirection = 'ASC' | 'DESC';

export type TargetBinding = 'BINDING' | 'EXPECTED';

export type TargetComparator = 'ABOUT' | 'AT_LEAST' | 'AT_MOST' | 'DECREASE_BY' | 'DECREASE_TO' | 'EXACT' | 'INCREASE_BY' | 'INCREASE_TO';

export interface DateFilter {
  readonly eq?: string | null;
  readonly gt?: string | null;
  readonly gte?: string | null;
  readonly in?: readonly (string)[] | null;
  readonly lt?: string | null;
  readonly lte?: string | null;
}

export interface DocumentListFilter {
  readonly all?: DocumentWhere | null;
  readonly none?: DocumentWhere | null;
  readonly some?: DocumentWhere | null;
}

export type DocumentOrder =
  | { readonly date: SortDirection }
  | { readonly docNumber: SortDirection }
  | { readonly id: SortDirection }
  | { readonly jurisdiction: SortDirection }
  | { readonly periodEnd: SortDirection }
  | { readonly periodStart: SortDirection }
  | { readonly source: SortDirection }
  | { readonly title: SortDirection };

export interface DocumentWhere {
  readonly AND?: readonly (DocumentWhere)[] | null;
  readonly NOT?: DocumentWhere | null;
  readonly OR?: readonly (DocumentWhere)[] | null;
  readonly date?: DateFilter | null;
  readonly docNumber?: StringFilter | null;
  readonly entities?: EntityListFilter | null;
  readonly id?: IDFilter | null;
  readonly issuer?: StringFilter | null;
  readonly jurisdiction?: StringFilter | null;
  readonly periodEnd?: DateFilter | null;
  readonly periodStart?: DateFilter | null;
  readonly policy?: IDFilter | null;
  readonly source?: StringFilter | null;
  readonly title?: StringFilter | null;
}

export interface EntityListFilter {
  readonly all?: EntityWhere | null;
  readonly none?: EntityWhere | null;
  readonly some?: EntityWhere | null;
}

export type EntityOrder =
  | { readonly documentCount: SortDirection }
  | { readonly id: SortDirection }
  | { readonly jurisdiction: SortDirection }
  | { readonly mentionCount: SortDirection }
  | { readonly name: SortDirection }
  | { readonly relationCount: SortDirection }
  | { readonly type: SortDirection };

export interface EntityRelationListFilter {
  readonly all?: RelatedEntityWhere | null;
  readonly direction?: Direction | null;
  readonly none?: RelatedEntityWhere | null;
  readonly some?: RelatedEntityWhere | null;
  readonly types?: readonly (RelationType)[] | null;
}

export interface EntityTypeFilter {
  readonly eq?: EntityType | null;
  readonly in?: readonly (EntityType)[] | null;
}

export interface EntityWhere {
  readonly AND?: readonly (EntityWhere)[] | null;
  readonly NOT?: EntityWhere | null;
  readonly OR?: readonly (EntityWhere)[] | null;
  readonly alias?: StringFilter | null;
  readonly document?: IDFilter | null;
  readonly documentCount?: IntFilter | null;
  readonly documents?: DocumentListFilter | null;
  readonly id?: IDFilter | null;
  readonly jurisdiction?: StringFilter | null;
  readonly mentionCount?: IntFilter | null;
  readonly name?: StringFilter | null;
  readonly relationCount?: IntFilter | null;
  readonly relations?: EntityRelationListFilter | null;
  readonly rule?: StringFilter | null;
  readonly type?: EntityTypeFilter | null;
}

export type EventOrder =
  | { readonly concernedByCount: SortDirection }
  | { readonly documentCount: SortDirection }
  | { readonly fundedByCount: SortDirection }
  | { readonly id: SortDirection }
  | { readonly jurisdiction: SortDirection }
  | { readonly locatedInCount: SortDirection }
  | { readonly mentionCount: SortDirection }
  | { readonly name: SortDirection }
  | { readonly nameEn: SortDirection }
  | { readonly organisedByCount: SortDirection }
  | { readonly partOfCount: SortDirection }
  | { readonly participantsCount: SortDirection }
  | { readonly partsCount: SortDirection }
  | { readonly relationCount: SortDirection }
  | { readonly supportedByCount: SortDirection };

export interface EventWhere {
  readonly AND?: readonly (EventWhere)[] | null;
  readonly NOT?: EventWhere | null;
  readonly OR?: readonly (EventWhere)[] | null;
  readonly alias?: StringFilter | null;
  readonly concernedBy?: RelatedTaskListFilter | null;
  readonly concernedByCount?: IntFilter | null;
  readonly document?: IDFilter | null;
  readonly documentCount?: IntFilter | null;
  readonly documents?: DocumentListFilter | null;
  readonly fundedBy?: RelatedEntityListFilter | null;
  readonly fundedByCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly jurisdiction?: StringFilter | null;
  readonly locatedIn?: RelatedEntityListFilter | null;
  readonly locatedInCount?: IntFilter | null;
  readonly mentionCount?: IntFilter | null;
  readonly name?: StringFilter | null;
  readonly nameEn?: StringFilter | null;
  readonly organisedBy?: RelatedEntityListFilter | null;
  readonly organisedByCount?: IntFilter | null;
  readonly partOf?: RelatedEntityListFilter | null;
  readonly partOfCount?: IntFilter | null;
  readonly participants?: RelatedEntityListFilter | null;
  readonly participantsCount?: IntFilter | null;
  readonly parts?: RelatedEntityListFilter | null;
  readonly partsCount?: IntFilter | null;
  readonly relationCount?: IntFilter | null;
  readonly relations?: EntityRelationListFilter | null;
  readonly rule?: StringFilter | null;
  readonly supportedBy?: RelatedEntityListFilter | null;
  readonly supportedByCount?: IntFilter | null;
}

export interface FloatFilter {
  readonly eq?: number | null;
  readonly gt?: number | null;
  readonly gte?: number | null;
  readonly in?: readonly (number)[] | null;
  readonly lt?: number | null;
  readonly lte?: number | null;
}

export interface IDFilter {
  readonly eq?: string | null;
  readonly in?: readonly (string)[] | null;
}

export interface IngestDocumentInput {
  readonly address?: string | null;
  readonly content?: string | null;
  readonly source?: string | null;
  readonly strict: boolean;
  readonly text?: string | null;
}

export interface InstitutionKindFilter {
  readonly eq?: InstitutionKind | null;
  readonly in?: readonly (InstitutionKind)[] | null;
}

export type InstitutionOrder =
  | { readonly approvedByCount: SortDirection }
  | { readonly approvesCount: SortDirection }
  | { readonly branchOfCount: SortDirection }
  | { readonly branchesCount: SortDirection }
  | { readonly concernedByCount: SortDirection }
  | { readonly cooperatesWithCount: SortDirection }
  | { readonly developsCount: SortDirection }
  | { readonly documentCount: SortDirection }
  | { readonly establishedByCount: SortDirection }
  | { readonly establishesCount: SortDirection }
  | { readonly fundedByCount: SortDirection }
  | { readonly fundsCount: SortDirection }
  | { readonly id: SortDirection }
  | { readonly issuesCount: SortDirection }
  | { readonly jurisdiction: SortDirection }
  | { readonly kind: SortDirection }
  | { readonly locatedInCount: SortDirection }
  | { readonly mentionCount: SortDirection }
  | { readonly name: SortDirection }
  | { readonly nameEn: SortDirection }
  | { readonly operatedByCount: SortDirection }
  | { readonly operatesCount: SortDirection }
  | { readonly organisesCount: SortDirection }
  | { readonly partOfCount: SortDirection }
  | { readonly participatesInCount: SortDirection }
  | { readonly partsCount: SortDirection }
  | { readonly relationCount: SortDirection }
  | { readonly researchesCount: SortDirection }
  | { readonly responsibleForCount: SortDirection }
  | { readonly succeededByCount: SortDirection }
  | { readonly succeedsCount: SortDirection }
  | { readonly supportedByCount: SortDirection }
  | { readonly supportsCount: SortDirection }
  | { readonly usesCount: SortDirection };

export interface InstitutionWhere {
  readonly AND?: readonly (InstitutionWhere)[] | null;
  readonly NOT?: InstitutionWhere | null;
  readonly OR?: readonly (InstitutionWhere)[] | null;
  readonly alias?: StringFilter | null;
  readonly approvedBy?: RelatedInstitutionListFilter | null;
  readonly approvedByCount?: IntFilter | null;
  readonly approves?: RelatedEntityListFilter | null;
  readonly approvesCount?: IntFilter | null;
  readonly branchOf?: RelatedInstitutionListFilter | null;
  readonly branchOfCount?: IntFilter | null;
  readonly branches?: RelatedInstitutionListFilter | null;
  readonly branchesCount?: IntFilter | null;
  readonly concernedBy?: RelatedTaskListFilter | null;
  readonly concernedByCount?: IntFilter | null;
  readonly cooperatesWith?: RelatedEntityListFilter | null;
  readonly cooperatesWithCount?: IntFilter | null;
  readonly develops?: RelatedEntityListFilter | null;
  readonly developsCount?: IntFilter | null;
  readonly document?: IDFilter | null;
  readonly documentCount?: IntFilter | null;
  readonly documents?: DocumentListFilter | null;
  readonly establishedBy?: RelatedEntityListFilter | null;
  readonly establishedByCount?: IntFilter | null;
  readonly establishes?: RelatedEntityListFilter | null;
  readonly establishesCount?: IntFilter | null;
  readonly fundedBy?: RelatedEntityListFilter | null;
  readonly fundedByCount?: IntFilter | null;
  readonly funds?: RelatedEntityListFilter | null;
  readonly fundsCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly issues?: RelatedPolicyListFilter | null;
  readonly issuesCount?: IntFilter | null;
  readonly jurisdiction?: StringFilter | null;
  readonly kind?: InstitutionKindFilter | null;
  readonly locatedIn?: RelatedEntityListFilter | null;
  readonly locatedInCount?: IntFilter | null;
  readonly mentionCount?: IntFilter | null;
  readonly name?: StringFilter | null;
  readonly nameEn?: StringFilter | null;
  readonly operatedBy?: RelatedInstitutionListFilter | null;
  readonly operatedByCount?: IntFilter | null;
  readonly operates?: RelatedEntityListFilter | null;
  readonly operatesCount?: IntFilter | null;
  readonly organises?: RelatedEntityListFilter | null;
  readonly organisesCount?: IntFilter | null;
  readonly partOf?: RelatedEntityListFilter | null;
  readonly partOfCount?: IntFilter | null;
  readonly participatesIn?: RelatedEntityListFilter | null;
  readonly participatesInCount?: IntFilter | null;
  readonly parts?: RelatedEntityListFilter | null;
  readonly partsCount?: IntFilter | null;
  readonly relationCount?: IntFilter | null;
  readonly relations?: EntityRelationListFilter | null;
  readonly researches?: RelatedEntityListFilter | null;
  readonly researchesCount?: IntFilter | null;
  readonly responsibleFor?: RelatedTaskListFilter | null;
  readonly responsibleForCount?: IntFilter | null;
  readonly rule?: StringFilter | null;
  readonly succeededBy?: RelatedInstitutionListFilter | null;
  readonly succeededByCount?: IntFilter | null;
  readonly succeeds?: RelatedInstitutionListFilter | null;
  readonly succeedsCount?: IntFilter | null;
  readonly supportedBy?: RelatedEntityListFilter | null;
  readonly supportedByCount?: IntFilter | null;
  readonly supports?: RelatedEntityListFilter | null;
  readonly supportsCount?: IntFilter | null;
  readonly uses?: RelatedEntityListFilter | null;
  readonly usesCount?: IntFilter | null;
}

export interface IntFilter {
  readonly eq?: number | null;
  readonly gt?: number | null;
  readonly gte?: number | null;
  readonly in?: readonly (number)[] | null;
  readonly lt?: number | null;
  readonly lte?: number | null;
}

export interface JudgeInput {
  readonly claim?: string | null;
  readonly entity?: string | null;
  readonly ifVersion?: string | null;
  readonly kind: JudgementKind;
  readonly name?: string | null;
  readonly other?: string | null;
  readonly type?: EntityType | null;
  readonly why: string;
}

export interface ModalityFilter {
  readonly eq?: Modality | null;
  readonly in?: readonly (Modality)[] | null;
}

export interface PlaceLevelFilter {
  readonly eq?: PlaceLevel | null;
  readonly in?: readonly (PlaceLevel)[] | null;
}

export type PlaceOrder =
  | { readonly adcode: SortDirection }
  | { readonly concernedByCount: SortDirection }
  | { readonly cooperatesWithCount: SortDirection }
  | { readonly developsCount: SortDirection }
  | { readonly documentCount: SortDirection }
  | { readonly establishesCount: SortDirection }
  | { readonly fundedByCount: SortDirection }
  | { readonly fundsCount: SortDirection }
  | { readonly id: SortDirection }
  | { readonly issuesCount: SortDirection }
  | { readonly jurisdiction: SortDirection }
  | { readonly level: SortDirection }
  | { readonly locatedInCount: SortDirection }
  | { readonly locationOfCount: SortDirection }
  | { readonly mentionCount: SortDirection }
  | { readonly name: SortDirection }
  | { readonly nameEn: SortDirection }
  | { readonly organisesCount: SortDirection }
  | { readonly partOfCount: SortDirection }
  | { readonly participatesInCount: SortDirection }
  | { readonly partsCount: SortDirection }
  | { readonly relationCount: SortDirection }
  | { readonly supportedByCount: SortDirection }
  | { readonly supportsCount: SortDirection };

export interface PlaceWhere {
  readonly AND?: readonly (PlaceWhere)[] | null;
  readonly NOT?: PlaceWhere | null;
  readonly OR?: readonly (PlaceWhere)[] | null;
  readonly adcode?: StringFilter | null;
  readonly alias?: StringFilter | null;
  readonly concernedBy?: RelatedTaskListFilter | null;
  readonly concernedByCount?: IntFilter | null;
  readonly cooperatesWith?: RelatedEntityListFilter | null;
  readonly cooperatesWithCount?: IntFilter | null;
  readonly develops?: RelatedEntityListFilter | null;
  readonly developsCount?: IntFilter | null;
  readonly document?: IDFilter | null;
  readonly documentCount?: IntFilter | null;
  readonly documents?: DocumentListFilter | null;
  readonly establishes?: RelatedEntityListFilter | null;
  readonly establishesCount?: IntFilter | null;
  readonly fundedBy?: RelatedEntityListFilter | null;
  readonly fundedByCount?: IntFilter | null;
  readonly funds?: RelatedEntityListFilter | null;
  readonly fundsCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly issues?: RelatedPolicyListFilter | null;
  readonly issuesCount?: IntFilter | null;
  readonly jurisdiction?: StringFilter | null;
  readonly level?: PlaceLevelFilter | null;
  readonly locatedIn?: RelatedEntityListFilter | null;
  readonly locatedInCount?: IntFilter | null;
  readonly locationOf?: RelatedEntityListFilter | null;
  readonly locationOfCount?: IntFilter | null;
  readonly mentionCount?: IntFilter | null;
  readonly name?: StringFilter | null;
  readonly nameEn?: StringFilter | null;
  readonly organises?: RelatedEntityListFilter | null;
  readonly organisesCount?: IntFilter | null;
  readonly partOf?: RelatedEntityListFilter | null;
  readonly partOfCount?: IntFilter | null;
  readonly participatesIn?: RelatedEntityListFilter | null;
  readonly participatesInCount?: IntFilter | null;
  readonly parts?: RelatedEntityListFilter | null;
  readonly partsCount?: IntFilter | null;
  readonly relationCount?: IntFilter | null;
  readonly relations?: EntityRelationListFilter | null;
  readonly rule?: StringFilter | null;
  readonly supportedBy?: RelatedEntityListFilter | null;
  readonly supportedByCount?: IntFilter | null;
  readonly supports?: RelatedEntityListFilter | null;
  readonly supportsCount?: IntFilter | null;
}

export type PolicyOrder =
  | { readonly approvedByCount: SortDirection }
  | { readonly basedOnCount: SortDirection }
  | { readonly basisOfCount: SortDirection }
  | { readonly concernedByCount: SortDirection }
  | { readonly docNumber: SortDirection }
  | { readonly documentCount: SortDirection }
  | { readonly fundedByCount: SortDirection }
  | { readonly hasTasksCount: SortDirection }
  | { readonly id: SortDirection }
  | { readonly issuedByCount: SortDirection }
  | { readonly jurisdiction: SortDirection }
  | { readonly mentionCount: SortDirection }
  | { readonly name: SortDirection }
  | { readonly nameEn: SortDirection }
  | { readonly partOfCount: SortDirection }
  | { readonly partsCount: SortDirection }
  | { readonly periodEnd: SortDirection }
  | { readonly periodStart: SortDirection }
  | { readonly relationCount: SortDirection }
  | { readonly setsTargetsCount: SortDirection }
  | { readonly supportedByCount: SortDirection }
  | { readonly supportsCount: SortDirection };

export interface PolicyWhere {
  readonly AND?: readonly (PolicyWhere)[] | null;
  readonly NOT?: PolicyWhere | null;
  readonly OR?: readonly (PolicyWhere)[] | null;
  readonly alias?: StringFilter | null;
  readonly approvedBy?: RelatedInstitutionListFilter | null;
  readonly approvedByCount?: IntFilter | null;
  readonly basedOn?: RelatedPolicyListFilter | null;
  readonly basedOnCount?: IntFilter | null;
  readonly basisOf?: RelatedPolicyListFilter | null;
  readonly basisOfCount?: IntFilter | null;
  readonly concernedBy?: RelatedTaskListFilter | null;
  readonly concernedByCount?: IntFilter | null;
  readonly docNumber?: StringFilter | null;
  readonly document?: IDFilter | null;
  readonly documentCount?: IntFilter | null;
  readonly documents?: DocumentListFilter | null;
  readonly fundedBy?: RelatedEntityListFilter | null;
  readonly fundedByCount?: IntFilter | null;
  readonly hasTasks?: RelatedTaskListFilter | null;
  readonly hasTasksCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly issuedBy?: RelatedEntityListFilter | null;
  readonly issuedByCount?: IntFilter | null;
  readonly jurisdiction?: StringFilter | null;
  readonly mentionCount?: IntFilter | null;
  readonly name?: StringFilter | null;
  readonly nameEn?: StringFilter | null;
  readonly partOf?: RelatedEntityListFilter | null;
  readonly partOfCount?: IntFilter | null;
  readonly parts?: RelatedEntityListFilter | null;
  readonly partsCount?: IntFilter | null;
  readonly periodEnd?: DateFilter | null;
  readonly periodStart?: DateFilter | null;
  readonly relationCount?: IntFilter | null;
  readonly relations?: EntityRelationListFilter | null;
  readonly rule?: StringFilter | null;
  readonly setsTargets?: RelatedTargetListFilter | null;
  readonly setsTargetsCount?: IntFilter | null;
  readonly supportedBy?: RelatedEntityListFilter | null;
  readonly supportedByCount?: IntFilter | null;
  readonly supports?: RelatedEntityListFilter | null;
  readonly supportsCount?: IntFilter | null;
}

export type ProductOrder =
  | { readonly concernedByCount: SortDirection }
  | { readonly developedByCount: SortDirection }
  | { readonly documentCount: SortDirection }
  | { readonly fundedByCount: SortDirection }
  | { readonly id: SortDirection }
  | { readonly jurisdiction: SortDirection }
  | { readonly locatedInCount: SortDirection }
  | { readonly mentionCount: SortDirection }
  | { readonly name: SortDirection }
  | { readonly nameEn: SortDirection }
  | { readonly operatedByCount: SortDirection }
  | { readonly partOfCount: SortDirection }
  | { readonly participantsCount: SortDirection }
  | { readonly partsCount: SortDirection }
  | { readonly relationCount: SortDirection }
  | { readonly supportedByCount: SortDirection }
  | { readonly usedByCount: SortDirection }
  | { readonly usesCount: SortDirection };

export interface ProductWhere {
  readonly AND?: readonly (ProductWhere)[] | null;
  readonly NOT?: ProductWhere | null;
  readonly OR?: readonly (ProductWhere)[] | null;
  readonly alias?: StringFilter | null;
  readonly concernedBy?: RelatedTaskListFilter | null;
  readonly concernedByCount?: IntFilter | null;
  readonly developedBy?: RelatedEntityListFilter | null;
  readonly developedByCount?: IntFilter | null;
  readonly document?: IDFilter | null;
  readonly documentCount?: IntFilter | null;
  readonly documents?: DocumentListFilter | null;
  readonly fundedBy?: RelatedEntityListFilter | null;
  readonly fundedByCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly jurisdiction?: StringFilter | null;
  readonly locatedIn?: RelatedEntityListFilter | null;
  readonly locatedInCount?: IntFilter | null;
  readonly mentionCount?: IntFilter | null;
  readonly name?: StringFilter | null;
  readonly nameEn?: StringFilter | null;
  readonly operatedBy?: RelatedInstitutionListFilter | null;
  readonly operatedByCount?: IntFilter | null;
  readonly partOf?: RelatedEntityListFilter | null;
  readonly partOfCount?: IntFilter | null;
  readonly participants?: RelatedEntityListFilter | null;
  readonly participantsCount?: IntFilter | null;
  readonly parts?: RelatedEntityListFilter | null;
  readonly partsCount?: IntFilter | null;
  readonly relationCount?: IntFilter | null;
  readonly relations?: EntityRelationListFilter | null;
  readonly rule?: StringFilter | null;
  readonly supportedBy?: RelatedEntityListFilter | null;
  readonly supportedByCount?: IntFilter | null;
  readonly usedBy?: RelatedEntityListFilter | null;
  readonly usedByCount?: IntFilter | null;
  readonly uses?: RelatedEntityListFilter | null;
  readonly usesCount?: IntFilter | null;
}

export interface ProgrammeKindFilter {
  readonly eq?: ProgrammeKind | null;
  readonly in?: readonly (ProgrammeKind)[] | null;
}

export type ProgrammeOrder =
  | { readonly approvedByCount: SortDirection }
  | { readonly concernedByCount: SortDirection }
  | { readonly documentCount: SortDirection }
  | { readonly establishedByCount: SortDirection }
  | { readonly fundedByCount: SortDirection }
  | { readonly fundsCount: SortDirection }
  | { readonly id: SortDirection }
  | { readonly jurisdiction: SortDirection }
  | { readonly kind: SortDirection }
  | { readonly locatedInCount: SortDirection }
  | { readonly mentionCount: SortDirection }
  | { readonly name: SortDirection }
  | { readonly nameEn: SortDirection }
  | { readonly operatedByCount: SortDirection }
  | { readonly organisedByCount: SortDirection }
  | { readonly partOfCount: SortDirection }
  | { readonly participantsCount: SortDirection }
  | { readonly partsCount: SortDirection }
  | { readonly relationCount: SortDirection }
  | { readonly supportedByCount: SortDirection }
  | { readonly usesCount: SortDirection };

export interface ProgrammeWhere {
  readonly AND?: readonly (ProgrammeWhere)[] | null;
  readonly NOT?: ProgrammeWhere | null;
  readonly OR?: readonly (ProgrammeWhere)[] | null;
  readonly alias?: StringFilter | null;
  readonly approvedBy?: RelatedInstitutionListFilter | null;
  readonly approvedByCount?: IntFilter | null;
  readonly concernedBy?: RelatedTaskListFilter | null;
  readonly concernedByCount?: IntFilter | null;
  readonly document?: IDFilter | null;
  readonly documentCount?: IntFilter | null;
  readonly documents?: DocumentListFilter | null;
  readonly establishedBy?: RelatedEntityListFilter | null;
  readonly establishedByCount?: IntFilter | null;
  readonly fundedBy?: RelatedEntityListFilter | null;
  readonly fundedByCount?: IntFilter | null;
  readonly funds?: RelatedEntityListFilter | null;
  readonly fundsCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly jurisdiction?: StringFilter | null;
  readonly kind?: ProgrammeKindFilter | null;
  readonly locatedIn?: RelatedEntityListFilter | null;
  readonly locatedInCount?: IntFilter | null;
  readonly mentionCount?: IntFilter | null;
  readonly name?: StringFilter | null;
  readonly nameEn?: StringFilter | null;
  readonly operatedBy?: RelatedInstitutionListFilter | null;
  readonly operatedByCount?: IntFilter | null;
  readonly organisedBy?: RelatedEntityListFilter | null;
  readonly organisedByCount?: IntFilter | null;
  readonly partOf?: RelatedEntityListFilter | null;
  readonly partOfCount?: IntFilter | null;
  readonly participants?: RelatedEntityListFilter | null;
  readonly participantsCount?: IntFilter | null;
  readonly parts?: RelatedEntityListFilter | null;
  readonly partsCount?: IntFilter | null;
  readonly relationCount?: IntFilter | null;
  readonly relations?: EntityRelationListFilter | null;
  readonly rule?: StringFilter | null;
  readonly supportedBy?: RelatedEntityListFilter | null;
  readonly supportedByCount?: IntFilter | null;
  readonly uses?: RelatedEntityListFilter | null;
  readonly usesCount?: IntFilter | null;
}

export interface RelatedEntityListFilter {
  readonly all?: RelatedEntityWhere | null;
  readonly none?: RelatedEntityWhere | null;
  readonly some?: RelatedEntityWhere | null;
}

export interface RelatedEntityWhere {
  readonly AND?: readonly (RelatedEntityWhere)[] | null;
  readonly NOT?: RelatedEntityWhere | null;
  readonly OR?: readonly (RelatedEntityWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentListFilter | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: EntityWhere | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
  readonly ruleVersion?: StringFilter | null;
  readonly type?: RelationTypeFilter | null;
}

export interface RelatedEventWhere {
  readonly AND?: readonly (RelatedEventWhere)[] | null;
  readonly NOT?: RelatedEventWhere | null;
  readonly OR?: readonly (RelatedEventWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentListFilter | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: EventWhere | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
  readonly ruleVersion?: StringFilter | null;
  readonly type?: RelationTypeFilter | null;
}

export interface RelatedInstitutionListFilter {
  readonly all?: RelatedInstitutionWhere | null;
  readonly none?: RelatedInstitutionWhere | null;
  readonly some?: RelatedInstitutionWhere | null;
}

export interface RelatedInstitutionWhere {
  readonly AND?: readonly (RelatedInstitutionWhere)[] | null;
  readonly NOT?: RelatedInstitutionWhere | null;
  readonly OR?: readonly (RelatedInstitutionWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentListFilter | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: InstitutionWhere | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
  readonly ruleVersion?: StringFilter | null;
  readonly type?: RelationTypeFilter | null;
}

export type RelatedOrder =
  | { readonly confidence: SortDirection }
  | { readonly date: SortDirection }
  | { readonly evidenceCount: SortDirection }
  | { readonly modality: SortDirection }
  | { readonly nodeDocumentCount: SortDirection }
  | { readonly nodeMentionCount: SortDirection }
  | { readonly nodeName: SortDirection }
  | { readonly nodeRelationCount: SortDirection }
  | { readonly nodeType: SortDirection }
  | { readonly role: SortDirection }
  | { readonly type: SortDirection };

export interface RelatedPlaceWhere {
  readonly AND?: readonly (RelatedPlaceWhere)[] | null;
  readonly NOT?: RelatedPlaceWhere | null;
  readonly OR?: readonly (RelatedPlaceWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentListFilter | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: PlaceWhere | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
  readonly ruleVersion?: StringFilter | null;
  readonly type?: RelationTypeFilter | null;
}

export interface RelatedPolicyListFilter {
  readonly all?: RelatedPolicyWhere | null;
  readonly none?: RelatedPolicyWhere | null;
  readonly some?: RelatedPolicyWhere | null;
}

export interface RelatedPolicyWhere {
  readonly AND?: readonly (RelatedPolicyWhere)[] | null;
  readonly NOT?: RelatedPolicyWhere | null;
  readonly OR?: readonly (RelatedPolicyWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentListFilter | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: PolicyWhere | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
  readonly ruleVersion?: StringFilter | null;
  readonly type?: RelationTypeFilter | null;
}

export interface RelatedProductWhere {
  readonly AND?: readonly (RelatedProductWhere)[] | null;
  readonly NOT?: RelatedProductWhere | null;
  readonly OR?: readonly (RelatedProductWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentListFilter | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: ProductWhere | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
  readonly ruleVersion?: StringFilter | null;
  readonly type?: RelationTypeFilter | null;
}

export interface RelatedProgrammeWhere {
  readonly AND?: readonly (RelatedProgrammeWhere)[] | null;
  readonly NOT?: RelatedProgrammeWhere | null;
  readonly OR?: readonly (RelatedProgrammeWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentListFilter | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: ProgrammeWhere | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
  readonly ruleVersion?: StringFilter | null;
  readonly type?: RelationTypeFilter | null;
}

export interface RelatedSectorWhere {
  readonly AND?: readonly (RelatedSectorWhere)[] | null;
  readonly NOT?: RelatedSectorWhere | null;
  readonly OR?: readonly (RelatedSectorWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentListFilter | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: SectorWhere | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
  readonly ruleVersion?: StringFilter | null;
  readonly type?: RelationTypeFilter | null;
}

export interface RelatedTargetListFilter {
  readonly all?: RelatedTargetWhere | null;
  readonly none?: RelatedTargetWhere | null;
  readonly some?: RelatedTargetWhere | null;
}

export interface RelatedTargetWhere {
  readonly AND?: readonly (RelatedTargetWhere)[] | null;
  readonly NOT?: RelatedTargetWhere | null;
  readonly OR?: readonly (RelatedTargetWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentListFilter | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: TargetWhere | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
  readonly ruleVersion?: StringFilter | null;
  readonly type?: RelationTypeFilter | null;
}

export interface RelatedTaskListFilter {
  readonly all?: RelatedTaskWhere | null;
  readonly none?: RelatedTaskWhere | null;
  readonly some?: RelatedTaskWhere | null;
}

export interface RelatedTaskWhere {
  readonly AND?: readonly (RelatedTaskWhere)[] | null;
  readonly NOT?: RelatedTaskWhere | null;
  readonly OR?: readonly (RelatedTaskWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentListFilter | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: TaskWhere | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
  readonly ruleVersion?: StringFilter | null;
  readonly type?: RelationTypeFilter | null;
}

export interface RelatedTechnologyWhere {
  readonly AND?: readonly (RelatedTechnologyWhere)[] | null;
  readonly NOT?: RelatedTechnologyWhere | null;
  readonly OR?: readonly (RelatedTechnologyWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentListFilter | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: TechnologyWhere | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
  readonly ruleVersion?: StringFilter | null;
  readonly type?: RelationTypeFilter | null;
}

export interface RelatedZoneWhere {
  readonly AND?: readonly (RelatedZoneWhere)[] | null;
  readonly NOT?: RelatedZoneWhere | null;
  readonly OR?: readonly (RelatedZoneWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentListFilter | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: ZoneWhere | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
  readonly ruleVersion?: StringFilter | null;
  readonly type?: RelationTypeFilter | null;
}

export type RelationOrder =
  | { readonly confidence: SortDirection }
  | { readonly date: SortDirection }
  | { readonly evidenceCount: SortDirection }
  | { readonly id: SortDirection }
  | { readonly modality: SortDirection }
  | { readonly role: SortDirection }
  | { readonly type: SortDirection };

export interface RelationRoleFilter {
  readonly eq?: RelationRole | null;
  readonly in?: readonly (RelationRole)[] | null;
}

export interface RelationTypeFilter {
  readonly eq?: RelationType | null;
  readonly in?: readonly (RelationType)[] | null;
}

export interface RelationWhere {
  readonly AND?: readonly (RelationWhere)[] | null;
  readonly NOT?: RelationWhere | null;
  readonly OR?: readonly (RelationWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentListFilter | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly object?: EntityWhere | null;
  readonly objectType?: EntityTypeFilter | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
  readonly ruleVersion?: StringFilter | null;
  readonly subject?: EntityWhere | null;
  readonly subjectType?: EntityTypeFilter | null;
  readonly type?: RelationTypeFilter | null;
}

export interface RemoveDocumentInput {
  readonly id: string;
}

export type ResponsibilityOrder =
  | { readonly confidence: SortDirection }
  | { readonly date: SortDirection }
  | { readonly evidenceCount: SortDirection }
  | { readonly id: SortDirection }
  | { readonly institutionId: SortDirection }
  | { readonly modality: SortDirection }
  | { readonly role: SortDirection }
  | { readonly taskId: SortDirection };

export interface ResponsibilityWhere {
  readonly AND?: readonly (ResponsibilityWhere)[] | null;
  readonly NOT?: ResponsibilityWhere | null;
  readonly OR?: readonly (ResponsibilityWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentListFilter | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly institution?: InstitutionWhere | null;
  readonly modality?: ModalityFilter | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
  readonly ruleVersion?: StringFilter | null;
  readonly task?: TaskWhere | null;
}

export type SectorOrder =
  | { readonly concernedByCount: SortDirection }
  | { readonly documentCount: SortDirection }
  | { readonly fundedByCount: SortDirection }
  | { readonly id: SortDirection }
  | { readonly jurisdiction: SortDirection }
  | { readonly locatedInCount: SortDirection }
  | { readonly mentionCount: SortDirection }
  | { readonly name: SortDirection }
  | { readonly nameEn: SortDirection }
  | { readonly partOfCount: SortDirection }
  | { readonly partsCount: SortDirection }
  | { readonly relationCount: SortDirection }
  | { readonly researchedByCount: SortDirection }
  | { readonly supportedByCount: SortDirection };

export interface SectorWhere {
  readonly AND?: readonly (SectorWhere)[] | null;
  readonly NOT?: SectorWhere | null;
  readonly OR?: readonly (SectorWhere)[] | null;
  readonly alias?: StringFilter | null;
  readonly concernedBy?: RelatedTaskListFilter | null;
  readonly concernedByCount?: IntFilter | null;
  readonly document?: IDFilter | null;
  readonly documentCount?: IntFilter | null;
  readonly documents?: DocumentListFilter | null;
  readonly fundedBy?: RelatedEntityListFilter | null;
  readonly fundedByCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly jurisdiction?: StringFilter | null;
  readonly locatedIn?: RelatedEntityListFilter | null;
  readonly locatedInCount?: IntFilter | null;
  readonly mentionCount?: IntFilter | null;
  readonly name?: StringFilter | null;
  readonly nameEn?: StringFilter | null;
  readonly partOf?: RelatedEntityListFilter | null;
  readonly partOfCount?: IntFilter | null;
  readonly parts?: RelatedEntityListFilter | null;
  readonly partsCount?: IntFilter | null;
  readonly relationCount?: IntFilter | null;
  readonly relations?: EntityRelationListFilter | null;
  readonly researchedBy?: RelatedInstitutionListFilter | null;
  readonly researchedByCount?: IntFilter | null;
  readonly rule?: StringFilter | null;
  readonly supportedBy?: RelatedEntityListFilter | null;
  readonly supportedByCount?: IntFilter | null;
}

export interface SpanInput {
  readonly end: number;
  readonly start: number;
}

export interface StringFilter {
  readonly contains?: string | null;
  readonly eq?: string | null;
  readonly in?: readonly (string)[] | null;
  readonly startsWith?: string | null;
}

export interface TargetBindingFilter {
  readonly eq?: TargetBinding | null;
  readonly in?: readonly (TargetBinding)[] | null;
}

export interface TargetComparatorFilter {
  readonly eq?: TargetComparator | null;
  readonly in?: readonly (TargetComparator)[] | null;
}

export type TargetOrder =
  | { readonly binding: SortDirection }
  | { readonly comparator: SortDirection }
  | { readonly documentCount: SortDirection }
  | { readonly id: SortDirection }
  | { readonly jurisdiction: SortDirection }
  | { readonly mentionCount: SortDirection }
  | { readonly name: SortDirection }
  | { readonly relationCount: SortDirection }
  | { readonly setByCount: SortDirection }
  | { readonly subject: SortDirection }
  | { readonly unit: SortDirection }
  | { readonly value: SortDirection }
  | { readonly valueMax: SortDirection }
  | { readonly year: SortDirection };

export interface TargetWhere {
  readonly AND?: readonly (TargetWhere)[] | null;
  readonly NOT?: TargetWhere | null;
  readonly OR?: readonly (TargetWhere)[] | null;
  readonly alias?: StringFilter | null;
  readonly binding?: TargetBindingFilter | null;
  readonly comparator?: TargetComparatorFilter | null;
  readonly document?: IDFilter | null;
  readonly documentCount?: IntFilter | null;
  readonly documents?: DocumentListFilter | null;
  readonly id?: IDFilter | null;
  readonly jurisdiction?: StringFilter | null;
  readonly mentionCount?: IntFilter | null;
  readonly name?: StringFilter | null;
  readonly relationCount?: IntFilter | null;
  readonly relations?: EntityRelationListFilter | null;
  readonly rule?: StringFilter | null;
  readonly setBy?: RelatedEntityListFilter | null;
  readonly setByCount?: IntFilter | null;
  readonly subject?: StringFilter | null;
  readonly unit?: StringFilter | null;
  readonly value?: FloatFilter | null;
  readonly valueMax?: FloatFilter | null;
  readonly year?: IntFilter | null;
}

export type TaskOrder =
  | { readonly concernsCount: SortDirection }
  | { readonly documentCount: SortDirection }
  | { readonly id: SortDirection }
  | { readonly jurisdiction: SortDirection }
  | { readonly mentionCount: SortDirection }
  | { readonly name: SortDirection }
  | { readonly number: SortDirection }
  | { readonly parent: SortDirection }
  | { readonly relationCount: SortDirection }
  | { readonly responsibleInstitutionsCount: SortDirection }
  | { readonly setsTargetsCount: SortDirection }
  | { readonly subtaskOfCount: SortDirection }
  | { readonly subtasksCount: SortDirection }
  | { readonly taskOfCount: SortDirection }
  | { readonly title: SortDirection };

export interface TaskWhere {
  readonly AND?: readonly (TaskWhere)[] | null;
  readonly NOT?: TaskWhere | null;
  readonly OR?: readonly (TaskWhere)[] | null;
  readonly alias?: StringFilter | null;
  readonly concerns?: RelatedEntityListFilter | null;
  readonly concernsCount?: IntFilter | null;
  readonly document?: IDFilter | null;
  readonly documentCount?: IntFilter | null;
  readonly documents?: DocumentListFilter | null;
  readonly id?: IDFilter | null;
  readonly jurisdiction?: StringFilter | null;
  readonly mentionCount?: IntFilter | null;
  readonly name?: StringFilter | null;
  readonly number?: StringFilter | null;
  readonly parent?: StringFilter | null;
  readonly relationCount?: IntFilter | null;
  readonly relations?: EntityRelationListFilter | null;
  readonly responsibleInstitutions?: RelatedInstitutionListFilter | null;
  readonly responsibleInstitutionsCount?: IntFilter | null;
  readonly rule?: StringFilter | null;
  readonly setsTargets?: RelatedTargetListFilter | null;
  readonly setsTargetsCount?: IntFilter | null;
  readonly subtaskOf?: RelatedTaskListFilter | null;
  readonly subtaskOfCount?: IntFilter | null;
  readonly subtasks?: RelatedTaskListFilter | null;
  readonly subtasksCount?: IntFilter | null;
  readonly taskOf?: RelatedPolicyListFilter | null;
  readonly taskOfCount?: IntFilter | null;
  readonly title?: StringFilter | null;
}

export type TechnologyOrder =
  | { readonly concernedByCount: SortDirection }
  | { readonly developedByCount: SortDirection }
  | { readonly documentCount: SortDirection }
  | { readonly fundedByCount: SortDirection }
  | { readonly id: SortDirection }
  | { readonly jurisdiction: SortDirection }
  | { readonly locatedInCount: SortDirection }
  | { readonly mentionCount: SortDirection }
  | { readonly name: SortDirection }
  | { readonly nameEn: SortDirection }
  | { readonly partOfCount: SortDirection }
  | { readonly partsCount: SortDirection }
  | { readonly relationCount: SortDirection }
  | { readonly researchedByCount: SortDirection }
  | { readonly supportedByCount: SortDirection }
  | { readonly usedByCount: SortDirection };

export interface TechnologyWhere {
  readonly AND?: readonly (TechnologyWhere)[] | null;
  readonly NOT?: TechnologyWhere | null;
  readonly OR?: readonly (TechnologyWhere)[] | null;
  readonly alias?: StringFilter | null;
  readonly concernedBy?: RelatedTaskListFilter | null;
  readonly concernedByCount?: IntFilter | null;
  readonly developedBy?: RelatedEntityListFilter | null;
  readonly developedByCount?: IntFilter | null;
  readonly document?: IDFilter | null;
  readonly documentCount?: IntFilter | null;
  readonly documents?: DocumentListFilter | null;
  readonly fundedBy?: RelatedEntityListFilter | null;
  readonly fundedByCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly jurisdiction?: StringFilter | null;
  readonly locatedIn?: RelatedEntityListFilter | null;
  readonly locatedInCount?: IntFilter | null;
  readonly mentionCount?: IntFilter | null;
  readonly name?: StringFilter | null;
  readonly nameEn?: StringFilter | null;
  readonly partOf?: RelatedEntityListFilter | null;
  readonly partOfCount?: IntFilter | null;
  readonly parts?: RelatedEntityListFilter | null;
  readonly partsCount?: IntFilter | null;
  readonly relationCount?: IntFilter | null;
  readonly relations?: EntityRelationListFilter | null;
  readonly researchedBy?: RelatedInstitutionListFilter | null;
  readonly researchedByCount?: IntFilter | null;
  readonly rule?: StringFilter | null;
  readonly supportedBy?: RelatedEntityListFilter | null;
  readonly supportedByCount?: IntFilter | null;
  readonly usedBy?: RelatedEntityListFilter | null;
  readonly usedByCount?: IntFilter | null;
}

export interface UndoJudgementInput {
  readonly id: string;
  readonly ifVersion?: string | null;
}

export type ZoneOrder =
  | { readonly approvedByCount: SortDirection }
  | { readonly concernedByCount: SortDirection }
  | { readonly documentCount: SortDirection }
  | { readonly establishedByCount: SortDirection }
  | { readonly fundedByCount: SortDirection }
  | { readonly id: SortDirection }
  | { readonly jurisdiction: SortDirection }
  | { readonly locatedInCount: SortDirection }
  | { readonly locationOfCount: SortDirection }
  | { readonly mentionCount: SortDirection }
  | { readonly name: SortDirection }
  | { readonly nameEn: SortDirection }
  | { readonly operatedByCount: SortDirection }
  | { readonly partOfCount: SortDirection }
  | { readonly partsCount: SortDirection }
  | { readonly relationCount: SortDirection }
  | { readonly supportedByCount: SortDirection };

export interface ZoneWhere {
  readonly AND?: readonly (ZoneWhere)[] | null;
  readonly NOT?: ZoneWhere | null;
  readonly OR?: readonly (ZoneWhere)[] | null;
  readonly alias?: StringFilter | null;
  readonly approvedBy?: RelatedInstitutionListFilter | null;
  readonly approvedByCount?: IntFilter | null;
  readonly concernedBy?: RelatedTaskListFilter | null;
  readonly concernedByCount?: IntFilter | null;
  readonly document?: IDFilter | null;
  readonly documentCount?: IntFilter | null;
  readonly documents?: DocumentListFilter | null;
  readonly establishedBy?: RelatedEntityListFilter | null;
  readonly establishedByCount?: IntFilter | null;
  readonly fundedBy?: RelatedEntityListFilter | null;
  readonly fundedByCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly jurisdiction?: StringFilter | null;
  readonly locatedIn?: RelatedEntityListFilter | null;
  readonly locatedInCount?: IntFilter | null;
  readonly locationOf?: RelatedEntityListFilter | null;
  readonly locationOfCount?: IntFilter | null;
  readonly mentionCount?: IntFilter | null;
  readonly name?: StringFilter | null;
  readonly nameEn?: StringFilter | null;
  readonly operatedBy?: RelatedInstitutionListFilter | null;
  readonly operatedByCount?: IntFilter | null;
  readonly partOf?: RelatedEntityListFilter | null;
  readonly partOfCount?: IntFilter | null;
  readonly parts?: RelatedEntityListFilter | null;
  readonly partsCount?: IntFilter | null;
  readonly relationCount?: IntFilter | null;
  readonly relations?: EntityRelationListFilter | null;
  readonly rule?: StringFilter | null;
  readonly supportedBy?: RelatedEntityListFilter | null;
  readonly supportedByCount?: IntFilter | null;
}

export interface Document {
  readonly date: string | null;
  readonly docNumber: string | null;
  readonly encoding: string;
  readonly id: string;
  readonly issuers: readonly (string)[];
  readonly jurisdiction: string | null;
  readonly length: number;
  readonly mediaType: string;
  readonly sha256: string;
  readonly source: string;
  readonly sources: readonly (string)[];
  readonly title: string;
}

export interface Passage {
  readonly end: number;
  readonly id: string;
  readonly quote: string;
  readonly sectionPath: readonly (string)[];
  readonly start: number;
}

export interface Relation {
  readonly confidence: number;
  readonly date: string | null;
  readonly evidenceCount: number;
  readonly id: string;
  readonly modality: Modality;
  readonly role: RelationRole | null;
  readonly type: RelationType;
}

export interface Event {
  readonly aliases: readonly (string)[];
  readonly documentCount: number;
  readonly id: string;
  readonly jurisdiction: string | null;
  readonly mentionCount: number;
  readonly name: string;
  readonly nameEn: string | null;
  readonly relationCount: number;
  readonly type: EntityType;
}

export interface Institution {
  readonly aliases: readonly (string)[];
  readonly documentCount: number;
  readonly id: string;
  readonly jurisdiction: string | null;
  readonly kind: InstitutionKind | null;
  readonly mentionCount: number;
  readonly name: string;
  readonly nameEn: string | null;
  readonly relationCount: number;
  readonly type: EntityType;
}

export interface Place {
  readonly adcode: string | null;
  readonly aliases: readonly (string)[];
  readonly documentCount: number;
  readonly id: string;
  readonly jurisdiction: string | null;
  readonly level: PlaceLevel | null;
  readonly mentionCount: number;
  readonly name: string;
  readonly nameEn: string | null;
  readonly relationCount: number;
  readonly type: EntityType;
}

export interface Policy {
  readonly aliases: readonly (string)[];
  readonly docNumber: string | null;
  readonly documentCount: number;
  readonly id: string;
  readonly jurisdiction: string | null;
  readonly mentionCount: number;
  readonly name: string;
  readonly nameEn: string | null;
  readonly periodEnd: string | null;
  readonly periodStart: string | null;
  readonly relationCount: number;
  readonly type: EntityType;
}

export interface Product {
  readonly aliases: readonly (string)[];
  readonly documentCount: number;
  readonly id: string;
  readonly jurisdiction: string | null;
  readonly mentionCount: number;
  readonly name: string;
  readonly nameEn: string | null;
  readonly relationCount: number;
  readonly type: EntityType;
}

export interface Programme {
  readonly aliases: readonly (string)[];
  readonly documentCount: number;
  readonly id: string;
  readonly jurisdiction: string | null;
  readonly kind: ProgrammeKind | null;
  readonly mentionCount: number;
  readonly name: string;
  readonly nameEn: string | null;
  readonly relationCount: number;
  readonly type: EntityType;
}

export interface Sector {
  readonly aliases: readonly (string)[];
  readonly documentCount: number;
  readonly id: string;
  readonly jurisdiction: string | null;
  readonly mentionCount: number;
  readonly name: string;
  readonly nameEn: string | null;
  readonly relationCount: number;
  readonly type: EntityType;
}

export interface Target {
  readonly aliases: readonly (string)[];
  readonly binding: TargetBinding | null;
  readonly comparator: TargetComparator | null;
  readonly documentCount: number;
  readonly id: string;
  readonly jurisdiction: string | null;
  readonly mentionCount: number;
  readonly name: string;
  readonly relationCount: number;
  readonly subject: string | null;
  readonly type: EntityType;
  readonly unit: string | null;
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly year: number | null;
}

export interface Task {
  readonly aliases: readonly (string)[];
  readonly documentCount: number;
  readonly id: string;
  readonly jurisdiction: string | null;
  readonly mentionCount: number;
  readonly name: string;
  readonly number: string | null;
  readonly parent: string | null;
  readonly relationCount: number;
  readonly title: string | null;
  readonly type: EntityType;
}

export interface Technology {
  readonly aliases: readonly (string)[];
  readonly documentCount: number;
  readonly id: string;
  readonly jurisdiction: string | null;
  readonly mentionCount: number;
  readonly name: string;
  readonly nameEn: string | null;
  readonly relationCount: number;
  readonly type: EntityType;
}

export interface Zone {
  readonly aliases: readonly (string)[];
  readonly documentCount: number;
  readonly id: string;
  readonly jurisdiction: string | null;
  readonly mentionCount: number;
  readonly name: string;
  readonly nameEn: string | null;
  readonly relationCount: number;
  readonly type: EntityType;
}

/** What a list of each entity type gives and takes. */
export interface EntityTypes {
  Event: { entity: Event; where: EventWhere; orderBy: EventOrder };
  Institution: { entity: Institution; where: InstitutionWhere; orderBy: InstitutionOrder };
  Place: { entity: Place; where: PlaceWhere; orderBy: PlaceOrder };
  Policy: { entity: Policy; where: PolicyWhere; orderBy: PolicyOrder };
  Product: { entity: Product; where: ProductWhere; orderBy: ProductOrder };
  Programme: { entity: Programme; where: ProgrammeWhere; orderBy: ProgrammeOrder };
  Sector: { entity: Sector; where: SectorWhere; orderBy: SectorOrder };
  Target: { entity: Target; where: TargetWhere; orderBy: TargetOrder };
  Task: { entity: Task; where: TaskWhere; orderBy: TaskOrder };
  Technology: { entity: Technology; where: TechnologyWhere; orderBy: TechnologyOrder };
  Zone: { entity: Zone; where: ZoneWhere; orderBy: ZoneOrder };
}

/** The list field of each entity type, and its plain fields. */
export const LISTS = {
  Event: { field: 'events', fields: 'aliases documentCount id jurisdiction mentionCount name nameEn relationCount type' },
  Institution: { field: 'institutions', fields: 'aliases documentCount id jurisdiction kind mentionCount name nameEn relationCount type' },
  Place: { field: 'places', fields: 'adcode aliases documentCount id jurisdiction level mentionCount name nameEn relationCount type' },
  Policy: { field: 'policies', fields: 'aliases docNumber documentCount id jurisdiction mentionCount name nameEn periodEnd periodStart relationCount type' },
  Product: { field: 'products', fields: 'aliases documentCount id jurisdiction mentionCount name nameEn relationCount type' },
  Programme: { field: 'programmes', fields: 'aliases documentCount id jurisdiction kind mentionCount name nameEn relationCount type' },
  Sector: { field: 'sectors', fields: 'aliases documentCount id jurisdiction mentionCount name nameEn relationCount type' },
  Target: { field: 'targets', fields: 'aliases binding comparator documentCount id jurisdiction mentionCount name relationCount subject type unit value valueMax year' },
  Task: { field: 'tasks', fields: 'aliases documentCount id jurisdiction mentionCount name number parent relationCount title type' },
  Technology: { field: 'technologies', fields: 'aliases documentCount id jurisdiction mentionCount name nameEn relationCount type' },
  Zone: { field: 'zones', fields: 'aliases documentCount id jurisdiction mentionCount name nameEn relationCount type' },
} as const;

export const DOCUMENT_FIELDS = 'date docNumber encoding id issuers jurisdiction length mediaType sha256 source sources title';

export const RELATION_FIELDS = 'confidence date evidenceCount id modality role type';
