import { hasTrait, typeWith } from '../../../schema/entity-traits.js';
import { ontology } from '../../../schema/ontology.js';
import { ENTITY_TRAITS } from '../../../schema/ontology-types.js';

test('every trait that rules ask for has a type', () => {
  for (const trait of ENTITY_TRAITS) expect(hasTrait(typeWith(trait), trait)).toBe(true);
});

test('a type has the traits that its file says, and no others', () => {
  for (const { name, traits = [] } of ontology().entityTypes)
    expect(ENTITY_TRAITS.filter((trait) => hasTrait(name, trait))).toEqual(ENTITY_TRAITS.filter((trait) => traits.includes(trait)));
  expect([
    hasTrait('Sector', 'body', 'field'),
    hasTrait('Sector', 'body'),
    hasTrait('Nothing', 'body'),
    hasTrait(undefined, 'body'),
  ]).toEqual([true, false, false, false]);
});
