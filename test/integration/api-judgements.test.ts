import type { AuditEntry } from '../../src/api/mutations/audit-log.js';
import type { DocumentChanges } from '../../src/api/mutations/document-changes.js';
import { smallGraph } from '../fixtures/small-graph.js';
import { ApiHarness } from './api-harness.js';

const TOKEN = 'correct-horse-battery-staple';
const bearer = { authorization: `Bearer ${TOKEN}` };

const graph = smallGraph({
  source: 'plan.md',
  entities: { a: { name: 'alpha' }, b: { name: 'beta' }, c: { name: 'gamma' } },
  relations: [
    { subject: 'a', object: 'c' },
    { subject: 'b', object: 'c' },
  ],
});
const [a, b] = ['alpha', 'beta'].map((name) => graph.entities.find((entity) => entity.name === name)!.id).sort() as [string, string];

const JUDGE = `mutation Judge($input: JudgeInput!) { judge(input: $input) { __typename
  ... on JudgementMade { judgement { id kind by why entity { id } other { id } } version documents contradictions { kind judgements } }
  ... on ChangeError { code message } } }`;
const UNDO = `mutation Undo($input: UndoJudgementInput!) { undoJudgement(input: $input) { __typename
  ... on JudgementUndone { id version documents } ... on ChangeError { code message } } }`;
const STATE = `query State($a: ID!, $b: ID!) {
  judgements { version contradictions { kind entities } list(first: 10) { totalCount nodes { id kind } } }
  old: entity(id: $b) { id name } node(id: $b) { id } nodes(ids: [$a, $b]) { id }
  meta { dataVersion } }`;

let api: ApiHarness;
let entries: AuditEntry[];

beforeAll(async () => {
  const late: { changes?: DocumentChanges } = {};
  const unused = () => Promise.reject(new Error('no document is sent here'));
  api = await ApiHarness.start({
    changes: {
      timeout: 60_000,
      changes: { ingest: unused, remove: unused, changeJudgements: (change) => late.changes!.changeJudgements(change) },
      tokens: [{ name: 'editor', secret: TOKEN }],
      audit: (entry) => Promise.resolve(void entries.push(entry)),
    },
  });
  late.changes = { ingest: unused, remove: unused, changeJudgements: (change) => api.store.writer.changeJudgements(change) };
  await api.store.writer.replaceDocument(graph);
});
beforeEach(() => (entries = []));
afterAll(() => api.stop());

const judge = async (input: object, headers: Record<string, string> = bearer) =>
  (await api.ask(JUDGE, { input: { why: 'one seal', ...input } }, headers)).data.judge;
const undo = async (input: object) => (await api.ask(UNDO, { input }, bearer)).data.undoJudgement;
const state = async () => (await api.ask(STATE, { a, b })).data;

test('a client with a token judges; an old id leads to the entity that stands; undone, all is as before', async () => {
  const before = await state();
  const made = await judge({ kind: 'SAME', entity: b, other: a, ifVersion: before.judgements.version });
  expect(made).toMatchObject({
    __typename: 'JudgementMade',
    judgement: { kind: 'SAME', by: 'editor', why: 'one seal', entity: { id: a }, other: { id: a } },
    documents: 1,
    contradictions: [],
  });
  const judged = await state();
  expect(judged).toMatchObject({
    judgements: { version: made.version, list: { totalCount: 1 } },
    old: { id: a },
    node: { id: a },
    nodes: [{ id: a }, { id: a }],
  });
  expect(judged.meta.dataVersion).not.toBe(before.meta.dataVersion);
  expect(await undo({ id: made.judgement.id })).toMatchObject({ __typename: 'JudgementUndone', documents: 1 });
  expect(await state()).toEqual(before);
  expect(entries.map(({ action, by, outcome, judgement }) => ({ action, by, outcome, judged: judgement?.id }))).toEqual([
    { action: 'judge', by: 'editor', outcome: 'judged', judged: made.judgement.id },
    { action: 'undo', by: 'editor', outcome: 'undone', judged: made.judgement.id },
  ]);
});

test('whoever has seen other judgements changes nothing', async () => {
  const { version } = (await state()).judgements;
  const made = await judge({ kind: 'RENAME', entity: a, name: 'first' });
  expect(await judge({ kind: 'RENAME', entity: a, name: 'second', ifVersion: version })).toMatchObject({ code: 'JUDGEMENTS_CHANGED' });
  expect(await undo({ id: made.judgement.id, ifVersion: version })).toMatchObject({ code: 'JUDGEMENTS_CHANGED' });
  expect((await state()).judgements.list.totalCount).toBe(1);
  await undo({ id: made.judgement.id });
});

test('what contradicts itself is told with each answer', async () => {
  const made = [await judge({ kind: 'SAME', entity: a, other: b }), await judge({ kind: 'DIFFERENT', entity: a, other: b })];
  const ids = made.map(({ judgement }) => judgement.id as string).sort();
  expect(made[1].contradictions).toEqual([{ kind: 'IDENTITY', judgements: ids }]);
  expect((await state()).old.id).toBe(b);
  for (const id of ids) await undo({ id });
});

test('a relation is rejected with its claims', async () => {
  const [relation] = graph.relations;
  const made = await judge({ kind: 'REJECT', claim: relation!.id });
  const rejected = await api.ask(`{ judgements { list { nodes { relationType subject { id } object { id } } } } }`);
  expect(rejected.data.judgements.list.nodes).toEqual([
    { relationType: relation!.type, subject: { id: relation!.subject }, object: { id: relation!.object } },
  ]);
  expect(await api.store.reader.relations([relation!.id])).toEqual([null]);
  await undo({ id: made.judgement.id });
});

test.each([
  ['no entity of that id', { kind: 'SAME', entity: 'ent_00000000000000000000', other: '' }, 'INVALID_INPUT'],
  ['no other entity', { kind: 'SAME', entity: a }, 'INVALID_INPUT'],
  ['no reason', { kind: 'RENAME', entity: a, name: 'x', why: ' ' }, 'INVALID_INPUT'],
])('%s is refused', async (_, input, code) => {
  expect(await judge(input)).toMatchObject({ __typename: 'ChangeFailed', code });
});

test('nobody judges without a token, and nothing that is not there is undone', async () => {
  expect(await judge({ kind: 'RENAME', entity: a, name: 'x' }, {})).toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await undo({ id: 'jdg_00000000000000000000' })).toMatchObject({ code: 'NOT_FOUND' });
});
