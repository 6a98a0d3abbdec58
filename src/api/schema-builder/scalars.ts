import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const PARTIAL_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** A date as precise as the text that gives it. */
export const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  // Years, months and days of this profile of ISO 8601.
  specifiedByURL: 'https://www.w3.org/TR/NOTE-datetime',
  description:
    'An ISO 8601 date to the precision that the text gives: `2025`, `2025-03` or ' +
    '`2025-03-31`. Compared as text, so that a year stands before its months.',
  serialize: String,
  parseValue: readDate,
  parseLiteral(node) {
    if (node.kind !== Kind.STRING) throw new GraphQLError('PartialDate is written as a string, such as "2025-03"', { nodes: node });
    return readDate(node.value);
  },
});

function readDate(value: unknown): string {
  if (typeof value === 'string' && PARTIAL_DATE.test(value)) return value;
  throw new GraphQLError(`PartialDate cannot be ${JSON.stringify(value)}: write 2025, 2025-03 or 2025-03-31`);
}

/** The value of an attribute in an assertion, whose type the ontology gives. */
export const AttributeValue = new GraphQLScalarType<string | number | boolean, string | number | boolean>({
  name: 'AttributeValue',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259#section-3',
  description: 'A string, a number or a boolean, as the ontology types the attribute. Only given out, never taken in.',
  serialize: (value) => value as string | number | boolean,
  parseValue(value) {
    throw new GraphQLError(`AttributeValue is no input: ${JSON.stringify(value)}`);
  },
});
