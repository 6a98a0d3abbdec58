import { ApiHarness } from './api-harness.js';

let api: ApiHarness;
beforeAll(async () => {
  api = await ApiHarness.start();
});
afterAll(() => api.stop());

interface Part {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly inherited: boolean;
  readonly mention: { readonly quote: string; readonly entity: { readonly name: string } };
}

test('evidence names the words for each end, with the mention that they are', async () => {
  const { relations } = await api.data(`{ relations(where: { type: { eq: OPERATES } }) { nodes {
    evidence(first: 1) { start end parts { kind start end quote inherited mention { quote document { id } entity { name } } } } } } }`);
  const [{ start, end, parts }] = relations.nodes[0].evidence;
  expect(parts.map(({ kind, quote, mention }: Part) => [kind, quote, mention.quote, mention.entity.name])).toEqual([
    ['SUBJECT', '数据集团', '数据集团', '云海市数据集团有限公司'],
    ['OBJECT', '云海数据产业园', '云海数据产业园', '云海数据产业园'],
  ]);
  for (const part of parts as Part[]) expect(part.inherited).toBe(!(start <= part.start && part.end <= end));
});
