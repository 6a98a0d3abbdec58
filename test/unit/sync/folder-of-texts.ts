import { extractDocument } from '../../../ingest/pipeline.js';
import { Catalogue } from '../../../src/sync/catalogue.js';
import { DocumentUpdates, type UpdateOptions, type UpdateResult } from '../../../src/sync/document-updates.js';
import type { GraphStore } from '../../../src/store/port/graph-store.js';

/** Names and what is under them, as a folder has them. */
export type Folder = ReadonlyMap<string, string>;

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Updates of a store by a folder: what is not in it is gone. */
export async function updatesOf(store: GraphStore, folder: Folder, options: Partial<UpdateOptions> = {}): Promise<DocumentUpdates> {
  return new DocumentUpdates({
    store,
    catalogue: await Catalogue.read(store.reader),
    extract: async (input) => extractDocument(input),
    reread: async (source) => (folder.has(source) ? bytesOf(folder.get(source)!) : null),
    isGone: (source) => !folder.has(source),
    ...options,
  });
}

/** One run over a whole folder, as `ingest` does it; by name, what came of each. */
export async function readFolder(
  store: GraphStore,
  folder: Folder,
  options: Partial<UpdateOptions> = {},
): Promise<Map<string, UpdateResult>> {
  const updates = await updatesOf(store, folder, options);
  const results = new Map<string, UpdateResult>();
  for (const [source, text] of folder) results.set(source, await updates.put({ source, bytes: bytesOf(text), inFolder: true }));
  return results;
}

/** A short plan that names its place and a target, so that two of them say different things. */
export function planOf(place: string, target: number): string {
  return [
    `${place}数字经济发展行动计划（2024—2026年）`,
    '一、主要任务',
    '（一）建设数据平台',
    `${place}大数据局牵头建设政务数据平台。到2026年，数字经济核心产业增加值达到${target}亿元。`,
    '（责任单位：市财政局、市大数据局）',
    '',
  ].join('\n');
}
