import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity } from '../entity.type.js';

export const CentralityMeasureName = { DEGREE: 'degree', PAGE_RANK: 'pageRank', BETWEENNESS: 'betweenness' } as const;
registerEnumType(CentralityMeasureName, { name: 'CentralityMeasure', description: 'A measure of how central an entity is.' });

@ObjectType({ simpleResolvers: true, description: 'How central an entity is in the whole graph.' })
export class Centrality {
  @Field(() => Int, { description: 'How many relations it has.' })
  degree!: number;

  @Field(() => Float, { description: 'PageRank along relations from subject to object; all entities together 1.' })
  pageRank!: number;

  @Field(() => Float, { description: 'The share of the shortest ways between all others that pass it, from 0 to 1.' })
  betweenness!: number;

  @Field(() => Boolean, { description: 'False where betweenness is estimated, for a graph too large to count it.' })
  exact!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Entities that are more closely related to each other than to others.' })
export class Community {
  @Field(() => Int, { description: 'From 0, the largest first; good for this data version only.' })
  number!: number;

  @Field(() => Int, { description: 'How many entities it has.' })
  size!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The communities of the whole graph.' })
export class Communities {
  @Field(() => Int, { description: 'How many communities there are.' })
  totalCount!: number;

  @Field(() => Float, { description: 'How much denser communities are inside than chance would make them; at most 1.' })
  modularity!: number;

  @Field(() => [Community], { description: 'The largest first.' })
  rows!: Community[];
}

@ObjectType({ simpleResolvers: true, description: 'An entity at its rank by one measure.' })
export class RankedEntity {
  @Field(() => Int, { description: 'From 1, among the entities asked for.' })
  rank!: number;

  @Field(() => Entity, { description: 'The entity.' })
  node!: Entity;
}
