/* Made by `npm run generate` from the API's schema and the ontology, for src/client. Not to be edited by hand. */

export type CentralityMeasure = 'betweenness' | 'degree' | 'pageRank';

export type ChangeErrorCode = 'BUSY' | 'DOCUMENT_REFUSED' | 'INVALID_INPUT' | 'NOT_FOUND' | 'READ_ONLY' | 'STORE_UNAVAILABLE' | 'TIME_LIMIT_EXCEEDED' | 'UNAUTHENTICATED';

export type Direction = 'BOTH' | 'IN' | 'OUT';

export type EntityGrouping = 'binding' | 'comparator' | 'jurisdiction' | 'kind' | 'level' | 'type' | 'year';

export type EntityType = 'Event' | 'Institution' | 'Place' | 'Policy' | 'Product' | 'Programme' | 'Sector' | 'Target' | 'Task' | 'Technology' | 'Zone';

export type HighlightField = 'ALIAS' | 'ENGLISH' | 'NAME' | 'PINYIN' | 'TEXT';

export type IngestOutcome = 'added' | 'replaced' | 'unchanged';

export type InstitutionKind = 'ASSOCIATION' | 'COMPANY' | 'FACILITY' | 'FINANCIAL' | 'GOVERNMENT' | 'INTERNATIONAL' | 'PARTY' | 'REGULATOR' | 'RESEARCH' | 'UNIVERSITY';

export type MatrixVia = 'RELATIONS' | 'SHARED_NEIGHBOURS';

export type Modality = 'FACT' | 'PLANNED';

export type PlaceLevel = 'CITY' | 'COUNTRY' | 'DISTRICT' | 'PROVINCE' | 'REGION' | 'TOWN';

export type ProgrammeKind = 'ACTION' | 'AGREEMENT' | 'AWARD' | 'FUND' | 'PILOT' | 'PROJECT' | 'TALENT';

export type RelationGrouping = 'modality' | 'object' | 'objectType' | 'role' | 'subject' | 'subjectType' | 'type' | 'year';

export type RelationRole = 'LEAD' | 'SUPPORT';

export type RelationType = 'APPROVES' | 'BASED_ON' | 'BRANCH_OF' | 'CONCERNS' | 'COOPERATES_WITH' | 'DEVELOPS' | 'ESTABLISHES' | 'FUNDS' | 'HAS_TASK' | 'ISSUES' | 'LOCATED_IN' | 'OPERATES' | 'ORGANISES' | 'PARTICIPATES_IN' | 'PART_OF' | 'RESEARCHES' | 'RESPONSIBLE_FOR' | 'SETS_TARGET' | 'SUBTASK_OF' | 'SUPPORTS' | 'USES';

export type SearchScope = 'NAMES' | 'TEXT';

export type SectionKind = 'ANNEX' | 'ARTICLE' | 'BOX' | 'CHAPTER' | 'DOCUMENT' | 'FRONT' | 'ITEM' | 'SECTION' | 'SUBITEM' | 'TABLE';

export type SortDirection = 'ASC' | 'DESC';

export type TargetBinding = 'BINDING' | 'EXPECTED';

export type TargetComparator = 'ABOUT' | 'AT_LEAST' | 'AT_MOST' | 'DECREASE_BY' | 'DECREASE_TO' | 'EXACT' | 'INCREASE_BY' | 'INCREASE_TO';

export interface ApprovedByQuantifier {
  readonly all?: ApprovedByWhere | null;
  readonly none?: ApprovedByWhere | null;
  readonly some?: ApprovedByWhere | null;
}

export interface ApprovedByWhere {
  readonly AND?: readonly (ApprovedByWhere)[] | null;
  readonly NOT?: ApprovedByWhere | null;
  readonly OR?: readonly (ApprovedByWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: InstitutionWhere | null;
  readonly rule?: StringFilter | null;
}

export interface ApprovesQuantifier {
  readonly all?: ApprovesWhere | null;
  readonly none?: ApprovesWhere | null;
  readonly some?: ApprovesWhere | null;
}

export interface ApprovesWhere {
  readonly AND?: readonly (ApprovesWhere)[] | null;
  readonly NOT?: ApprovesWhere | null;
  readonly OR?: readonly (ApprovesWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: EntityWhere | null;
  readonly rule?: StringFilter | null;
}

export interface BasedOnQuantifier {
  readonly all?: BasedOnWhere | null;
  readonly none?: BasedOnWhere | null;
  readonly some?: BasedOnWhere | null;
}

export interface BasedOnWhere {
  readonly AND?: readonly (BasedOnWhere)[] | null;
  readonly NOT?: BasedOnWhere | null;
  readonly OR?: readonly (BasedOnWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: PolicyWhere | null;
  readonly rule?: StringFilter | null;
}

export interface BasisOfQuantifier {
  readonly all?: BasisOfWhere | null;
  readonly none?: BasisOfWhere | null;
  readonly some?: BasisOfWhere | null;
}

export interface BasisOfWhere {
  readonly AND?: readonly (BasisOfWhere)[] | null;
  readonly NOT?: BasisOfWhere | null;
  readonly OR?: readonly (BasisOfWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: PolicyWhere | null;
  readonly rule?: StringFilter | null;
}

export interface BranchOfQuantifier {
  readonly all?: BranchOfWhere | null;
  readonly none?: BranchOfWhere | null;
  readonly some?: BranchOfWhere | null;
}

export interface BranchOfWhere {
  readonly AND?: readonly (BranchOfWhere)[] | null;
  readonly NOT?: BranchOfWhere | null;
  readonly OR?: readonly (BranchOfWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: InstitutionWhere | null;
  readonly rule?: StringFilter | null;
}

export interface BranchesQuantifier {
  readonly all?: BranchesWhere | null;
  readonly none?: BranchesWhere | null;
  readonly some?: BranchesWhere | null;
}

export interface BranchesWhere {
  readonly AND?: readonly (BranchesWhere)[] | null;
  readonly NOT?: BranchesWhere | null;
  readonly OR?: readonly (BranchesWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: InstitutionWhere | null;
  readonly rule?: StringFilter | null;
}

export interface ConcernedByQuantifier {
  readonly all?: ConcernedByWhere | null;
  readonly none?: ConcernedByWhere | null;
  readonly some?: ConcernedByWhere | null;
}

export interface ConcernedByWhere {
  readonly AND?: readonly (ConcernedByWhere)[] | null;
  readonly NOT?: ConcernedByWhere | null;
  readonly OR?: readonly (ConcernedByWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: TaskWhere | null;
  readonly rule?: StringFilter | null;
}

export interface ConcernsQuantifier {
  readonly all?: ConcernsWhere | null;
  readonly none?: ConcernsWhere | null;
  readonly some?: ConcernsWhere | null;
}

export interface ConcernsWhere {
  readonly AND?: readonly (ConcernsWhere)[] | null;
  readonly NOT?: ConcernsWhere | null;
  readonly OR?: readonly (ConcernsWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: EntityWhere | null;
  readonly rule?: StringFilter | null;
}

export interface CooperatesWithQuantifier {
  readonly all?: CooperatesWithWhere | null;
  readonly none?: CooperatesWithWhere | null;
  readonly some?: CooperatesWithWhere | null;
}

export interface CooperatesWithWhere {
  readonly AND?: readonly (CooperatesWithWhere)[] | null;
  readonly NOT?: CooperatesWithWhere | null;
  readonly OR?: readonly (CooperatesWithWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: EntityWhere | null;
  readonly rule?: StringFilter | null;
}

export interface DateFilter {
  readonly eq?: string | null;
  readonly gt?: string | null;
  readonly gte?: string | null;
  readonly in?: readonly (string)[] | null;
  readonly lt?: string | null;
  readonly lte?: string | null;
}

export interface DevelopedByQuantifier {
  readonly all?: DevelopedByWhere | null;
  readonly none?: DevelopedByWhere | null;
  readonly some?: DevelopedByWhere | null;
}

export interface DevelopedByWhere {
  readonly AND?: readonly (DevelopedByWhere)[] | null;
  readonly NOT?: DevelopedByWhere | null;
  readonly OR?: readonly (DevelopedByWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: EntityWhere | null;
  readonly rule?: StringFilter | null;
}

export interface DevelopsQuantifier {
  readonly all?: DevelopsWhere | null;
  readonly none?: DevelopsWhere | null;
  readonly some?: DevelopsWhere | null;
}

export interface DevelopsWhere {
  readonly AND?: readonly (DevelopsWhere)[] | null;
  readonly NOT?: DevelopsWhere | null;
  readonly OR?: readonly (DevelopsWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: EntityWhere | null;
  readonly rule?: StringFilter | null;
}

export interface DocumentOrder {
  readonly date?: SortDirection | null;
  readonly docNumber?: SortDirection | null;
  readonly id?: SortDirection | null;
  readonly jurisdiction?: SortDirection | null;
  readonly periodEnd?: SortDirection | null;
  readonly periodStart?: SortDirection | null;
  readonly source?: SortDirection | null;
  readonly title?: SortDirection | null;
}

export interface DocumentQuantifier {
  readonly all?: DocumentWhere | null;
  readonly none?: DocumentWhere | null;
  readonly some?: DocumentWhere | null;
}

export interface DocumentWhere {
  readonly AND?: readonly (DocumentWhere)[] | null;
  readonly NOT?: DocumentWhere | null;
  readonly OR?: readonly (DocumentWhere)[] | null;
  readonly date?: DateFilter | null;
  readonly docNumber?: StringFilter | null;
  readonly entities?: EntityQuantifier | null;
  readonly id?: IDFilter | null;
  readonly issuer?: StringFilter | null;
  readonly jurisdiction?: StringFilter | null;
  readonly periodEnd?: DateFilter | null;
  readonly periodStart?: DateFilter | null;
  readonly policy?: IDFilter | null;
  readonly source?: StringFilter | null;
  readonly title?: StringFilter | null;
}

export interface EntityOrder {
  readonly documentCount?: SortDirection | null;
  readonly id?: SortDirection | null;
  readonly jurisdiction?: SortDirection | null;
  readonly mentionCount?: SortDirection | null;
  readonly name?: SortDirection | null;
  readonly relationCount?: SortDirection | null;
  readonly type?: SortDirection | null;
}

export interface EntityQuantifier {
  readonly all?: EntityWhere | null;
  readonly none?: EntityWhere | null;
  readonly some?: EntityWhere | null;
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
  readonly documents?: DocumentQuantifier | null;
  readonly id?: IDFilter | null;
  readonly jurisdiction?: StringFilter | null;
  readonly mentionCount?: IntFilter | null;
  readonly name?: StringFilter | null;
  readonly relationCount?: IntFilter | null;
  readonly relations?: RelatedQuantifier | null;
  readonly rule?: StringFilter | null;
  readonly type?: EntityTypeFilter | null;
}

export interface EstablishedByQuantifier {
  readonly all?: EstablishedByWhere | null;
  readonly none?: EstablishedByWhere | null;
  readonly some?: EstablishedByWhere | null;
}

export interface EstablishedByWhere {
  readonly AND?: readonly (EstablishedByWhere)[] | null;
  readonly NOT?: EstablishedByWhere | null;
  readonly OR?: readonly (EstablishedByWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: EntityWhere | null;
  readonly rule?: StringFilter | null;
}

export interface EstablishesQuantifier {
  readonly all?: EstablishesWhere | null;
  readonly none?: EstablishesWhere | null;
  readonly some?: EstablishesWhere | null;
}

export interface EstablishesWhere {
  readonly AND?: readonly (EstablishesWhere)[] | null;
  readonly NOT?: EstablishesWhere | null;
  readonly OR?: readonly (EstablishesWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: EntityWhere | null;
  readonly rule?: StringFilter | null;
}

export interface EventOrder {
  readonly concernedByCount?: SortDirection | null;
  readonly documentCount?: SortDirection | null;
  readonly fundedByCount?: SortDirection | null;
  readonly id?: SortDirection | null;
  readonly jurisdiction?: SortDirection | null;
  readonly locatedInCount?: SortDirection | null;
  readonly mentionCount?: SortDirection | null;
  readonly name?: SortDirection | null;
  readonly nameEn?: SortDirection | null;
  readonly organisedByCount?: SortDirection | null;
  readonly partOfCount?: SortDirection | null;
  readonly participantsCount?: SortDirection | null;
  readonly partsCount?: SortDirection | null;
  readonly relationCount?: SortDirection | null;
  readonly supportedByCount?: SortDirection | null;
}

export interface EventTieWhere {
  readonly AND?: readonly (EventTieWhere)[] | null;
  readonly NOT?: EventTieWhere | null;
  readonly OR?: readonly (EventTieWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: EventWhere | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
  readonly type?: RelationTypeFilter | null;
}

export interface EventWhere {
  readonly AND?: readonly (EventWhere)[] | null;
  readonly NOT?: EventWhere | null;
  readonly OR?: readonly (EventWhere)[] | null;
  readonly alias?: StringFilter | null;
  readonly concernedBy?: ConcernedByQuantifier | null;
  readonly concernedByCount?: IntFilter | null;
  readonly document?: IDFilter | null;
  readonly documentCount?: IntFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly fundedBy?: FundedByQuantifier | null;
  readonly fundedByCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly jurisdiction?: StringFilter | null;
  readonly locatedIn?: LocatedInQuantifier | null;
  readonly locatedInCount?: IntFilter | null;
  readonly mentionCount?: IntFilter | null;
  readonly name?: StringFilter | null;
  readonly nameEn?: StringFilter | null;
  readonly organisedBy?: OrganisedByQuantifier | null;
  readonly organisedByCount?: IntFilter | null;
  readonly partOf?: PartOfQuantifier | null;
  readonly partOfCount?: IntFilter | null;
  readonly participants?: ParticipantsQuantifier | null;
  readonly participantsCount?: IntFilter | null;
  readonly parts?: PartsQuantifier | null;
  readonly partsCount?: IntFilter | null;
  readonly relationCount?: IntFilter | null;
  readonly relations?: RelatedQuantifier | null;
  readonly rule?: StringFilter | null;
  readonly supportedBy?: SupportedByQuantifier | null;
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

export interface FundedByQuantifier {
  readonly all?: FundedByWhere | null;
  readonly none?: FundedByWhere | null;
  readonly some?: FundedByWhere | null;
}

export interface FundedByWhere {
  readonly AND?: readonly (FundedByWhere)[] | null;
  readonly NOT?: FundedByWhere | null;
  readonly OR?: readonly (FundedByWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: EntityWhere | null;
  readonly rule?: StringFilter | null;
}

export interface FundsQuantifier {
  readonly all?: FundsWhere | null;
  readonly none?: FundsWhere | null;
  readonly some?: FundsWhere | null;
}

export interface FundsWhere {
  readonly AND?: readonly (FundsWhere)[] | null;
  readonly NOT?: FundsWhere | null;
  readonly OR?: readonly (FundsWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: EntityWhere | null;
  readonly rule?: StringFilter | null;
}

export interface HasTasksQuantifier {
  readonly all?: HasTasksWhere | null;
  readonly none?: HasTasksWhere | null;
  readonly some?: HasTasksWhere | null;
}

export interface HasTasksWhere {
  readonly AND?: readonly (HasTasksWhere)[] | null;
  readonly NOT?: HasTasksWhere | null;
  readonly OR?: readonly (HasTasksWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: TaskWhere | null;
  readonly rule?: StringFilter | null;
}

export interface IDFilter {
  readonly eq?: string | null;
  readonly in?: readonly (string)[] | null;
}

export interface IngestDocumentInput {
  readonly content?: string | null;
  readonly source: string;
  readonly strict: boolean;
  readonly text?: string | null;
}

export interface InstitutionKindFilter {
  readonly eq?: InstitutionKind | null;
  readonly in?: readonly (InstitutionKind)[] | null;
}

export interface InstitutionOrder {
  readonly approvedByCount?: SortDirection | null;
  readonly approvesCount?: SortDirection | null;
  readonly branchOfCount?: SortDirection | null;
  readonly branchesCount?: SortDirection | null;
  readonly concernedByCount?: SortDirection | null;
  readonly cooperatesWithCount?: SortDirection | null;
  readonly developsCount?: SortDirection | null;
  readonly documentCount?: SortDirection | null;
  readonly establishedByCount?: SortDirection | null;
  readonly establishesCount?: SortDirection | null;
  readonly fundedByCount?: SortDirection | null;
  readonly fundsCount?: SortDirection | null;
  readonly id?: SortDirection | null;
  readonly issuesCount?: SortDirection | null;
  readonly jurisdiction?: SortDirection | null;
  readonly kind?: SortDirection | null;
  readonly locatedInCount?: SortDirection | null;
  readonly mentionCount?: SortDirection | null;
  readonly name?: SortDirection | null;
  readonly nameEn?: SortDirection | null;
  readonly operatedByCount?: SortDirection | null;
  readonly operatesCount?: SortDirection | null;
  readonly organisesCount?: SortDirection | null;
  readonly partOfCount?: SortDirection | null;
  readonly participatesInCount?: SortDirection | null;
  readonly partsCount?: SortDirection | null;
  readonly relationCount?: SortDirection | null;
  readonly researchesCount?: SortDirection | null;
  readonly responsibleForCount?: SortDirection | null;
  readonly supportedByCount?: SortDirection | null;
  readonly supportsCount?: SortDirection | null;
  readonly usesCount?: SortDirection | null;
}

export interface InstitutionTieWhere {
  readonly AND?: readonly (InstitutionTieWhere)[] | null;
  readonly NOT?: InstitutionTieWhere | null;
  readonly OR?: readonly (InstitutionTieWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: InstitutionWhere | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
  readonly type?: RelationTypeFilter | null;
}

export interface InstitutionWhere {
  readonly AND?: readonly (InstitutionWhere)[] | null;
  readonly NOT?: InstitutionWhere | null;
  readonly OR?: readonly (InstitutionWhere)[] | null;
  readonly alias?: StringFilter | null;
  readonly approvedBy?: ApprovedByQuantifier | null;
  readonly approvedByCount?: IntFilter | null;
  readonly approves?: ApprovesQuantifier | null;
  readonly approvesCount?: IntFilter | null;
  readonly branchOf?: BranchOfQuantifier | null;
  readonly branchOfCount?: IntFilter | null;
  readonly branches?: BranchesQuantifier | null;
  readonly branchesCount?: IntFilter | null;
  readonly concernedBy?: ConcernedByQuantifier | null;
  readonly concernedByCount?: IntFilter | null;
  readonly cooperatesWith?: CooperatesWithQuantifier | null;
  readonly cooperatesWithCount?: IntFilter | null;
  readonly develops?: DevelopsQuantifier | null;
  readonly developsCount?: IntFilter | null;
  readonly document?: IDFilter | null;
  readonly documentCount?: IntFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly establishedBy?: EstablishedByQuantifier | null;
  readonly establishedByCount?: IntFilter | null;
  readonly establishes?: EstablishesQuantifier | null;
  readonly establishesCount?: IntFilter | null;
  readonly fundedBy?: FundedByQuantifier | null;
  readonly fundedByCount?: IntFilter | null;
  readonly funds?: FundsQuantifier | null;
  readonly fundsCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly issues?: IssuesQuantifier | null;
  readonly issuesCount?: IntFilter | null;
  readonly jurisdiction?: StringFilter | null;
  readonly kind?: InstitutionKindFilter | null;
  readonly locatedIn?: LocatedInQuantifier | null;
  readonly locatedInCount?: IntFilter | null;
  readonly mentionCount?: IntFilter | null;
  readonly name?: StringFilter | null;
  readonly nameEn?: StringFilter | null;
  readonly operatedBy?: OperatedByQuantifier | null;
  readonly operatedByCount?: IntFilter | null;
  readonly operates?: OperatesQuantifier | null;
  readonly operatesCount?: IntFilter | null;
  readonly organises?: OrganisesQuantifier | null;
  readonly organisesCount?: IntFilter | null;
  readonly partOf?: PartOfQuantifier | null;
  readonly partOfCount?: IntFilter | null;
  readonly participatesIn?: ParticipatesInQuantifier | null;
  readonly participatesInCount?: IntFilter | null;
  readonly parts?: PartsQuantifier | null;
  readonly partsCount?: IntFilter | null;
  readonly relationCount?: IntFilter | null;
  readonly relations?: RelatedQuantifier | null;
  readonly researches?: ResearchesQuantifier | null;
  readonly researchesCount?: IntFilter | null;
  readonly responsibleFor?: ResponsibleForQuantifier | null;
  readonly responsibleForCount?: IntFilter | null;
  readonly rule?: StringFilter | null;
  readonly supportedBy?: SupportedByQuantifier | null;
  readonly supportedByCount?: IntFilter | null;
  readonly supports?: SupportsQuantifier | null;
  readonly supportsCount?: IntFilter | null;
  readonly uses?: UsesQuantifier | null;
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

export interface IssuedByQuantifier {
  readonly all?: IssuedByWhere | null;
  readonly none?: IssuedByWhere | null;
  readonly some?: IssuedByWhere | null;
}

export interface IssuedByWhere {
  readonly AND?: readonly (IssuedByWhere)[] | null;
  readonly NOT?: IssuedByWhere | null;
  readonly OR?: readonly (IssuedByWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: EntityWhere | null;
  readonly rule?: StringFilter | null;
}

export interface IssuesQuantifier {
  readonly all?: IssuesWhere | null;
  readonly none?: IssuesWhere | null;
  readonly some?: IssuesWhere | null;
}

export interface IssuesWhere {
  readonly AND?: readonly (IssuesWhere)[] | null;
  readonly NOT?: IssuesWhere | null;
  readonly OR?: readonly (IssuesWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: PolicyWhere | null;
  readonly rule?: StringFilter | null;
}

export interface LocatedInQuantifier {
  readonly all?: LocatedInWhere | null;
  readonly none?: LocatedInWhere | null;
  readonly some?: LocatedInWhere | null;
}

export interface LocatedInWhere {
  readonly AND?: readonly (LocatedInWhere)[] | null;
  readonly NOT?: LocatedInWhere | null;
  readonly OR?: readonly (LocatedInWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: EntityWhere | null;
  readonly rule?: StringFilter | null;
}

export interface LocationOfQuantifier {
  readonly all?: LocationOfWhere | null;
  readonly none?: LocationOfWhere | null;
  readonly some?: LocationOfWhere | null;
}

export interface LocationOfWhere {
  readonly AND?: readonly (LocationOfWhere)[] | null;
  readonly NOT?: LocationOfWhere | null;
  readonly OR?: readonly (LocationOfWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: EntityWhere | null;
  readonly rule?: StringFilter | null;
}

export interface ModalityFilter {
  readonly eq?: Modality | null;
  readonly in?: readonly (Modality)[] | null;
}

export interface OperatedByQuantifier {
  readonly all?: OperatedByWhere | null;
  readonly none?: OperatedByWhere | null;
  readonly some?: OperatedByWhere | null;
}

export interface OperatedByWhere {
  readonly AND?: readonly (OperatedByWhere)[] | null;
  readonly NOT?: OperatedByWhere | null;
  readonly OR?: readonly (OperatedByWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: InstitutionWhere | null;
  readonly rule?: StringFilter | null;
}

export interface OperatesQuantifier {
  readonly all?: OperatesWhere | null;
  readonly none?: OperatesWhere | null;
  readonly some?: OperatesWhere | null;
}

export interface OperatesWhere {
  readonly AND?: readonly (OperatesWhere)[] | null;
  readonly NOT?: OperatesWhere | null;
  readonly OR?: readonly (OperatesWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: EntityWhere | null;
  readonly rule?: StringFilter | null;
}

export interface OrganisedByQuantifier {
  readonly all?: OrganisedByWhere | null;
  readonly none?: OrganisedByWhere | null;
  readonly some?: OrganisedByWhere | null;
}

export interface OrganisedByWhere {
  readonly AND?: readonly (OrganisedByWhere)[] | null;
  readonly NOT?: OrganisedByWhere | null;
  readonly OR?: readonly (OrganisedByWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: EntityWhere | null;
  readonly rule?: StringFilter | null;
}

export interface OrganisesQuantifier {
  readonly all?: OrganisesWhere | null;
  readonly none?: OrganisesWhere | null;
  readonly some?: OrganisesWhere | null;
}

export interface OrganisesWhere {
  readonly AND?: readonly (OrganisesWhere)[] | null;
  readonly NOT?: OrganisesWhere | null;
  readonly OR?: readonly (OrganisesWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: EntityWhere | null;
  readonly rule?: StringFilter | null;
}

export interface PartOfQuantifier {
  readonly all?: PartOfWhere | null;
  readonly none?: PartOfWhere | null;
  readonly some?: PartOfWhere | null;
}

export interface PartOfWhere {
  readonly AND?: readonly (PartOfWhere)[] | null;
  readonly NOT?: PartOfWhere | null;
  readonly OR?: readonly (PartOfWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: EntityWhere | null;
  readonly rule?: StringFilter | null;
}

export interface ParticipantsQuantifier {
  readonly all?: ParticipantsWhere | null;
  readonly none?: ParticipantsWhere | null;
  readonly some?: ParticipantsWhere | null;
}

export interface ParticipantsWhere {
  readonly AND?: readonly (ParticipantsWhere)[] | null;
  readonly NOT?: ParticipantsWhere | null;
  readonly OR?: readonly (ParticipantsWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: EntityWhere | null;
  readonly rule?: StringFilter | null;
}

export interface ParticipatesInQuantifier {
  readonly all?: ParticipatesInWhere | null;
  readonly none?: ParticipatesInWhere | null;
  readonly some?: ParticipatesInWhere | null;
}

export interface ParticipatesInWhere {
  readonly AND?: readonly (ParticipatesInWhere)[] | null;
  readonly NOT?: ParticipatesInWhere | null;
  readonly OR?: readonly (ParticipatesInWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: EntityWhere | null;
  readonly rule?: StringFilter | null;
}

export interface PartsQuantifier {
  readonly all?: PartsWhere | null;
  readonly none?: PartsWhere | null;
  readonly some?: PartsWhere | null;
}

export interface PartsWhere {
  readonly AND?: readonly (PartsWhere)[] | null;
  readonly NOT?: PartsWhere | null;
  readonly OR?: readonly (PartsWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: EntityWhere | null;
  readonly rule?: StringFilter | null;
}

export interface PlaceLevelFilter {
  readonly eq?: PlaceLevel | null;
  readonly in?: readonly (PlaceLevel)[] | null;
}

export interface PlaceOrder {
  readonly adcode?: SortDirection | null;
  readonly concernedByCount?: SortDirection | null;
  readonly cooperatesWithCount?: SortDirection | null;
  readonly developsCount?: SortDirection | null;
  readonly documentCount?: SortDirection | null;
  readonly establishesCount?: SortDirection | null;
  readonly fundedByCount?: SortDirection | null;
  readonly fundsCount?: SortDirection | null;
  readonly id?: SortDirection | null;
  readonly issuesCount?: SortDirection | null;
  readonly jurisdiction?: SortDirection | null;
  readonly level?: SortDirection | null;
  readonly locatedInCount?: SortDirection | null;
  readonly locationOfCount?: SortDirection | null;
  readonly mentionCount?: SortDirection | null;
  readonly name?: SortDirection | null;
  readonly nameEn?: SortDirection | null;
  readonly organisesCount?: SortDirection | null;
  readonly partOfCount?: SortDirection | null;
  readonly participatesInCount?: SortDirection | null;
  readonly partsCount?: SortDirection | null;
  readonly relationCount?: SortDirection | null;
  readonly supportedByCount?: SortDirection | null;
  readonly supportsCount?: SortDirection | null;
}

export interface PlaceTieWhere {
  readonly AND?: readonly (PlaceTieWhere)[] | null;
  readonly NOT?: PlaceTieWhere | null;
  readonly OR?: readonly (PlaceTieWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: PlaceWhere | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
  readonly type?: RelationTypeFilter | null;
}

export interface PlaceWhere {
  readonly AND?: readonly (PlaceWhere)[] | null;
  readonly NOT?: PlaceWhere | null;
  readonly OR?: readonly (PlaceWhere)[] | null;
  readonly adcode?: StringFilter | null;
  readonly alias?: StringFilter | null;
  readonly concernedBy?: ConcernedByQuantifier | null;
  readonly concernedByCount?: IntFilter | null;
  readonly cooperatesWith?: CooperatesWithQuantifier | null;
  readonly cooperatesWithCount?: IntFilter | null;
  readonly develops?: DevelopsQuantifier | null;
  readonly developsCount?: IntFilter | null;
  readonly document?: IDFilter | null;
  readonly documentCount?: IntFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly establishes?: EstablishesQuantifier | null;
  readonly establishesCount?: IntFilter | null;
  readonly fundedBy?: FundedByQuantifier | null;
  readonly fundedByCount?: IntFilter | null;
  readonly funds?: FundsQuantifier | null;
  readonly fundsCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly issues?: IssuesQuantifier | null;
  readonly issuesCount?: IntFilter | null;
  readonly jurisdiction?: StringFilter | null;
  readonly level?: PlaceLevelFilter | null;
  readonly locatedIn?: LocatedInQuantifier | null;
  readonly locatedInCount?: IntFilter | null;
  readonly locationOf?: LocationOfQuantifier | null;
  readonly locationOfCount?: IntFilter | null;
  readonly mentionCount?: IntFilter | null;
  readonly name?: StringFilter | null;
  readonly nameEn?: StringFilter | null;
  readonly organises?: OrganisesQuantifier | null;
  readonly organisesCount?: IntFilter | null;
  readonly partOf?: PartOfQuantifier | null;
  readonly partOfCount?: IntFilter | null;
  readonly participatesIn?: ParticipatesInQuantifier | null;
  readonly participatesInCount?: IntFilter | null;
  readonly parts?: PartsQuantifier | null;
  readonly partsCount?: IntFilter | null;
  readonly relationCount?: IntFilter | null;
  readonly relations?: RelatedQuantifier | null;
  readonly rule?: StringFilter | null;
  readonly supportedBy?: SupportedByQuantifier | null;
  readonly supportedByCount?: IntFilter | null;
  readonly supports?: SupportsQuantifier | null;
  readonly supportsCount?: IntFilter | null;
}

export interface PolicyOrder {
  readonly approvedByCount?: SortDirection | null;
  readonly basedOnCount?: SortDirection | null;
  readonly basisOfCount?: SortDirection | null;
  readonly concernedByCount?: SortDirection | null;
  readonly docNumber?: SortDirection | null;
  readonly documentCount?: SortDirection | null;
  readonly fundedByCount?: SortDirection | null;
  readonly hasTasksCount?: SortDirection | null;
  readonly id?: SortDirection | null;
  readonly issuedByCount?: SortDirection | null;
  readonly jurisdiction?: SortDirection | null;
  readonly mentionCount?: SortDirection | null;
  readonly name?: SortDirection | null;
  readonly nameEn?: SortDirection | null;
  readonly partOfCount?: SortDirection | null;
  readonly partsCount?: SortDirection | null;
  readonly periodEnd?: SortDirection | null;
  readonly periodStart?: SortDirection | null;
  readonly relationCount?: SortDirection | null;
  readonly setsTargetsCount?: SortDirection | null;
  readonly supportedByCount?: SortDirection | null;
  readonly supportsCount?: SortDirection | null;
}

export interface PolicyTieWhere {
  readonly AND?: readonly (PolicyTieWhere)[] | null;
  readonly NOT?: PolicyTieWhere | null;
  readonly OR?: readonly (PolicyTieWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: PolicyWhere | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
  readonly type?: RelationTypeFilter | null;
}

export interface PolicyWhere {
  readonly AND?: readonly (PolicyWhere)[] | null;
  readonly NOT?: PolicyWhere | null;
  readonly OR?: readonly (PolicyWhere)[] | null;
  readonly alias?: StringFilter | null;
  readonly approvedBy?: ApprovedByQuantifier | null;
  readonly approvedByCount?: IntFilter | null;
  readonly basedOn?: BasedOnQuantifier | null;
  readonly basedOnCount?: IntFilter | null;
  readonly basisOf?: BasisOfQuantifier | null;
  readonly basisOfCount?: IntFilter | null;
  readonly concernedBy?: ConcernedByQuantifier | null;
  readonly concernedByCount?: IntFilter | null;
  readonly docNumber?: StringFilter | null;
  readonly document?: IDFilter | null;
  readonly documentCount?: IntFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly fundedBy?: FundedByQuantifier | null;
  readonly fundedByCount?: IntFilter | null;
  readonly hasTasks?: HasTasksQuantifier | null;
  readonly hasTasksCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly issuedBy?: IssuedByQuantifier | null;
  readonly issuedByCount?: IntFilter | null;
  readonly jurisdiction?: StringFilter | null;
  readonly mentionCount?: IntFilter | null;
  readonly name?: StringFilter | null;
  readonly nameEn?: StringFilter | null;
  readonly partOf?: PartOfQuantifier | null;
  readonly partOfCount?: IntFilter | null;
  readonly parts?: PartsQuantifier | null;
  readonly partsCount?: IntFilter | null;
  readonly periodEnd?: DateFilter | null;
  readonly periodStart?: DateFilter | null;
  readonly relationCount?: IntFilter | null;
  readonly relations?: RelatedQuantifier | null;
  readonly rule?: StringFilter | null;
  readonly setsTargets?: SetsTargetsQuantifier | null;
  readonly setsTargetsCount?: IntFilter | null;
  readonly supportedBy?: SupportedByQuantifier | null;
  readonly supportedByCount?: IntFilter | null;
  readonly supports?: SupportsQuantifier | null;
  readonly supportsCount?: IntFilter | null;
}

export interface ProductOrder {
  readonly concernedByCount?: SortDirection | null;
  readonly developedByCount?: SortDirection | null;
  readonly documentCount?: SortDirection | null;
  readonly fundedByCount?: SortDirection | null;
  readonly id?: SortDirection | null;
  readonly jurisdiction?: SortDirection | null;
  readonly locatedInCount?: SortDirection | null;
  readonly mentionCount?: SortDirection | null;
  readonly name?: SortDirection | null;
  readonly nameEn?: SortDirection | null;
  readonly operatedByCount?: SortDirection | null;
  readonly partOfCount?: SortDirection | null;
  readonly participantsCount?: SortDirection | null;
  readonly partsCount?: SortDirection | null;
  readonly relationCount?: SortDirection | null;
  readonly supportedByCount?: SortDirection | null;
  readonly usedByCount?: SortDirection | null;
  readonly usesCount?: SortDirection | null;
}

export interface ProductTieWhere {
  readonly AND?: readonly (ProductTieWhere)[] | null;
  readonly NOT?: ProductTieWhere | null;
  readonly OR?: readonly (ProductTieWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: ProductWhere | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
  readonly type?: RelationTypeFilter | null;
}

export interface ProductWhere {
  readonly AND?: readonly (ProductWhere)[] | null;
  readonly NOT?: ProductWhere | null;
  readonly OR?: readonly (ProductWhere)[] | null;
  readonly alias?: StringFilter | null;
  readonly concernedBy?: ConcernedByQuantifier | null;
  readonly concernedByCount?: IntFilter | null;
  readonly developedBy?: DevelopedByQuantifier | null;
  readonly developedByCount?: IntFilter | null;
  readonly document?: IDFilter | null;
  readonly documentCount?: IntFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly fundedBy?: FundedByQuantifier | null;
  readonly fundedByCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly jurisdiction?: StringFilter | null;
  readonly locatedIn?: LocatedInQuantifier | null;
  readonly locatedInCount?: IntFilter | null;
  readonly mentionCount?: IntFilter | null;
  readonly name?: StringFilter | null;
  readonly nameEn?: StringFilter | null;
  readonly operatedBy?: OperatedByQuantifier | null;
  readonly operatedByCount?: IntFilter | null;
  readonly partOf?: PartOfQuantifier | null;
  readonly partOfCount?: IntFilter | null;
  readonly participants?: ParticipantsQuantifier | null;
  readonly participantsCount?: IntFilter | null;
  readonly parts?: PartsQuantifier | null;
  readonly partsCount?: IntFilter | null;
  readonly relationCount?: IntFilter | null;
  readonly relations?: RelatedQuantifier | null;
  readonly rule?: StringFilter | null;
  readonly supportedBy?: SupportedByQuantifier | null;
  readonly supportedByCount?: IntFilter | null;
  readonly usedBy?: UsedByQuantifier | null;
  readonly usedByCount?: IntFilter | null;
  readonly uses?: UsesQuantifier | null;
  readonly usesCount?: IntFilter | null;
}

export interface ProgrammeKindFilter {
  readonly eq?: ProgrammeKind | null;
  readonly in?: readonly (ProgrammeKind)[] | null;
}

export interface ProgrammeOrder {
  readonly approvedByCount?: SortDirection | null;
  readonly concernedByCount?: SortDirection | null;
  readonly documentCount?: SortDirection | null;
  readonly establishedByCount?: SortDirection | null;
  readonly fundedByCount?: SortDirection | null;
  readonly fundsCount?: SortDirection | null;
  readonly id?: SortDirection | null;
  readonly jurisdiction?: SortDirection | null;
  readonly kind?: SortDirection | null;
  readonly locatedInCount?: SortDirection | null;
  readonly mentionCount?: SortDirection | null;
  readonly name?: SortDirection | null;
  readonly nameEn?: SortDirection | null;
  readonly operatedByCount?: SortDirection | null;
  readonly organisedByCount?: SortDirection | null;
  readonly partOfCount?: SortDirection | null;
  readonly participantsCount?: SortDirection | null;
  readonly partsCount?: SortDirection | null;
  readonly relationCount?: SortDirection | null;
  readonly supportedByCount?: SortDirection | null;
  readonly usesCount?: SortDirection | null;
}

export interface ProgrammeTieWhere {
  readonly AND?: readonly (ProgrammeTieWhere)[] | null;
  readonly NOT?: ProgrammeTieWhere | null;
  readonly OR?: readonly (ProgrammeTieWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: ProgrammeWhere | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
  readonly type?: RelationTypeFilter | null;
}

export interface ProgrammeWhere {
  readonly AND?: readonly (ProgrammeWhere)[] | null;
  readonly NOT?: ProgrammeWhere | null;
  readonly OR?: readonly (ProgrammeWhere)[] | null;
  readonly alias?: StringFilter | null;
  readonly approvedBy?: ApprovedByQuantifier | null;
  readonly approvedByCount?: IntFilter | null;
  readonly concernedBy?: ConcernedByQuantifier | null;
  readonly concernedByCount?: IntFilter | null;
  readonly document?: IDFilter | null;
  readonly documentCount?: IntFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly establishedBy?: EstablishedByQuantifier | null;
  readonly establishedByCount?: IntFilter | null;
  readonly fundedBy?: FundedByQuantifier | null;
  readonly fundedByCount?: IntFilter | null;
  readonly funds?: FundsQuantifier | null;
  readonly fundsCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly jurisdiction?: StringFilter | null;
  readonly kind?: ProgrammeKindFilter | null;
  readonly locatedIn?: LocatedInQuantifier | null;
  readonly locatedInCount?: IntFilter | null;
  readonly mentionCount?: IntFilter | null;
  readonly name?: StringFilter | null;
  readonly nameEn?: StringFilter | null;
  readonly operatedBy?: OperatedByQuantifier | null;
  readonly operatedByCount?: IntFilter | null;
  readonly organisedBy?: OrganisedByQuantifier | null;
  readonly organisedByCount?: IntFilter | null;
  readonly partOf?: PartOfQuantifier | null;
  readonly partOfCount?: IntFilter | null;
  readonly participants?: ParticipantsQuantifier | null;
  readonly participantsCount?: IntFilter | null;
  readonly parts?: PartsQuantifier | null;
  readonly partsCount?: IntFilter | null;
  readonly relationCount?: IntFilter | null;
  readonly relations?: RelatedQuantifier | null;
  readonly rule?: StringFilter | null;
  readonly supportedBy?: SupportedByQuantifier | null;
  readonly supportedByCount?: IntFilter | null;
  readonly uses?: UsesQuantifier | null;
  readonly usesCount?: IntFilter | null;
}

export interface RelatedOrder {
  readonly confidence?: SortDirection | null;
  readonly date?: SortDirection | null;
  readonly evidenceCount?: SortDirection | null;
  readonly modality?: SortDirection | null;
  readonly nodeDocumentCount?: SortDirection | null;
  readonly nodeMentionCount?: SortDirection | null;
  readonly nodeName?: SortDirection | null;
  readonly nodeRelationCount?: SortDirection | null;
  readonly nodeType?: SortDirection | null;
  readonly role?: SortDirection | null;
  readonly type?: SortDirection | null;
}

export interface RelatedQuantifier {
  readonly all?: RelatedWhere | null;
  readonly direction?: Direction | null;
  readonly none?: RelatedWhere | null;
  readonly some?: RelatedWhere | null;
  readonly types?: readonly (RelationType)[] | null;
}

export interface RelatedWhere {
  readonly AND?: readonly (RelatedWhere)[] | null;
  readonly NOT?: RelatedWhere | null;
  readonly OR?: readonly (RelatedWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: EntityWhere | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
  readonly type?: RelationTypeFilter | null;
}

export interface RelationOrder {
  readonly confidence?: SortDirection | null;
  readonly date?: SortDirection | null;
  readonly evidenceCount?: SortDirection | null;
  readonly id?: SortDirection | null;
  readonly modality?: SortDirection | null;
  readonly role?: SortDirection | null;
  readonly type?: SortDirection | null;
}

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
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly object?: EntityWhere | null;
  readonly objectType?: EntityTypeFilter | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
  readonly subject?: EntityWhere | null;
  readonly subjectType?: EntityTypeFilter | null;
  readonly type?: RelationTypeFilter | null;
}

export interface ResearchedByQuantifier {
  readonly all?: ResearchedByWhere | null;
  readonly none?: ResearchedByWhere | null;
  readonly some?: ResearchedByWhere | null;
}

export interface ResearchedByWhere {
  readonly AND?: readonly (ResearchedByWhere)[] | null;
  readonly NOT?: ResearchedByWhere | null;
  readonly OR?: readonly (ResearchedByWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: InstitutionWhere | null;
  readonly rule?: StringFilter | null;
}

export interface ResearchesQuantifier {
  readonly all?: ResearchesWhere | null;
  readonly none?: ResearchesWhere | null;
  readonly some?: ResearchesWhere | null;
}

export interface ResearchesWhere {
  readonly AND?: readonly (ResearchesWhere)[] | null;
  readonly NOT?: ResearchesWhere | null;
  readonly OR?: readonly (ResearchesWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: EntityWhere | null;
  readonly rule?: StringFilter | null;
}

export interface ResponsibilityOrder {
  readonly confidence?: SortDirection | null;
  readonly date?: SortDirection | null;
  readonly evidenceCount?: SortDirection | null;
  readonly id?: SortDirection | null;
  readonly institutionId?: SortDirection | null;
  readonly modality?: SortDirection | null;
  readonly role?: SortDirection | null;
  readonly taskId?: SortDirection | null;
}

export interface ResponsibilityWhere {
  readonly AND?: readonly (ResponsibilityWhere)[] | null;
  readonly NOT?: ResponsibilityWhere | null;
  readonly OR?: readonly (ResponsibilityWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly institution?: InstitutionWhere | null;
  readonly modality?: ModalityFilter | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
  readonly task?: TaskWhere | null;
}

export interface ResponsibleForQuantifier {
  readonly all?: ResponsibleForWhere | null;
  readonly none?: ResponsibleForWhere | null;
  readonly some?: ResponsibleForWhere | null;
}

export interface ResponsibleForWhere {
  readonly AND?: readonly (ResponsibleForWhere)[] | null;
  readonly NOT?: ResponsibleForWhere | null;
  readonly OR?: readonly (ResponsibleForWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: TaskWhere | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
}

export interface ResponsibleInstitutionsQuantifier {
  readonly all?: ResponsibleInstitutionsWhere | null;
  readonly none?: ResponsibleInstitutionsWhere | null;
  readonly some?: ResponsibleInstitutionsWhere | null;
}

export interface ResponsibleInstitutionsWhere {
  readonly AND?: readonly (ResponsibleInstitutionsWhere)[] | null;
  readonly NOT?: ResponsibleInstitutionsWhere | null;
  readonly OR?: readonly (ResponsibleInstitutionsWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: InstitutionWhere | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
}

export interface SectorOrder {
  readonly concernedByCount?: SortDirection | null;
  readonly documentCount?: SortDirection | null;
  readonly fundedByCount?: SortDirection | null;
  readonly id?: SortDirection | null;
  readonly jurisdiction?: SortDirection | null;
  readonly locatedInCount?: SortDirection | null;
  readonly mentionCount?: SortDirection | null;
  readonly name?: SortDirection | null;
  readonly nameEn?: SortDirection | null;
  readonly partOfCount?: SortDirection | null;
  readonly partsCount?: SortDirection | null;
  readonly relationCount?: SortDirection | null;
  readonly researchedByCount?: SortDirection | null;
  readonly supportedByCount?: SortDirection | null;
}

export interface SectorTieWhere {
  readonly AND?: readonly (SectorTieWhere)[] | null;
  readonly NOT?: SectorTieWhere | null;
  readonly OR?: readonly (SectorTieWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: SectorWhere | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
  readonly type?: RelationTypeFilter | null;
}

export interface SectorWhere {
  readonly AND?: readonly (SectorWhere)[] | null;
  readonly NOT?: SectorWhere | null;
  readonly OR?: readonly (SectorWhere)[] | null;
  readonly alias?: StringFilter | null;
  readonly concernedBy?: ConcernedByQuantifier | null;
  readonly concernedByCount?: IntFilter | null;
  readonly document?: IDFilter | null;
  readonly documentCount?: IntFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly fundedBy?: FundedByQuantifier | null;
  readonly fundedByCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly jurisdiction?: StringFilter | null;
  readonly locatedIn?: LocatedInQuantifier | null;
  readonly locatedInCount?: IntFilter | null;
  readonly mentionCount?: IntFilter | null;
  readonly name?: StringFilter | null;
  readonly nameEn?: StringFilter | null;
  readonly partOf?: PartOfQuantifier | null;
  readonly partOfCount?: IntFilter | null;
  readonly parts?: PartsQuantifier | null;
  readonly partsCount?: IntFilter | null;
  readonly relationCount?: IntFilter | null;
  readonly relations?: RelatedQuantifier | null;
  readonly researchedBy?: ResearchedByQuantifier | null;
  readonly researchedByCount?: IntFilter | null;
  readonly rule?: StringFilter | null;
  readonly supportedBy?: SupportedByQuantifier | null;
  readonly supportedByCount?: IntFilter | null;
}

export interface SetByQuantifier {
  readonly all?: SetByWhere | null;
  readonly none?: SetByWhere | null;
  readonly some?: SetByWhere | null;
}

export interface SetByWhere {
  readonly AND?: readonly (SetByWhere)[] | null;
  readonly NOT?: SetByWhere | null;
  readonly OR?: readonly (SetByWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: EntityWhere | null;
  readonly rule?: StringFilter | null;
}

export interface SetsTargetsQuantifier {
  readonly all?: SetsTargetsWhere | null;
  readonly none?: SetsTargetsWhere | null;
  readonly some?: SetsTargetsWhere | null;
}

export interface SetsTargetsWhere {
  readonly AND?: readonly (SetsTargetsWhere)[] | null;
  readonly NOT?: SetsTargetsWhere | null;
  readonly OR?: readonly (SetsTargetsWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: TargetWhere | null;
  readonly rule?: StringFilter | null;
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

export interface SubtaskOfQuantifier {
  readonly all?: SubtaskOfWhere | null;
  readonly none?: SubtaskOfWhere | null;
  readonly some?: SubtaskOfWhere | null;
}

export interface SubtaskOfWhere {
  readonly AND?: readonly (SubtaskOfWhere)[] | null;
  readonly NOT?: SubtaskOfWhere | null;
  readonly OR?: readonly (SubtaskOfWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: TaskWhere | null;
  readonly rule?: StringFilter | null;
}

export interface SubtasksQuantifier {
  readonly all?: SubtasksWhere | null;
  readonly none?: SubtasksWhere | null;
  readonly some?: SubtasksWhere | null;
}

export interface SubtasksWhere {
  readonly AND?: readonly (SubtasksWhere)[] | null;
  readonly NOT?: SubtasksWhere | null;
  readonly OR?: readonly (SubtasksWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: TaskWhere | null;
  readonly rule?: StringFilter | null;
}

export interface SupportedByQuantifier {
  readonly all?: SupportedByWhere | null;
  readonly none?: SupportedByWhere | null;
  readonly some?: SupportedByWhere | null;
}

export interface SupportedByWhere {
  readonly AND?: readonly (SupportedByWhere)[] | null;
  readonly NOT?: SupportedByWhere | null;
  readonly OR?: readonly (SupportedByWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: EntityWhere | null;
  readonly rule?: StringFilter | null;
}

export interface SupportsQuantifier {
  readonly all?: SupportsWhere | null;
  readonly none?: SupportsWhere | null;
  readonly some?: SupportsWhere | null;
}

export interface SupportsWhere {
  readonly AND?: readonly (SupportsWhere)[] | null;
  readonly NOT?: SupportsWhere | null;
  readonly OR?: readonly (SupportsWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: EntityWhere | null;
  readonly rule?: StringFilter | null;
}

export interface TargetBindingFilter {
  readonly eq?: TargetBinding | null;
  readonly in?: readonly (TargetBinding)[] | null;
}

export interface TargetComparatorFilter {
  readonly eq?: TargetComparator | null;
  readonly in?: readonly (TargetComparator)[] | null;
}

export interface TargetOrder {
  readonly binding?: SortDirection | null;
  readonly comparator?: SortDirection | null;
  readonly documentCount?: SortDirection | null;
  readonly id?: SortDirection | null;
  readonly jurisdiction?: SortDirection | null;
  readonly mentionCount?: SortDirection | null;
  readonly name?: SortDirection | null;
  readonly relationCount?: SortDirection | null;
  readonly setByCount?: SortDirection | null;
  readonly subject?: SortDirection | null;
  readonly unit?: SortDirection | null;
  readonly value?: SortDirection | null;
  readonly valueMax?: SortDirection | null;
  readonly year?: SortDirection | null;
}

export interface TargetTieWhere {
  readonly AND?: readonly (TargetTieWhere)[] | null;
  readonly NOT?: TargetTieWhere | null;
  readonly OR?: readonly (TargetTieWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: TargetWhere | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
  readonly type?: RelationTypeFilter | null;
}

export interface TargetWhere {
  readonly AND?: readonly (TargetWhere)[] | null;
  readonly NOT?: TargetWhere | null;
  readonly OR?: readonly (TargetWhere)[] | null;
  readonly alias?: StringFilter | null;
  readonly binding?: TargetBindingFilter | null;
  readonly comparator?: TargetComparatorFilter | null;
  readonly document?: IDFilter | null;
  readonly documentCount?: IntFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly id?: IDFilter | null;
  readonly jurisdiction?: StringFilter | null;
  readonly mentionCount?: IntFilter | null;
  readonly name?: StringFilter | null;
  readonly relationCount?: IntFilter | null;
  readonly relations?: RelatedQuantifier | null;
  readonly rule?: StringFilter | null;
  readonly setBy?: SetByQuantifier | null;
  readonly setByCount?: IntFilter | null;
  readonly subject?: StringFilter | null;
  readonly unit?: StringFilter | null;
  readonly value?: FloatFilter | null;
  readonly valueMax?: FloatFilter | null;
  readonly year?: IntFilter | null;
}

export interface TaskOfQuantifier {
  readonly all?: TaskOfWhere | null;
  readonly none?: TaskOfWhere | null;
  readonly some?: TaskOfWhere | null;
}

export interface TaskOfWhere {
  readonly AND?: readonly (TaskOfWhere)[] | null;
  readonly NOT?: TaskOfWhere | null;
  readonly OR?: readonly (TaskOfWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: PolicyWhere | null;
  readonly rule?: StringFilter | null;
}

export interface TaskOrder {
  readonly concernsCount?: SortDirection | null;
  readonly documentCount?: SortDirection | null;
  readonly id?: SortDirection | null;
  readonly jurisdiction?: SortDirection | null;
  readonly mentionCount?: SortDirection | null;
  readonly name?: SortDirection | null;
  readonly number?: SortDirection | null;
  readonly parent?: SortDirection | null;
  readonly relationCount?: SortDirection | null;
  readonly responsibleInstitutionsCount?: SortDirection | null;
  readonly setsTargetsCount?: SortDirection | null;
  readonly subtaskOfCount?: SortDirection | null;
  readonly subtasksCount?: SortDirection | null;
  readonly taskOfCount?: SortDirection | null;
  readonly title?: SortDirection | null;
}

export interface TaskTieWhere {
  readonly AND?: readonly (TaskTieWhere)[] | null;
  readonly NOT?: TaskTieWhere | null;
  readonly OR?: readonly (TaskTieWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: TaskWhere | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
  readonly type?: RelationTypeFilter | null;
}

export interface TaskWhere {
  readonly AND?: readonly (TaskWhere)[] | null;
  readonly NOT?: TaskWhere | null;
  readonly OR?: readonly (TaskWhere)[] | null;
  readonly alias?: StringFilter | null;
  readonly concerns?: ConcernsQuantifier | null;
  readonly concernsCount?: IntFilter | null;
  readonly document?: IDFilter | null;
  readonly documentCount?: IntFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly id?: IDFilter | null;
  readonly jurisdiction?: StringFilter | null;
  readonly mentionCount?: IntFilter | null;
  readonly name?: StringFilter | null;
  readonly number?: StringFilter | null;
  readonly parent?: StringFilter | null;
  readonly relationCount?: IntFilter | null;
  readonly relations?: RelatedQuantifier | null;
  readonly responsibleInstitutions?: ResponsibleInstitutionsQuantifier | null;
  readonly responsibleInstitutionsCount?: IntFilter | null;
  readonly rule?: StringFilter | null;
  readonly setsTargets?: SetsTargetsQuantifier | null;
  readonly setsTargetsCount?: IntFilter | null;
  readonly subtaskOf?: SubtaskOfQuantifier | null;
  readonly subtaskOfCount?: IntFilter | null;
  readonly subtasks?: SubtasksQuantifier | null;
  readonly subtasksCount?: IntFilter | null;
  readonly taskOf?: TaskOfQuantifier | null;
  readonly taskOfCount?: IntFilter | null;
  readonly title?: StringFilter | null;
}

export interface TechnologyOrder {
  readonly concernedByCount?: SortDirection | null;
  readonly developedByCount?: SortDirection | null;
  readonly documentCount?: SortDirection | null;
  readonly fundedByCount?: SortDirection | null;
  readonly id?: SortDirection | null;
  readonly jurisdiction?: SortDirection | null;
  readonly locatedInCount?: SortDirection | null;
  readonly mentionCount?: SortDirection | null;
  readonly name?: SortDirection | null;
  readonly nameEn?: SortDirection | null;
  readonly partOfCount?: SortDirection | null;
  readonly partsCount?: SortDirection | null;
  readonly relationCount?: SortDirection | null;
  readonly researchedByCount?: SortDirection | null;
  readonly supportedByCount?: SortDirection | null;
  readonly usedByCount?: SortDirection | null;
}

export interface TechnologyTieWhere {
  readonly AND?: readonly (TechnologyTieWhere)[] | null;
  readonly NOT?: TechnologyTieWhere | null;
  readonly OR?: readonly (TechnologyTieWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: TechnologyWhere | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
  readonly type?: RelationTypeFilter | null;
}

export interface TechnologyWhere {
  readonly AND?: readonly (TechnologyWhere)[] | null;
  readonly NOT?: TechnologyWhere | null;
  readonly OR?: readonly (TechnologyWhere)[] | null;
  readonly alias?: StringFilter | null;
  readonly concernedBy?: ConcernedByQuantifier | null;
  readonly concernedByCount?: IntFilter | null;
  readonly developedBy?: DevelopedByQuantifier | null;
  readonly developedByCount?: IntFilter | null;
  readonly document?: IDFilter | null;
  readonly documentCount?: IntFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly fundedBy?: FundedByQuantifier | null;
  readonly fundedByCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly jurisdiction?: StringFilter | null;
  readonly locatedIn?: LocatedInQuantifier | null;
  readonly locatedInCount?: IntFilter | null;
  readonly mentionCount?: IntFilter | null;
  readonly name?: StringFilter | null;
  readonly nameEn?: StringFilter | null;
  readonly partOf?: PartOfQuantifier | null;
  readonly partOfCount?: IntFilter | null;
  readonly parts?: PartsQuantifier | null;
  readonly partsCount?: IntFilter | null;
  readonly relationCount?: IntFilter | null;
  readonly relations?: RelatedQuantifier | null;
  readonly researchedBy?: ResearchedByQuantifier | null;
  readonly researchedByCount?: IntFilter | null;
  readonly rule?: StringFilter | null;
  readonly supportedBy?: SupportedByQuantifier | null;
  readonly supportedByCount?: IntFilter | null;
  readonly usedBy?: UsedByQuantifier | null;
  readonly usedByCount?: IntFilter | null;
}

export interface UsedByQuantifier {
  readonly all?: UsedByWhere | null;
  readonly none?: UsedByWhere | null;
  readonly some?: UsedByWhere | null;
}

export interface UsedByWhere {
  readonly AND?: readonly (UsedByWhere)[] | null;
  readonly NOT?: UsedByWhere | null;
  readonly OR?: readonly (UsedByWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: EntityWhere | null;
  readonly rule?: StringFilter | null;
}

export interface UsesQuantifier {
  readonly all?: UsesWhere | null;
  readonly none?: UsesWhere | null;
  readonly some?: UsesWhere | null;
}

export interface UsesWhere {
  readonly AND?: readonly (UsesWhere)[] | null;
  readonly NOT?: UsesWhere | null;
  readonly OR?: readonly (UsesWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: EntityWhere | null;
  readonly rule?: StringFilter | null;
}

export interface ZoneOrder {
  readonly approvedByCount?: SortDirection | null;
  readonly concernedByCount?: SortDirection | null;
  readonly documentCount?: SortDirection | null;
  readonly establishedByCount?: SortDirection | null;
  readonly fundedByCount?: SortDirection | null;
  readonly id?: SortDirection | null;
  readonly jurisdiction?: SortDirection | null;
  readonly locatedInCount?: SortDirection | null;
  readonly locationOfCount?: SortDirection | null;
  readonly mentionCount?: SortDirection | null;
  readonly name?: SortDirection | null;
  readonly nameEn?: SortDirection | null;
  readonly operatedByCount?: SortDirection | null;
  readonly partOfCount?: SortDirection | null;
  readonly partsCount?: SortDirection | null;
  readonly relationCount?: SortDirection | null;
  readonly supportedByCount?: SortDirection | null;
}

export interface ZoneTieWhere {
  readonly AND?: readonly (ZoneTieWhere)[] | null;
  readonly NOT?: ZoneTieWhere | null;
  readonly OR?: readonly (ZoneTieWhere)[] | null;
  readonly confidence?: FloatFilter | null;
  readonly date?: DateFilter | null;
  readonly document?: IDFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly evidenceCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly modality?: ModalityFilter | null;
  readonly node?: ZoneWhere | null;
  readonly role?: RelationRoleFilter | null;
  readonly rule?: StringFilter | null;
  readonly type?: RelationTypeFilter | null;
}

export interface ZoneWhere {
  readonly AND?: readonly (ZoneWhere)[] | null;
  readonly NOT?: ZoneWhere | null;
  readonly OR?: readonly (ZoneWhere)[] | null;
  readonly alias?: StringFilter | null;
  readonly approvedBy?: ApprovedByQuantifier | null;
  readonly approvedByCount?: IntFilter | null;
  readonly concernedBy?: ConcernedByQuantifier | null;
  readonly concernedByCount?: IntFilter | null;
  readonly document?: IDFilter | null;
  readonly documentCount?: IntFilter | null;
  readonly documents?: DocumentQuantifier | null;
  readonly establishedBy?: EstablishedByQuantifier | null;
  readonly establishedByCount?: IntFilter | null;
  readonly fundedBy?: FundedByQuantifier | null;
  readonly fundedByCount?: IntFilter | null;
  readonly id?: IDFilter | null;
  readonly jurisdiction?: StringFilter | null;
  readonly locatedIn?: LocatedInQuantifier | null;
  readonly locatedInCount?: IntFilter | null;
  readonly locationOf?: LocationOfQuantifier | null;
  readonly locationOfCount?: IntFilter | null;
  readonly mentionCount?: IntFilter | null;
  readonly name?: StringFilter | null;
  readonly nameEn?: StringFilter | null;
  readonly operatedBy?: OperatedByQuantifier | null;
  readonly operatedByCount?: IntFilter | null;
  readonly partOf?: PartOfQuantifier | null;
  readonly partOfCount?: IntFilter | null;
  readonly parts?: PartsQuantifier | null;
  readonly partsCount?: IntFilter | null;
  readonly relationCount?: IntFilter | null;
  readonly relations?: RelatedQuantifier | null;
  readonly rule?: StringFilter | null;
  readonly supportedBy?: SupportedByQuantifier | null;
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
  readonly title: string;
}

export interface Passage {
  readonly end: number;
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

export const DOCUMENT_FIELDS = 'date docNumber encoding id issuers jurisdiction length mediaType sha256 source title';

export const RELATION_FIELDS = 'confidence date evidenceCount id modality role type';
