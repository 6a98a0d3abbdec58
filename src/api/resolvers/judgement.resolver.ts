import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { type Judgement as JudgementValue, type JudgementKind, judgementsVersion } from '../../../schema/judgement.js';
import type { Contradiction } from '../../judgements/resolve-judgements.js';
import { resolutionOf } from '../../judgements/resolve-judgements.js';
import type { StoredEntity } from '../../store/port/graph-store.js';
import { slicePage } from '../connections/slice-page.js';
import { type Connection, toConnection } from '../connections/to-connection.js';
import type { RequestContext } from '../context/request-context.js';
import type { FailedResult, JudgedResult, UndoneResult } from '../mutations/change-results.js';
import { EntityTypeName, RelationTypeName } from '../schema-builder/enums.js';
import { PageArgs, toPageRequest } from '../schema-builder/page-args.js';
import { Entity } from '../types/entity.type.js';
import {
  JudgeInput,
  Judgement,
  JudgementConnection,
  Judgements,
  JudgeResult,
  UndoJudgementInput,
  UndoJudgementResult,
} from '../types/judgement.type.js';

interface JudgementsValue {
  readonly all: readonly JudgementValue[];
  readonly version: string;
  readonly contradictions: readonly Contradiction[];
}

@Resolver(() => Judgements)
export class JudgementsResolver {
  @Query(() => Judgements, { description: 'What people have judged of what was extracted.' })
  async judgements(@Ctx() { reader }: RequestContext): Promise<JudgementsValue> {
    const all = await reader.judgements();
    return { all, version: judgementsVersion(all), contradictions: resolutionOf(all).contradictions };
  }

  @FieldResolver(() => JudgementConnection, { description: 'All of them, by time.' })
  list(@Root() { all }: JudgementsValue, @Args(() => PageArgs) args: PageArgs): Connection<JudgementValue> {
    return toConnection(slicePage(all, toPageRequest(args)));
  }

  @Mutation(() => JudgeResult, {
    description: 'Judges what was extracted, under the name of the token. Needs a token in the header Authorization.',
  })
  async judge(
    @Arg('input', () => JudgeInput, { description: 'The judgement.' }) input: JudgeInput,
    @Ctx() context: RequestContext,
  ): Promise<JudgedResult | FailedResult> {
    const { ifVersion, kind, why, ...named } = input;
    const given = Object.fromEntries(Object.entries(named).filter(([, value]) => value != null));
    const draft = { ...given, kind: kind as JudgementKind, why };
    const result = await context.changes.judge(context, draft, ifVersion ?? undefined);
    context.loaders.forgetAll();
    return result;
  }

  @Mutation(() => UndoJudgementResult, {
    description: 'Takes a judgement back, without a trace but in the audit log. Needs a token in the header Authorization.',
  })
  async undoJudgement(
    @Arg('input', () => UndoJudgementInput, { description: 'Which one.' }) { id, ifVersion }: UndoJudgementInput,
    @Ctx() context: RequestContext,
  ): Promise<UndoneResult | FailedResult> {
    const result = await context.changes.undoJudgement(context, id, ifVersion ?? undefined);
    context.loaders.forgetAll();
    return result;
  }
}

/** The entities that a judgement names, as they stand now. */
@Resolver(() => Judgement)
export class JudgementResolver {
  @FieldResolver(() => Entity, { nullable: true, description: 'What it is about, as it stands now; null where no document names it.' })
  entity(@Root() judgement: JudgementValue, @Ctx() context: RequestContext): Promise<StoredEntity | null> {
    return standing(context, 'entity' in judgement ? judgement.entity : undefined);
  }

  @FieldResolver(() => Entity, { nullable: true, description: 'Of SAME, DIFFERENT and UNSURE: the other entity.' })
  other(@Root() judgement: JudgementValue, @Ctx() context: RequestContext): Promise<StoredEntity | null> {
    return standing(context, 'other' in judgement ? judgement.other : undefined);
  }

  @FieldResolver(() => Entity, { nullable: true, description: 'Of REJECT: the subject of the relation.' })
  subject(@Root() judgement: JudgementValue, @Ctx() context: RequestContext): Promise<StoredEntity | null> {
    return standing(context, 'subject' in judgement ? judgement.subject : undefined);
  }

  @FieldResolver(() => Entity, { nullable: true, description: 'Of REJECT: the object of the relation.' })
  object(@Root() judgement: JudgementValue, @Ctx() context: RequestContext): Promise<StoredEntity | null> {
    return standing(context, 'object' in judgement ? judgement.object : undefined);
  }

  @FieldResolver(() => EntityTypeName, { nullable: true, description: 'Of TYPE: the type.' })
  type(@Root() judgement: JudgementValue): string | null {
    return judgement.kind === 'TYPE' ? judgement.type : null;
  }

  @FieldResolver(() => RelationTypeName, { nullable: true, description: 'Of REJECT: the type of the relation.' })
  relationType(@Root() judgement: JudgementValue): string | null {
    return 'subject' in judgement ? judgement.type : null;
  }
}

async function standing({ loaders }: RequestContext, id: string | undefined): Promise<StoredEntity | null> {
  return id === undefined ? null : loaders.standingEntity(id);
}
