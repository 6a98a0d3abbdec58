import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { measureOperation, type OperationSize } from '../../../src/api/limits/measure-operation.js';

function measure(source: string): OperationSize {
  const document = parse(source);
  const operation = document.definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
  return measureOperation(document, operation!);
}

test.each([
  ['{ a }', 1],
  ['{ a { b { c } } d }', 3],
  ['{ a { ... { b } ... on X { c { d } } } }', 3],
  ['{ ...F } fragment F on Query { a { ...G } } fragment G on X { b }', 2],
  ['{ a { __typename } }', 1],
  ['{ __schema { types { fields { type { ofType { name } } } } } }', 0],
])('depth of %s', (source, depth) => {
  expect(measure(source).depth).toBe(depth);
});

test('aliases count wherever a fragment puts them', () => {
  expect(measure('{ x: a y: b c }').aliases).toBe(2);
  expect(measure('{ one: a { ...F } two: a { ...F } } fragment F on X { f: b t: __typename }').aliases).toBe(6);
});

test('directives count wherever a fragment puts them, on operations and spreads, too', () => {
  const source = 'query @d { a @d { ...F @d ...F ... @d { b } } } fragment F on X { b @d }';
  expect(measure(source).directives).toBe(6);
});

test('fragments that spread each other twice a level are measured in no time', () => {
  const doubling = Array.from({ length: 60 }, (_, at) => `fragment F${at} on X { p: b { ...F${at + 1} } q: b { ...F${at + 1} } }`);
  const { depth, aliases } = measure(`{ a { ...F0 } } ${doubling.join(' ')} fragment F60 on X { b }`);
  expect(depth).toBe(62);
  expect(aliases).toBeGreaterThan(1e18);
});
