import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import type { GraphReader } from '../../../src/store/port/graph-store.js';
import { citingTool, type Findings, type ToolContext } from '../../../src/mcp/tool.js';

const QUOTE = '𬒈字'.repeat(600);
const reader = {
  documents: (ids: readonly string[]) => Promise.resolve(ids.map((id) => ({ id, title: 'Plan', source: 'plan.md' }))),
  sections: (ids: readonly string[]) => Promise.resolve(ids.map((id) => ({ id, path: id === 'untitled' ? [''] : ['一、', '', '（一）'] }))),
} as unknown as GraphReader;

function answerTo(findings: Findings<object>): Promise<object> {
  const tool = citingTool({ name: 'test', description: '', input: Type.Object({}), find: () => Promise.resolve(findings) });
  return tool.answer({} as never, { reader } as ToolContext).then((answer) => {
    expect(Value.Check(tool.output, answer)).toBe(true);
    return answer;
  });
}

const passage = { document: 'doc_1', section: 'sec_1', start: 3, end: 5, quote: '字' };

test('a line has its values, the words that say it, and where they stand', async () => {
  const rows = [{ line: { id: 'x' }, passage: { ...passage, page: 4 } }];
  expect(await answerTo({ rows, total: 1 })).toEqual({
    lines: [{ id: 'x', quote: '字', document: 'Plan', section: '一、 > （一）', page: 4, link: 'plan://document/doc_1#3,5' }],
    total: 1,
    truncated: false,
  });
});

test('what is in no titled section is in the document itself', async () => {
  for (const section of [null, 'untitled'])
    expect(await answerTo({ rows: [{ line: {}, passage: { ...passage, section } }], total: 1 })).toMatchObject({
      lines: [{ section: 'Plan' }],
    });
});

test('what is left out, missing or cut is said', async () => {
  const answer = await answerTo({
    rows: Array.from({ length: 250 }, () => ({ line: {}, passage: { ...passage, quote: QUOTE, start: 10, end: 1210 } })),
    total: 300,
    missing: ['y'],
    notes: ['z'],
  });
  expect(answer).toMatchObject({
    total: 300,
    truncated: true,
    missing: ['y'],
    note: '200 of 300 shown: narrow the question or raise limit; long quotes are cut; their links lead to what is quoted; z',
  });
  const { lines } = answer as { lines: { quote: string; link: string }[] };
  expect(lines).toHaveLength(200);
  expect(lines[0]).toMatchObject({ quote: [...QUOTE].slice(0, 1000).join(''), link: 'plan://document/doc_1#10,1010' });
});
