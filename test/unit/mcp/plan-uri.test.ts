import fc from 'fast-check';
import { parsePlanUri, planUri } from '../../../src/mcp/plan-uri.js';

test('an address names what it was made of', () => {
  const span = fc.tuple(fc.nat(999_999), fc.nat(1_000)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.stringMatching(/^doc_[0-9a-f]{20}$/), fc.option(span), (document, at) => {
      expect(parsePlanUri(planUri(document, at ?? undefined))).toEqual({ document, span: at });
    }),
  );
});

test.each([
  'plan://document/',
  'plan://document/a b',
  'plan://document/../etc',
  'plan://document/doc_1#',
  'plan://document/doc_1#1',
  'plan://document/doc_1#-1,2',
  'plan://document/doc_1#5,2',
  'plan://document/doc_1#1,99999999999',
  'file:///etc/passwd',
  '',
])('%s names nothing', (uri) => expect(parsePlanUri(uri)).toBeNull());
