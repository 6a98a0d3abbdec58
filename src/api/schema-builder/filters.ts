import { type ClassType, Field, Float, ID, InputType, Int } from 'type-graphql';
import type { AttributeDefinition } from '../../../schema/ontology.js';
import type { Operator } from '../../store/port/queries.js';
import { attributeEnum, type EnumObject } from './enums.js';
import { nameClass } from './names.js';
import { PartialDate } from './scalars.js';

const DESCRIPTIONS: Record<Operator, string> = {
  eq: 'Equal to this.',
  in: 'Equal to one of these; none of them where the list is empty.',
  contains: 'Has this inside; case and width do not matter.',
  startsWith: 'Begins with this; case and width do not matter.',
  gt: 'After, or greater than, this.',
  gte: 'This, or after or greater than it.',
  lt: 'Before, or less than, this.',
  lte: 'This, or before or less than it.',
};

const EQUALITY: readonly Operator[] = ['eq', 'in'];
const TEXT: readonly Operator[] = [...EQUALITY, 'contains', 'startsWith'];
const ORDERED: readonly Operator[] = [...EQUALITY, 'gt', 'gte', 'lt', 'lte'];

export const IdFilter = makeFilter('IDFilter', () => ID, EQUALITY);
export const StringFilter = makeFilter('StringFilter', () => String, TEXT);
export const IntFilter = makeFilter('IntFilter', () => Int, ORDERED);
export const FloatFilter = makeFilter('FloatFilter', () => Float, ORDERED);
export const DateFilter = makeFilter('DateFilter', () => PartialDate, ORDERED);
export const BooleanFilter = makeFilter('BooleanFilter', () => Boolean, ['eq']);

const enumFilters = new Map<EnumObject, ClassType>();

/** The filter on an enum, by its name in the API. */
export function enumFilter(name: string, values: EnumObject): ClassType {
  const known = enumFilters.get(values);
  if (known) return known;
  const made = makeFilter(`${name}Filter`, () => values, EQUALITY);
  enumFilters.set(values, made);
  return made;
}

/** The filter on an attribute of the ontology. */
export function attributeFilter(owner: string, attribute: AttributeDefinition): ClassType {
  const filters = { string: StringFilter, int: IntFilter, float: FloatFilter, date: DateFilter, boolean: BooleanFilter };
  if (attribute.type !== 'enum') return filters[attribute.type];
  const values = attributeEnum(owner, attribute);
  return enumFilter(`${owner}${attribute.name.charAt(0).toUpperCase()}${attribute.name.slice(1)}`, values);
}

function makeFilter(name: string, type: () => ClassType | object, operators: readonly Operator[]): ClassType {
  const Filter = nameClass(class {}, name);
  InputType(name, { description: 'Conditions that all have to hold.' })(Filter);
  for (const operator of operators) {
    const value = operator === 'in' ? () => [type()] : type;
    Field(value, { nullable: true, description: DESCRIPTIONS[operator] })(Filter.prototype, operator);
  }
  return Filter;
}
