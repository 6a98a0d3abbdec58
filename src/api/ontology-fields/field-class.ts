import { Args, type ClassType, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context/request-context.js';
import { nameClass } from '../schema-builder/names.js';

type TypeThunk = () => ClassType | object;

/** A field whose name and type come from data: what type-graphql's decorators would say of a method written by hand. */
export interface FieldSpec<Source, Arguments = never> {
  readonly name: string;
  readonly type: TypeThunk;
  readonly nullable?: boolean;
  readonly description: string;
  /** The class of the field's arguments, where it has any. */
  readonly args?: ClassType;
  /** As graphql-js calls it, with nothing between: see `schema-builder/direct-resolvers.ts`. */
  readonly resolve: (source: Source, args: Arguments, context: RequestContext) => unknown;
}

/** Makes a resolver class that adds the fields to the object type `target`. */
export function fieldsClass<Source>(target: ClassType, fields: readonly FieldSpec<Source>[]): ClassType {
  const Fields = nameClass(class {}, `${target.name}Fields`);
  Resolver(() => target)(Fields);
  for (const spec of fields) addMethod(Fields, spec, FieldResolver(spec.type, options(spec)));
  return Fields;
}

/** Makes a resolver class that adds the fields to Query. */
export function queriesClass(name: string, fields: readonly FieldSpec<undefined>[]): ClassType {
  const Queries = nameClass(class {}, name);
  Resolver()(Queries);
  for (const spec of fields) addMethod(Queries, spec, Query(spec.type, options(spec)));
  return Queries;
}

function options({ nullable, description }: FieldSpec<never>): { nullable?: boolean; description: string } {
  return { ...(nullable ? { nullable } : {}), description };
}

function addMethod<Source>(owner: ClassType, { name, args, resolve }: FieldSpec<Source>, decorate: MethodDecorator): void {
  const prototype = owner.prototype;
  const descriptor: PropertyDescriptor = { value: resolve, writable: true, configurable: true, enumerable: false };
  Object.defineProperty(prototype, name, descriptor);
  decorate(prototype, name, descriptor);
  Root()(prototype, name, 0);
  if (args) Args(() => args)(prototype, name, 1);
  Ctx()(prototype, name, 2);
}
