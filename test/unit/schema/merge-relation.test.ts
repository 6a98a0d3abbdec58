import fc from 'fast-check';
import { mergeRelation, type RelationStatement } from '../../../schema/merge-relation.js';

describe('a relation of several statements', () => {
  const ends = { id: 'r', type: 'RESPONSIBLE_FOR', subject: 's', object: 'o' };
  const merged = (...statements: RelationStatement[]) => mergeRelation(ends, statements);
  const statement = (rest: Partial<RelationStatement>): RelationStatement => ({ modality: 'PLANNED', confidence: 0.5, ...rest });

  test('is a fact where one says so, as sure as the surest', () => {
    expect(merged(statement({}), statement({ modality: 'FACT', confidence: 0.2 }), statement({ confidence: 0.7 }))).toEqual({
      ...ends,
      modality: 'FACT',
      confidence: 0.7,
    });
  });

  test('has the date of the surest dated statement, then the more precise, then the earlier', () => {
    expect(merged(statement({ confidence: 0.9 }), statement({ date: '2021' }), statement({ date: '2020-05', confidence: 0.4 })).date).toBe(
      '2021',
    );
    expect(merged(statement({ date: '2021' }), statement({ date: '2023-01' }), statement({ date: '2022-06' })).date).toBe('2022-06');
  });

  test('leads rather than supports', () => {
    expect(merged(statement({ role: 'SUPPORT', confidence: 0.9 }), statement({ role: 'LEAD' }), statement({})).role).toBe('LEAD');
    expect(merged(statement({ role: 'OBSERVER' }), statement({ role: 'SUPPORT' })).role).toBe('SUPPORT');
  });

  test('is the same in whatever order the statements come', () => {
    const anyStatement: fc.Arbitrary<RelationStatement> = fc.record({
      modality: fc.constantFrom('FACT' as const, 'PLANNED' as const),
      confidence: fc.constantFrom(0.4, 0.6, 0.9),
      date: fc.constantFrom(null, '2021', '2022', '2022-06'),
      role: fc.constantFrom(null, 'LEAD', 'SUPPORT', 'OBSERVER'),
    });
    fc.assert(
      fc.property(fc.array(anyStatement, { minLength: 1, maxLength: 5 }), (statements) => {
        expect(merged(...[...statements].reverse())).toEqual(merged(...statements));
      }),
    );
  });

  test('is none without a statement', () => {
    expect(() => merged()).toThrow(RangeError);
  });
});
