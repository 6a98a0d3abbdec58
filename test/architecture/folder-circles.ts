import { posix } from 'node:path';

/** A file as dependency-cruiser lists it; `resolved` is the path of what it imports, as a value or a type. */
export interface CruisedModule {
  readonly source: string;
  readonly dependencies: readonly { readonly resolved: string }[];
}

/** Folders that need each other, directly or through others; a file that lies above subfolders belongs to its own folder alone. */
export function folderCircles(modules: readonly CruisedModule[]): string[][] {
  const needs = neededFolders(modules);
  const reached = new Map([...needs.keys()].map((folder) => [folder, foldersFrom(folder, needs)]));
  const circles = [...needs.keys()].flatMap((folder) => {
    const others = [...needs.keys()].filter((other) => reached.get(folder)!.has(other) && reached.get(other)!.has(folder));
    // Each circle is told once, by its first folder.
    return others.length > 0 && others[0] === folder ? [others] : [];
  });
  return circles;
}

function neededFolders(modules: readonly CruisedModule[]): Map<string, Set<string>> {
  const ours = new Set(modules.filter(({ source }) => /^(schema|ingest|src)\//.test(source)).map(({ source }) => source));
  const needs = new Map<string, Set<string>>();
  for (const { source, dependencies } of modules.filter((module) => ours.has(module.source))) {
    const folder = posix.dirname(source);
    const others = dependencies.filter(({ resolved }) => ours.has(resolved)).map(({ resolved }) => posix.dirname(resolved));
    needs.set(folder, new Set([...(needs.get(folder) ?? []), ...others.filter((other) => other !== folder)]));
  }
  return new Map([...needs].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function foldersFrom(start: string, needs: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop())
    for (const next of needs.get(folder) ?? [])
      if (!reached.has(next)) {
        reached.add(next);
        open.push(next);
      }
  return reached;
}
