import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ontology } from '../../../schema/ontology.js';
import { packageRoot } from '../../../schema/package-root.js';
import { readPage } from './pages.js';
import { renderOntology } from './render-ontology.js';

test('docs/ontology.md is what the ontology says (PLANGRAPH_DOCS_WRITE=1 npm test -- docs writes it)', () => {
  const page = 'docs/ontology.md';
  const expected = renderOntology(ontology());
  if (process.env['PLANGRAPH_DOCS_WRITE']) writeFileSync(join(packageRoot, page), expected);
  expect(readPage(page)).toBe(expected);
});
