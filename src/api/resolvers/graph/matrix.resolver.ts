import { Args, ArgsType, Ctx, Extensions, Field, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { MatrixAnswer, MatrixCell as CellValue, MatrixRequest } from '../../../graph/tasks/matrix.js';
import type { StoredEntity, StoredRelation } from '../../../store/port/graph-store.js';
import { DEFAULT_PAGE_SIZE } from '../../../store/port/page.js';
import { ConnectingArgs, connectingRelations } from '../../inputs/connecting-args.js';
import { toConstraint, TraversalArgs } from '../../inputs/traversal-args.js';
import { loadPresent } from '../../loaders/loaders.js';
import type { RequestContext } from '../../context/request-context.js';
import { EntityTypeName } from '../../schema-builder/enums.js';
import { pageSize } from '../../schema-builder/page-args.js';
import { Entity } from '../../types/entity.type.js';
import { Matrix, MatrixCell, MatrixViaName } from '../../types/graph/matrix.type.js';
import { Relation } from '../../types/relation.type.js';

@ArgsType()
class MatrixArgs {
  @Field(() => EntityTypeName, { description: 'The type of the entities that head the rows.' })
  rows!: string;

  @Field(() => EntityTypeName, { description: 'The type of the entities that head the columns.' })
  columns!: string;

  @Field(() => MatrixViaName, { nullable: true, defaultValue: 'RELATIONS', description: 'What a cell counts.' })
  via!: MatrixRequest['via'] | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many rows, those with the largest sums first; ${DEFAULT_PAGE_SIZE} unless told otherwise.`,
  })
  firstRows?: number | null;

  @Field(() => Int, { nullable: true, description: `How many columns; ${DEFAULT_PAGE_SIZE} unless told otherwise.` })
  firstColumns?: number | null;
}

interface MatrixValue extends Omit<MatrixAnswer, 'cells'> {
  readonly cells: readonly CellInMatrix[];
}

interface CellInMatrix extends CellValue {
  readonly via: MatrixRequest['via'];
}

@Resolver(() => Matrix)
export class MatrixResolver {
  @Query(() => Matrix, { description: 'How many relations, or shared neighbours, entities of one type have with those of another.' })
  async matrix(
    @Args(() => MatrixArgs) args: MatrixArgs,
    @Args(() => TraversalArgs) traversal: TraversalArgs,
    @Ctx() { graph }: RequestContext,
  ): Promise<MatrixValue> {
    const via = args.via ?? 'RELATIONS';
    const answer = await graph.run('matrix', {
      rows: args.rows,
      columns: args.columns,
      via,
      constraint: toConstraint(traversal),
      maxRows: pageSize('firstRows', args.firstRows),
      maxColumns: pageSize('firstColumns', args.firstColumns),
    });
    return { ...answer, cells: answer.cells.map((cell) => ({ ...cell, via })) };
  }

  @Extensions({ expectedLength: DEFAULT_PAGE_SIZE })
  @FieldResolver(() => [Entity], { description: 'Those with the largest sums first.' })
  rows(@Root() { rows }: MatrixValue, @Ctx() { loaders }: RequestContext): Promise<(StoredEntity | null)[]> {
    return Promise.all(rows.map((id) => loaders.entity.load(id)));
  }

  @Extensions({ expectedLength: DEFAULT_PAGE_SIZE })
  @FieldResolver(() => [Entity], { description: 'Those with the largest sums first.' })
  columns(@Root() { columns }: MatrixValue, @Ctx() { loaders }: RequestContext): Promise<(StoredEntity | null)[]> {
    return Promise.all(columns.map((id) => loaders.entity.load(id)));
  }
}

@Resolver(() => MatrixCell)
export class MatrixCellResolver {
  @FieldResolver(() => [Relation], { description: 'What it counts, where it counts relations; each gives its evidence.' })
  relations(
    @Root() { via, counted }: CellInMatrix,
    @Args(() => ConnectingArgs) args: ConnectingArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<StoredRelation[]> {
    return connectingRelations(via === 'RELATIONS' ? counted : [], args, loaders);
  }

  @FieldResolver(() => [Entity], { description: 'What it counts, where it counts shared neighbours.' })
  shared(
    @Root() { via, counted }: CellInMatrix,
    @Args(() => ConnectingArgs) { first }: ConnectingArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<StoredEntity[]> {
    return loadPresent(loaders.entity, via === 'RELATIONS' ? [] : counted.slice(0, pageSize('first', first, 5)));
  }
}
