import { basename, isAbsolute, relative, sep } from 'node:path';

/**
 * The name that a document is known by: its path from the current folder where it lies inside; elsewhere its own name, or that of the
 * folder that was searched and the path from there. Where this machine keeps folder or file is nobody's business.
 * @param root the folder that was searched; null for a file that was named itself
 */
export function sourceName(path: string, root: string | null, folder: string): string {
  if (isInside(path, folder)) return relative(folder, path).split(sep).join('/');
  if (root === null) return basename(path);
  return [basename(root), ...relative(root, path).split(sep)].filter((part) => part !== '').join('/');
}

export function isInside(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}
