import { relative } from 'node:path';
import { globSync } from 'tinyglobby';
import { changedSince, currentRun } from '../../../../ingest/current-run.js';
import { SEEDS } from '../../../../ingest/knowledge/lexicons.js';
import { STAGES } from '../../../../ingest/versions/stage-code.js';
import { seedFiles, STAGE_DATA, stageVersions } from '../../../../ingest/versions/stage-versions.js';

test('every file of seeds is data of a stage, but for the plans and what the command line says', () => {
  const read = new Set(Object.values(STAGE_DATA).flatMap(({ seeds }) => seeds.flatMap(seedFiles)));
  const files = globSync('**/*', { cwd: SEEDS, absolute: true, ignore: ['plans/**', 'messages/**', '**/*.md'] });
  expect(files.filter((file) => !read.has(file)).map((file) => relative(SEEDS, file))).toEqual([]);
});

test('a text has a version of each stage, another file one of its reader, too', () => {
  expect(Object.keys(stageVersions(true))).toEqual(STAGES.slice(1, -1));
  expect(Object.keys(stageVersions(false))).toEqual(STAGES.slice(0, -1));
  expect(Object.values(stageVersions(false)).every((version) => /^[0-9a-f]{12}$/.test(version))).toBe(true);
});

test('who suggested is a part of the run, and another, or none, reads otherwise', () => {
  const run = currentRun(true, 'model:0123');
  expect(Object.keys(run.stages!)).toEqual(STAGES.slice(1));
  expect(changedSince(run)).toEqual([]);
  expect(changedSince(run, 'model:0123')).toEqual([]);
  expect(changedSince(run, 'other:0123')).toEqual(['suggestions']);
  expect(changedSince(run, null)).toEqual(['suggestions']);
  expect(changedSince(currentRun(true), 'model:0123')).toEqual(['suggestions']);
  expect(changedSince(currentRun(true), null)).toEqual([]);
});

test('what has changed since a run is named', () => {
  const run = currentRun(true);
  expect(changedSince(run)).toEqual([]);
  expect(changedSince(currentRun(false))).toEqual([]);
  expect(changedSince({ ...run, ontology: 'other', stages: { ...run.stages, '5-relations': 'other' } })).toEqual([
    'ontology',
    '5-relations',
  ]);
  expect(changedSince({ pipeline: '1', ontology: run.ontology })).toEqual(['pipeline']);
});
