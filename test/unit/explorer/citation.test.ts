import { cite, type CitedPassage } from '../../../src/explorer/model/citation.js';

const passage: CitedPassage = {
  id: 'doc_1',
  title: '某市产业规划（2023—2025年）',
  issuers: ['某市人民政府', '某市商务局'],
  date: '2023-04',
  docNumber: '某政发〔2023〕5号',
  source: 'plans/industry.md',
  quote: '市商务局牵头建设 50% 的园区_A & {B}',
  page: 3,
};

test('a reference names who, what, when and where, and quotes', () => {
  expect(cite(passage, 'plain')).toBe(
    '某市人民政府, 某市商务局. 某市产业规划（2023—2025年）[Z]. 某政发〔2023〕5号, 2023-04. p. 3: “市商务局牵头建设 50% 的园区_A & {B}”.',
  );
});

test('what is not known is left out', () => {
  const bare = { ...passage, issuers: [], date: null, docNumber: null, page: null };
  expect(cite(bare, 'plain')).toBe('某市产业规划（2023—2025年）[Z]. “市商务局牵头建设 50% 的园区_A & {B}”.');
  expect(cite(bare, 'BibTeX')).not.toMatch(/author|year|month|number|pages|url/);
  expect(JSON.parse(cite(bare, 'CSL-JSON'))).toEqual([
    { id: 'doc_1', type: 'report', title: bare.title, language: 'zh-CN', author: [], note: bare.quote },
  ]);
});

test('an address is cited, a file of somebody’s disk is not', () => {
  const address = 'https://example.gov.cn/{a}?b=1';
  expect(cite({ ...passage, source: address }, 'plain')).toContain(address);
  expect(cite({ ...passage, source: address }, 'BibTeX')).toContain('url = {https://example.gov.cn/%7Ba%7D?b=1}');
  for (const format of ['plain', 'BibTeX', 'CSL-JSON'] as const) expect(cite(passage, format)).not.toContain(passage.source);
});

test('BibTeX braces balance, whatever a name holds', () => {
  const entry = cite({ ...passage, title: 'a}b{c\\d^e~f$g#h', issuers: ['x and {y'] }, 'BibTeX');
  let depth = 0;
  for (const sign of entry) {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    expect(depth).toBeGreaterThanOrEqual(0);
  }
  expect(depth).toBe(0);
  expect(entry).toContain('note = {市商务局牵头建设 50\\% 的园区\\_A \\& \\textbraceleft{}B\\textbraceright{}}');
  expect(entry).toContain(
    'title = {{a\\textbraceright{}b\\textbraceleft{}c\\textbackslash{}d\\textasciicircum{}e\\textasciitilde{}f\\$g\\#h}}',
  );
});

test('CSL-JSON holds the date in parts', () => {
  expect(JSON.parse(cite(passage, 'CSL-JSON'))).toEqual([
    expect.objectContaining({
      issued: { 'date-parts': [[2023, 4]] },
      author: [{ literal: '某市人民政府' }, { literal: '某市商务局' }],
      page: '3',
    }),
  ]);
});
