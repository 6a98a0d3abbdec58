import { chinesePunctuation } from '../../../../ingest/text/plain-forms.js';

test.each([
  ['（县财政局牵头)', '（县财政局牵头）'],
  ['(县财政局牵头）', '（县财政局牵头）'],
  ['(县财政局牵头)', '（县财政局牵头）'],
  ['（一）建设(二)建设）', '（一）建设（二）建设）'],
  ['a (b) c', 'a (b) c'],
  ['（甲\n)', '（甲\n)'],
  [`（${'甲'.repeat(201)})`, `（${'甲'.repeat(201)})`],
])('brackets of two widths are of one: %j', (text, expected) => expect(chinesePunctuation(text)).toBe(expected));
