import { readFileSync } from 'node:fs';
import { PlangraphError } from '../../schema/errors.js';

/** An entity that a reader marked. Any of its types is right; an optional one is neither a miss nor an error. */
export interface GoldEntity {
  readonly optional: boolean;
  readonly types: readonly string[];
  readonly name: string;
  /** The name first, then its aliases. */
  readonly names: readonly string[];
}

/**
 * A relation that a reader marked; `extra` is the date, or the role of a responsibility, whose `object` is a task's number.
 * `modalities` are those that are right, FACT or PLANNED or both; none where gold does not say.
 */
export interface GoldRelation {
  readonly optional: boolean;
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly extra: string;
  readonly modalities: readonly string[];
}

export interface GoldTarget {
  readonly optional: boolean;
  readonly value: number;
  readonly unit: string;
  readonly what: string;
  readonly year: string;
}

export interface GoldTask {
  readonly optional: boolean;
  readonly number: string;
  readonly title: string;
  readonly parent: string;
}

/** What a careful reader marks in one document. */
export interface Gold {
  /** The document's path as the file gives it. */
  readonly document: string;
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly GoldRelation[];
  readonly targets: readonly GoldTarget[];
  readonly tasks: readonly GoldTask[];
}

/**
 * Reads a gold file: `document: <path>` and four block strings, one item a line, fields parted by `|`.
 * @throws PlangraphError INPUT_UNSUPPORTED where the file is not of that form.
 */
export function readGoldFile(path: string): Gold {
  return parseGold(readFileSync(path, 'utf8'), path);
}

/** As `readGoldFile`, of a text; `path` is for messages. */
export function parseGold(yaml: string, path = 'gold'): Gold {
  const { values, blocks } = readBlocks(yaml, path);
  const rows = (name: string) => (blocks.get(name) ?? []).map(splitRow);
  return {
    document: values.get('document') ?? '',
    entities: rows('entities').map(({ optional, fields: [types = '', name = '', aliases = ''] }) => ({
      optional,
      types: types.split('/'),
      name,
      names: [name, ...aliases.split(' ; ').flatMap((alias) => alias.trim() || [])],
    })),
    relations: rows('relations').map(({ optional, fields: [type = '', subject = '', object = '', extra = '', modality = ''] }) => ({
      optional,
      type,
      subject,
      object,
      extra,
      modalities: modality === '' ? [] : modality.split('/'),
    })),
    targets: rows('targets').map(({ optional, fields: [value, unit = '', what = '', year = ''] }) => ({
      optional,
      value: Number(value),
      unit,
      what,
      year,
    })),
    tasks: rows('tasks').map(({ optional, fields: [number = '', title = '', parent = ''] }) => ({ optional, number, title, parent })),
  };
}

function splitRow(line: string): { optional: boolean; fields: string[] } {
  const optional = line.startsWith('?');
  return { optional, fields: (optional ? line.slice(1) : line).split('|').map((field) => field.trim()) };
}

function readBlocks(yaml: string, path: string): { values: Map<string, string>; blocks: Map<string, string[]> } {
  const values = new Map<string, string>();
  const blocks = new Map<string, string[]>();
  let open: string[] | undefined;
  for (const [index, line] of yaml.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    const head = /^([a-z]+):\s*(\|)?(?!\s)(.*)$/.exec(line);
    if (head) {
      const key = head[1]!;
      open = head[2] ? [] : undefined;
      if (open) blocks.set(key, open);
      else values.set(key, head[3]!.trim());
    } else if (open) open.push(line.trim());
    else
      throw new PlangraphError('INPUT_UNSUPPORTED', `${path}, line ${index + 1}: outside any block: ${line.trim()}`, {
        hint: 'a gold file has document: <path> and the block strings entities, relations, targets and tasks',
      });
  }
  return { values, blocks };
}
