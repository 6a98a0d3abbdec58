import { pascalCase } from '../../../src/api/schema-builder/names.js';

test.each([
  ['responsibleFor', 'ResponsibleFor'],
  ['RESPONSIBLE_FOR', 'ResponsibleFor'],
  ['USES', 'Uses'],
  ['kind', 'Kind'],
])('%s becomes %s', (name, pascal) => {
  expect(pascalCase(name)).toBe(pascal);
});
