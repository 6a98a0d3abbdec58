import { statSync } from 'node:fs';
import { join } from 'node:path';
import { findMentions } from '../../../../ingest/3-mentions/find-mentions.js';
import { MentionTrace } from '../../../../ingest/3-mentions/mention-trace.js';
import { structureDocument } from '../../../../ingest/2-structure/structure-document.js';
import { readDocument } from '../../../../ingest/1-document/read-document.js';
import { type BoundaryModel, boundaryModelFile, readBoundaryModel } from '../../../../ingest/knowledge/boundary-model.js';
import { knowledge } from '../../../../ingest/knowledge/knowledge.js';
import { packageRoot } from '../../../../schema/package-root.js';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';

const size = 1 << 16;
const empty = (): BoundaryModel => ({
  types: ['Technology', 'Product'],
  ranks: { weights: new Int8Array(size), scale: 0.1 },
  ofTypes: { weights: new Int8Array(2 * 1024), scale: 0.1 },
});

function mentionsOf(text: string, boundaries: BoundaryModel) {
  const trace = new MentionTrace();
  const document = structureDocument(readDocument({ source: 'text.md', bytes: Buffer.from(text) }));
  const { mentions, view } = findMentions(document, { ...knowledge(), boundaries }, trace);
  return { trace, names: mentions.map(({ start, end, type, rule }) => `${type} ${view.plain.slice(start, end)} ${rule}`) };
}

/** A model that likes one option of one name, by its features that no other option has. */
function liking(text: string, name: string, longer: string): BoundaryModel {
  const model = empty();
  const { trace } = mentionsOf(text, model);
  const ranked = trace.ranked.find(
    ({ scope: { sentence }, name: { start, end } }) => sentence.text.slice(start - sentence.offset, end - sentence.offset) === name,
  )!;
  const { sentence } = ranked.scope;
  const at = sentence.text.indexOf(longer) + sentence.offset;
  const chosen = ranked.options.find(({ start, end }) => start === at && end === at + longer.length)!;
  ranked.options.forEach((option) =>
    ranked.scope.features(option, (_, hash) => (model.ranks.weights[hash & (size - 1)] = option === chosen ? 20 : -20)),
  );
  ranked.scope.features(chosen, (_, hash) => (model.ranks.weights[hash & (size - 1)] = 20));
  return model;
}

const TEXT = '一、重点任务\n\n（一）夯实底座。推动跨域多源区块链部署，发展人工智能。\n';

describe('moveBoundaries', () => {
  test('without weights every name stays as the rules found it', () => {
    const { names, trace } = mentionsOf(TEXT, empty());
    expect(names).toContain('Technology 区块链 gazetteer:technologies');
    expect(trace.ranked.every(({ options }) => options.every(({ rank }) => rank === 0))).toBe(true);
  });

  test('the first option is the name as it is; options stop at marks and particles', () => {
    const { trace } = mentionsOf(TEXT, empty());
    for (const { name, scope, options } of trace.ranked) {
      expect(options[0]).toMatchObject({ start: name.start, end: name.end });
      for (const { start, end } of options)
        expect(scope.sentence.text.slice(start - scope.sentence.offset, end - scope.sentence.offset)).not.toMatch(/[，。：、]/);
    }
  });

  test('a name moves to the option that ranks above it, and its rule says so', () => {
    const { names } = mentionsOf(TEXT, liking(TEXT, '区块链', '多源区块链'));
    expect(names).toContain('Technology 多源区块链 boundary:gazetteer');
    expect(names.filter((name) => name.includes('区块链'))).toHaveLength(1);
  });

  test('a name does not cut into one of a kind that is not moved', () => {
    const text = '一、重点任务\n\n（一）夯实底座。国家数据局区块链部署。\n';
    const { names } = mentionsOf(text, liking(text, '区块链', '国家数据局区块链'));
    expect(names).toEqual(['Institution 国家数据局 gazetteer:institutions-party-state', 'Technology 区块链 gazetteer:technologies']);
  });
});

describe('the model', () => {
  test('is small, has a power of two of weights, and comes back from its file as it went in', () => {
    const path = join(packageRoot, 'seeds', 'models', 'boundaries.model');
    expect(statSync(path).size).toBeLessThan(300_000);
    const model = readBoundaryModel();
    expect(Math.log2(model.ranks.weights.length) % 1).toBe(0);
    const copy = join(mkdtempSync(join(tmpdir(), 'plangraph-model-')), 'copy.model');
    writeFileSync(copy, boundaryModelFile(model));
    expect(readBoundaryModel(copy)).toEqual(model);
    writeFileSync(copy, boundaryModelFile(model).subarray(0, 5000));
    expect(() => readBoundaryModel(copy)).toThrow('cut off');
    expect(() => readBoundaryModel('nowhere')).toThrow('train:boundaries');
  });
});
