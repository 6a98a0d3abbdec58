import { ArgsType, Field, Int } from 'type-graphql';
import { MAX_CONNECTIONS } from '../../graph/connections.js';
import type { StoredRelation } from '../../store/port/graph-store.js';
import { type Loaders, loadPresent } from '../loaders/loaders.js';
import { pageSize } from '../schema-builder/page-args.js';

const STANDARD_RELATIONS = 5;

/** The argument of every list of relations that connect the same two things. */
@ArgsType()
export class ConnectingArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many relations, the surest first; ${STANDARD_RELATIONS} unless told otherwise, at most ${MAX_CONNECTIONS} are given.`,
  })
  first?: number | null;
}

/** The first of the relations with these ids. */
export function connectingRelations(ids: readonly string[], { first }: ConnectingArgs, loaders: Loaders): Promise<StoredRelation[]> {
  return loadPresent(loaders.relation, ids.slice(0, pageSize('first', first, STANDARD_RELATIONS)));
}
