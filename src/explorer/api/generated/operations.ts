// Made by `npm run generate` from api/*.graphql and the schema. Not to be edited by hand.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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