import { constantCase, pascalCase } from '../../../src/api/schema-builder/names.js';

test.each([
  ['responsibleFor', 'ResponsibleFor'],
  ['RESPONSIBLE_FOR', 'ResponsibleFor'],
  ['USES', 'Uses'],
  ['kind', 'Kind'],
])('%s becomes %s', (name, pascal) => {
  expect(pascalCase(name)).toBe(pascal);
});

test('a name becomes a value of an enum', () => {
  expect(['type', 'subjectType', 'pageRank'].map(constantCase)).toEqual(['TYPE', 'SUBJECT_TYPE', 'PAGE_RANK']);
});
