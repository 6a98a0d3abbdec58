import { mergeRelation } from '../../../../schema/merge-relation.js';
import { Value } from '@sinclair/typebox/value';
import { DocumentGraph } from '../../../../schema/records.js';
import { entityOf, graphOf, planOf, TITLE } from '../reading.js';
import { ruleVersion } from '../../../../ingest/versions/rule-version.js';

/** A rare character outside the BMP stands before everything that is quoted. */
const ASTRAL = '\u{20BB7}';
const PLAN = `${TITLE}\n\n一、发展现状\n\n${ASTRAL}风${ASTRAL}丰富，2029年，市能源局成立青岛潮汐大学，运用人工智能。\n\n二、重点任务\n\n（一）建设风场。到2035年，建成风场20座（责任单位：市能源局）。\n`;

const graph = graphOf(PLAN);
const points = [...graph.text];
const sliceOf = ({ start, end }: { start: number; end: number }) => points.slice(start, end).join('');

describe('a text with characters outside the BMP', () => {
  it('is counted in code points', () => {
    expect(graph.document.length).toBe(points.length);
    expect(points.length).toBe(PLAN.length - 2);
  });

  it('has mentions that quote their slice', () => {
    expect(graph.mentions.length).toBeGreaterThan(5);
    for (const mention of graph.mentions) expect(sliceOf(mention)).toBe(mention.quote);
  });

  it('has evidence that quotes its slice', () => {
    for (const { evidence } of graph.assertions) for (const piece of evidence) expect(sliceOf(piece)).toBe(piece.quote);
    const targets = graph.entities.filter(({ type }) => type === 'Target');
    expect(targets.map(({ name }) => name)).toEqual(['20座']);
  });

  it('has sections at their places', () => {
    const task = graph.sections.find(({ title }) => title === '建设风场')!;
    expect(sliceOf(task)).toContain('市能源局）。');
    expect(sliceOf(task)).toMatch(/^（一）/);
  });
});

test('the records are of the shape that the schema gives', () => {
  expect([...Value.Errors(DocumentGraph, graph)]).toEqual([]);
});

test('the text is stored as it was', () => {
  expect(graph.text).toBe(PLAN);
});

test('every reference leads somewhere', () => {
  const ids = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id));
  const [sections, entities, relations] = [ids(graph.sections), ids(graph.entities), ids(graph.relations)];
  for (const { section, entity } of graph.mentions) expect([sections.has(section), entities.has(entity)]).toEqual([true, true]);
  for (const { subject, object } of graph.relations) expect([entities.has(subject), entities.has(object)]).toEqual([true, true]);
  for (const { relation, entity, evidence } of graph.assertions) {
    expect(relation !== undefined ? relations.has(relation) : entities.has(entity!)).toBe(true);
    for (const { section } of evidence) expect(sections.has(section)).toBe(true);
  }
  expect(entities.has(graph.document.policy!)).toBe(true);
});

test('a relation’s evidence holds both of its ends', () => {
  const { id } = graph.relations.find(({ type }) => type === 'ESTABLISHES')!;
  const [assertion] = graph.assertions.filter(({ relation }) => relation === id);
  expect(assertion).toMatchObject({
    rule: 'verb:establish',
    ruleVersion: ruleVersion('verb:establish'),
    source: 'text',
    modality: 'FACT',
    date: '2029',
  });
  expect(assertion!.confidence).toBeGreaterThan(0);
  expect(assertion!.confidence).toBeLessThanOrEqual(1);
  expect(assertion!.evidence[0]!.quote).toMatch(/市能源局.*青岛潮汐大学/);
});

describe('the same again', () => {
  it('two runs give the same bytes', () => {
    expect(JSON.stringify(graphOf(PLAN))).toBe(JSON.stringify(graph));
  });

  it('a sentence more before it leaves the ids of entities and relations', () => {
    const longer = graphOf(PLAN.replace('一、发展现状\n', '一、发展现状\n\n风能丰富，前景广阔。\n'));
    for (const form of ['市能源局', '青岛潮汐大学', '人工智能', '建设风场', TITLE])
      expect(entityOf(longer, form).id).toBe(entityOf(graph, form).id);
    const ids = new Set(longer.relations.map(({ id }) => id));
    const named = graph.relations.filter(({ type }) => type !== 'SETS_TARGET');
    expect(named.filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  it('another source is another document with the same entities', () => {
    const other = graphOf(PLAN, 'other.txt');
    expect(other.document.id).not.toBe(graph.document.id);
    expect(entityOf(other, '人工智能').id).toBe(entityOf(graph, '人工智能').id);
    expect(new Set([...other.mentions, ...graph.mentions].map(({ id }) => id)).size).toBe(other.mentions.length + graph.mentions.length);
  });

  it('line ends do not change what is found', () => {
    const names = (text: string) =>
      graphOf(text)
        .entities.map(({ type, name }) => `${type} ${name}`)
        .sort();
    expect(names(PLAN.replaceAll('\n', '\r\n'))).toEqual(names(PLAN));
  });
});

test('one claim that is made twice is one relation with two assertions', () => {
  const twice = graphOf(planOf('市能源局成立青岛潮汐大学。', '2029年，市能源局成立青岛潮汐大学。'));
  const relations = twice.relations.filter(({ type }) => type === 'ESTABLISHES');
  expect(relations).toHaveLength(1);
  expect(relations[0]).toMatchObject({ date: '2029', modality: 'FACT' });
  expect(twice.assertions.filter(({ relation }) => relation === relations[0]!.id)).toHaveLength(2);
});

test('the relations of a document are what its assertions make: a fact where one says so, the date of the surest', () => {
  const graph = graphOf(
    planOf('到2029年，市能源局将成立青岛潮汐大学。', '2027年，市能源局成立青岛潮汐大学。', '海燕银行支持青岛潮汐大学。'),
  );
  expect(graph.relations.length).toBeGreaterThan(1);
  for (const relation of graph.relations) {
    const own = graph.assertions.filter((assertion) => assertion.relation === relation.id);
    expect(relation).toEqual(mergeRelation(relation, own));
  }
  const established = graph.relations.find(({ type }) => type === 'ESTABLISHES')!;
  const modalities = graph.assertions.filter(({ relation }) => relation === established.id).map(({ modality }) => modality);
  expect(modalities.sort()).toEqual(['FACT', 'PLANNED']);
  expect(established.modality).toBe('FACT');
});

test('a symmetric relation is kept once, whichever end comes first', () => {
  const { relations } = graphOf(planOf('海燕银行与青岛潮汐大学开展合作。', '青岛潮汐大学与海燕银行开展合作。'));
  expect(relations.filter(({ type }) => type === 'COOPERATES_WITH')).toHaveLength(1);
});

test('a document that cannot be read gives its issues and nothing else', () => {
  const { entities, mentions, relations, sections, assertions, issues } = graphOf('');
  expect([entities, mentions, relations, sections, assertions]).toEqual([[], [], [], [], []]);
  expect(issues.map(({ code, level }) => [code, level])).toEqual([['EMPTY_DOCUMENT', 'error']]);
});

test('markup inside a name leaves no record that misquotes', () => {
  const marked = graphOf('# 青岛市风能发展规划\n\n**市能源局**成立青岛**潮汐**大学，市能**源局**很好。\n', 'plan.md');
  const all = [...marked.text];
  for (const { start, end, quote } of marked.mentions) expect(all.slice(start, end).join('')).toBe(quote);
  // A quote is the text as it stands; a name is told without the markup inside it.
  expect(marked.mentions.map(({ quote }) => quote)).toContain('青岛**潮汐**大学');
  expect(marked.entities.map(({ name }) => name)).toContain('青岛潮汐大学');
  expect(marked.entities.flatMap(({ name, aliases }) => [name, ...aliases]).filter((form) => form.includes('*'))).toEqual([]);
});
