import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { invariant } from '../../../schema/errors.js';

/** What type-graphql keeps of a method that answers a field. */
type Handler = ReturnType<typeof getMetadataStorage>['queries'][number];
type Params = NonNullable<Handler['params']>;
type Resolver = GraphQLFieldResolver<unknown, unknown, Record<string, unknown>>;
type Method = (this: unknown, ...params: readonly unknown[]) => unknown;

const HANDLER = 'handler';

/** Lets every field of the schema that is about to be built remember the method that answers it. */
export function rememberHandlers(): void {
  const storage = getMetadataStorage();
  for (const handler of [...storage.queries, ...storage.mutations, ...storage.fieldResolvers])
    storage.collectExtensionsFieldMetadata({ target: handler.target, fieldName: handler.methodName, extensions: { [HANDLER]: handler } });
}

/**
 * Lets the fields of a built schema call their methods, where type-graphql looks up, copies, converts and awaits the same
 * parameters anew for each value: a twentieth to a sixth of what a query takes. Arguments come as graphql-js gives them, checked
 * against the schema and with its defaults, which is all that our classes of arguments say.
 */
export function resolveDirectly(schema: GraphQLSchema): void {
  const instances = new Map<unknown, object>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const handler = field.extensions[HANDLER] as Handler | undefined;
      if (handler) field.resolve = resolverOf(handler, instances);
    }
  }
}

function resolverOf({ target, methodName, params = [] }: Handler, instances: Map<unknown, object>): Resolver {
  const instance = instances.get(target) ?? (Reflect.construct(target, []) as object);
  instances.set(target, instance);
  const method = Reflect.get(instance, methodName) as Method;
  // A method that takes source, arguments and context in graphql-js's order is a resolver as it is.
  if (params.every(({ kind, index }) => RESOLVER_PARAMS[index] === kind)) return method.bind(instance);
  const read = [...params].sort((a, b) => a.index - b.index).map(paramOf);
  return (root, args, context) =>
    method.apply(
      instance,
      read.map((param) => param(root, args, context)),
    );
}

const RESOLVER_PARAMS: readonly Params[number]['kind'][] = ['root', 'args', 'context'];

function paramOf(param: Params[number]): (root: unknown, args: Record<string, unknown>, context: unknown) => unknown {
  switch (param.kind) {
    case 'root':
      return (root) => root;
    case 'args':
      return (_, args) => args;
    case 'arg':
      return (_, args) => args[param.name];
    case 'context':
      return (_, __, context) => context;
    case 'info':
    case 'pubSub':
    case 'custom':
      invariant(false, `no method takes ${param.kind}`);
  }
}
