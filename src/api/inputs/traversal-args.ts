import { ArgsType, Field, Float, Int } from 'type-graphql';
import type { Modality } from '../../../schema/records.js';
import type { Constraint } from '../../graph/constraint.js';
import type { GraphLimits } from '../../config.js';
import type { Direction } from '../../store/port/queries.js';
import { apiError, limitError } from '../errors/api-error.js';
import { DirectionName, EntityTypeName, ModalityName, RelationTypeName } from '../schema-builder/enums.js';
import { isPresent } from '../schema-builder/is-present.js';

/** Which relations a walk may follow; the arguments of every traversal. */
@ArgsType()
export class TraversalArgs {
  @Field(() => [RelationTypeName], { nullable: true, description: 'Follow only relations of these types.' })
  types?: string[] | null;

  @Field(() => DirectionName, {
    nullable: true,
    defaultValue: 'BOTH',
    description: '`OUT` follows relations from subject to object, `IN` from object to subject.',
  })
  direction!: Direction | null;

  @Field(() => ModalityName, { nullable: true, description: 'Follow only what has happened, or only what is planned.' })
  modality?: Modality | null;

  @Field(() => Float, { nullable: true, description: 'Follow only relations at least this sure, from 0 to 1.' })
  minConfidence?: number | null;

  @Field(() => [EntityTypeName], {
    nullable: true,
    description: 'Pass only entities of these types; where the path begins and ends does not count.',
  })
  through?: string[] | null;
}

/** The constraint that the arguments stand for. */
export function toConstraint({ types, direction, modality, minConfidence, through }: TraversalArgs): Constraint {
  return {
    direction: direction ?? 'BOTH',
    ...(isPresent(types) ? { types } : {}),
    ...(isPresent(modality) ? { modality } : {}),
    ...(isPresent(minConfidence) ? { minConfidence } : {}),
    ...(isPresent(through) ? { through } : {}),
  };
}

/** How far a walk goes. */
@ArgsType()
export class DepthArgs {
  @Field(() => Int, { nullable: true, defaultValue: 1, description: 'How many relations in a row to follow.' })
  depth!: number | null;
}

/**
 * A number of steps within its bounds.
 * @throws GraphQLError BAD_USER_INPUT where it is negative, TRAVERSAL_LIMIT_EXCEEDED where it is more than the server allows.
 */
export function toSteps(argument: string, steps: number | null | undefined, standard: number, { maxGraphSteps }: GraphLimits): number {
  return bounded(argument, steps ?? standard, maxGraphSteps, 'steps');
}

/** A whole number from 0 to the limit. */
export function bounded(argument: string, value: number, limit: number, unit: string): number {
  if (value < 0) throw apiError('BAD_USER_INPUT', `${argument} is ${value}: it cannot be less than 0`);
  if (value > limit)
    throw limitError('TRAVERSAL_LIMIT_EXCEEDED', `${argument} is ${value}: at most ${limit} ${unit} are allowed`, limit, value);
  return value;
}
