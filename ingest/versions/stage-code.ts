import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../../schema/ids.js';

/** The stages by their folders, before them what reads files that are no text, and behind them what takes in what a model suggests. */
export const STAGES = [
  'formats',
  '1-document',
  '2-structure',
  '3-mentions',
  '4-entities',
  '5-relations',
  '6-assertions',
  'suggestions',
] as const;
export type Stage = (typeof STAGES)[number];

/** A hash of each stage's code. */
export type StageCode = Readonly<Record<Stage, string>>;

/** Beside this file in a build, which holds no sources: `npm run build` writes it last. */
export const BUILT_CODE = 'stage-code.json';

let code: StageCode | undefined;

/** The hashes of the sources that this program was built from, or runs from: both give the same. */
export function stageCode(): StageCode {
  return (code ??= readStageCode(dirname(fileURLToPath(import.meta.url))));
}

function readStageCode(here: string): StageCode {
  const built = join(here, BUILT_CODE);
  return existsSync(built) ? (JSON.parse(readFileSync(built, 'utf8')) as StageCode) : hashStageCode(dirname(here));
}

/**
 * Hashes the sources of each stage: its folder, and what these files import of `text/` and `knowledge/`, also through one
 * another. Comments, empty lines and indentation count for nothing.
 * @param ingest the folder of the stages
 * @throws Error where a stage has no sources there
 */
export function hashStageCode(ingest: string): StageCode {
  return Object.fromEntries(STAGES.map((stage) => [stage, hashOf(ingest, stage)])) as StageCode;
}

function hashOf(ingest: string, stage: Stage): string {
  const files = filesOfStage(ingest, stage);
  if (files.length === 0) throw new Error(`${join(ingest, stage)} holds no sources: build the package with npm run build`);
  const parts = files.map((file) => `${relative(ingest, file).replaceAll('\\', '/')}\n${codeLines(readFileSync(file, 'utf8'))}`);
  return sha256(parts.join('\n')).slice(0, 12);
}

/** Every source that a stage's hash covers, sorted by path. */
export function filesOfStage(ingest: string, stage: Stage): string[] {
  const folder = join(ingest, stage);
  const reached = new Set(
    readdirSync(folder, { encoding: 'utf8', recursive: true })
      .filter(isSource)
      .map((file) => join(folder, file)),
  );
  // A set that grows while it is walked is walked to its end.
  for (const file of reached) for (const imported of importsOf(file)) if (isBelowStages(relative(ingest, imported))) reached.add(imported);
  return [...reached].sort();
}

/** What `knowledge.ts` gathers for all stages is no part of each: a stage imports the rules that it uses. */
function importsOf(file: string): string[] {
  if (basename(file) === 'knowledge.ts') return [];
  return [...readFileSync(file, 'utf8').matchAll(/from '(\.{1,2}\/[^']+)\.js'/g)].map(([, path]) => join(dirname(file), `${path!}.ts`));
}

function isBelowStages(path: string): boolean {
  return /^(?:text|knowledge)[\\/]/.test(path);
}

function isSource(file: string): boolean {
  return file.endsWith('.ts') && !file.endsWith('.d.ts');
}

function codeLines(source: string): string {
  const lines = source.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !/^(?:\/\/|\/?\*)/.test(line)).join('\n');
}
