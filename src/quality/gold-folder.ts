import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { PlangraphError } from '../../schema/errors.js';
import { packageRoot } from '../../schema/package-root.js';
import { type Gold, readGoldFile } from './gold-file.js';

/** A gold file together with the text that it marks. */
export interface GoldDocument {
  /** The gold file's name without its extension. */
  readonly name: string;
  readonly gold: Gold;
  readonly textPath: string;
}

/**
 * All gold files of a folder (or the one file named), by name.
 * @param texts where the documents are, should they not be found from the gold file upward or in the package.
 * @throws PlangraphError INPUT_NOT_FOUND where there is no gold file or a document is missing.
 */
export function readGoldFolder(path: string, texts?: string): GoldDocument[] {
  return goldFiles(path).map((file) => {
    const gold = readGoldFile(file);
    return { name: basename(file).replace(/\.ya?ml$/, ''), gold, textPath: findText(file, gold.document, texts) };
  });
}

function goldFiles(path: string): string[] {
  if (!existsSync(path)) throw new PlangraphError('INPUT_NOT_FOUND', `no such file or folder: ${path}`);
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => /\.ya?ml$/.test(name) && isFile(join(path, name)));
  if (names.length === 0)
    throw new PlangraphError('INPUT_NOT_FOUND', `no gold files (*.yaml) in ${path}`, { hint: 'name the folder that holds them' });
  return names.sort().map((name) => join(path, name));
}

/** Looks in `texts`, then in every folder from the gold file's own upward, then in the package. */
function findText(goldFile: string, document: string, texts: string | undefined): string {
  const candidates: string[] = [];
  if (texts !== undefined) candidates.push(join(texts, document), join(texts, basename(document)));
  for (let folder = dirname(resolve(goldFile)); ; folder = dirname(folder)) {
    candidates.push(join(folder, document));
    if (folder === dirname(folder)) break;
  }
  candidates.push(join(packageRoot, document));
  const found = candidates.find((candidate) => document !== '' && isFile(candidate));
  if (found !== undefined) return found;
  throw new PlangraphError('INPUT_NOT_FOUND', `${goldFile}: its document is not found: ${document || '(none named)'}`, {
    hint: 'give the folder of the documents with --texts <folder>',
  });
}

/** Whatever else has such a name, such as a pipe, would be waited for. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
