import fc, { type GeneratorValue } from 'fast-check';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  getNamedType,
} from 'graphql';

/** A query or mutation with the variables that it declares. */
export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const WORDS = [
  '',
  ' ',
  '数据',
  '市',
  '福田区',
  'a',
  '%',
  '_',
  '"',
  '\\',
  '\n',
  '𬒈溪',
  "'; DROP TABLE entity; --",
  '__proto__',
  'x'.repeat(300),
  '2025',
  '2025-13',
];
const NUMBERS = [0, 1, 2, 5, 100, 101, -1, 2_147_483_647, -2_147_483_648];

/** Makes documents that are valid by the schema: fields, arguments, fragments, directives and variables at random. */
export class RandomDocument {
  readonly #variables = new Map<string, { type: string; value: unknown }>();
  #fields = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly next: GeneratorValue,
    /** Ids that stand for something. */
    private readonly ids: readonly string[],
  ) {}

  make(): RandomOperation {
    const root = this.#chance(10) ? this.schema.getMutationType()! : this.schema.getQueryType()!;
    const body = this.#selection(root, this.#number(1, 5));
    const declared = [...this.#variables].map(([name, { type }]) => `$${name}: ${type}`);
    const head = root === this.schema.getMutationType() ? 'mutation' : 'query';
    return {
      query: `${head} Random${declared.length > 0 ? `(${declared.join(', ')})` : ''} ${body}`,
      variables: Object.fromEntries([...this.#variables].map(([name, { value }]) => [name, value])),
    };
  }

  #selection(type: GraphQLNamedType, depth: number): string {
    if (isAbstractType(type)) {
      const possible = this.schema.getPossibleTypes(type);
      const parts = Array.from({ length: this.#number(1, 2) }, () => this.#pick(possible)).map(
        (one) => `... on ${one.name}${this.#directive()} ${this.#selection(one, depth)}`,
      );
      return `{ __typename ${isInterfaceType(type) ? this.#fieldsOf(Object.values(type.getFields()), depth) : ''} ${parts.join(' ')} }`;
    }
    return `{ __typename ${this.#fieldsOf(Object.values((type as GraphQLObjectType).getFields()), depth)} }`;
  }

  #fieldsOf(fields: readonly GraphQLField<unknown, unknown>[], depth: number): string {
    const fitting = fields.filter((field) => depth > 1 || !isCompositeType(getNamedType(field.type)));
    if (fitting.length === 0) return '';
    return Array.from({ length: this.#number(1, 3) }, () => this.#field(this.#pick(fitting), depth)).join(' ');
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const given = field.args.filter(({ type, defaultValue }) => (isNonNullType(type) && defaultValue === undefined) || this.#chance(40));
    const args = given.map(({ name, type }) => `${name}: ${this.#argument(type)}`);
    const type = getNamedType(field.type);
    const below = isCompositeType(type) ? this.#selection(type, depth - 1) : '';
    // Every field has a name of its own, so that none is in another's way.
    this.#fields += 1;
    return `f${this.#fields}: ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${this.#directive()} ${below}`;
  }

  #argument(type: GraphQLInputType): string {
    if (this.#chance(50)) return toLiteral(this.#value(type, 3), type);
    const name = `v${this.#variables.size}`;
    this.#variables.set(name, { type: String(type), value: this.#value(type, 3) });
    return `$${name}`;
  }

  #value(type: GraphQLInputType, depth: number): unknown {
    if (isNonNullType(type)) return this.#given(type.ofType, depth);
    if (this.#chance(10)) return null;
    return this.#given(type, depth);
  }

  #given(type: GraphQLInputType, depth: number): unknown {
    if (isNonNullType(type)) return this.#given(type.ofType, depth);
    if (isListType(type)) {
      const inner = type.ofType;
      return Array.from({ length: this.#number(0, 3) }, () =>
        isNonNullType(inner) ? this.#given(inner, depth) : this.#value(inner, depth),
      );
    }
    if (isEnumType(type)) return this.#pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      if (type.isOneOf) {
        const { name, type: only } = this.#pick(fields);
        return { [name]: this.#given(only, depth - 1) };
      }
      const expected = fields.filter(
        (field) => (isNonNullType(field.type) && field.defaultValue === undefined) || (depth > 0 && this.#chance(20)),
      );
      return Object.fromEntries(
        expected.map((field) => [
          field.name,
          isNonNullType(field.type) ? this.#given(field.type, depth - 1) : this.#value(field.type, depth - 1),
        ]),
      );
    }
    switch (type.name) {
      case 'Int':
        return this.#pick(NUMBERS);
      case 'Float':
        return this.#pick([...NUMBERS, 0.5, 1e300]);
      case 'Boolean':
        return this.#chance(50);
      case 'ID':
        return this.#pick([...this.ids, ...WORDS]);
      case 'PartialDate':
        return this.#pick(['2025', '2025-03', '2025-03-31']);
      default:
        return this.#pick(WORDS);
    }
  }

  #directive(): string {
    return this.#chance(5) ? this.#pick([' @skip(if: false)', ' @include(if: true)', ' @skip(if: true)']) : '';
  }

  #chance(percent: number): boolean {
    return this.#number(0, 99) < percent;
  }

  #number(min: number, max: number): number {
    return this.next(fc.integer, { min, max });
  }

  #pick<T>(values: readonly T[]): T {
    return values[this.#number(0, values.length - 1)]!;
  }
}

/** A value as it is written in a document: names of enums stand without quotes. */
function toLiteral(value: unknown, type: GraphQLInputType): string {
  if (value === null) return 'null';
  if (isNonNullType(type)) return toLiteral(value, type.ofType);
  if (isListType(type)) return `[${(value as unknown[]).map((one) => toLiteral(one, type.ofType)).join(', ')}]`;
  if (isEnumType(type)) return value as string;
  if (!isInputObjectType(type)) return JSON.stringify(value);
  const fields = type.getFields();
  return `{ ${Object.entries(value as object)
    .map(([name, inner]) => `${name}: ${toLiteral(inner, fields[name]!.type)}`)
    .join(', ')} }`;
}
