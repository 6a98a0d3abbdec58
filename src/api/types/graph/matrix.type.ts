import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

export const MatrixViaName = { RELATIONS: 'RELATIONS', SHARED_NEIGHBOURS: 'SHARED_NEIGHBOURS' } as const;
registerEnumType(MatrixViaName, {
  name: 'MatrixVia',
  description: 'What a cell of a matrix counts.',
  valuesConfig: {
    RELATIONS: { description: 'Relations between the two.' },
    SHARED_NEIGHBOURS: { description: 'Entities that both are directly related to.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A row and a column that have something in common.' })
export class MatrixCell {
  @Field(() => Int, { description: 'The index of its row in `rows`, from 0.' })
  row!: number;

  @Field(() => Int, { description: 'The index of its column in `columns`, from 0.' })
  column!: number;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Two types of entity against each other.' })
export class Matrix {
  @Field(() => [MatrixCell], { description: 'The cells that are not 0, row by row.' })
  cells!: MatrixCell[];

  @Field(() => Boolean, { description: 'There are more rows or columns than were asked for.' })
  truncated!: boolean;
}
