import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { packageRoot } from '../../../schema/package-root.js';

export interface Page {
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
}

/** A fenced block; `language` and `role` are the words behind its fence. */
export interface CodeBlock {
  readonly language: string;
  readonly role: string | undefined;
  readonly code: string;
}

/** Every Markdown page that a reader may come to. */
export function readPages(): Page[] {
  const ignore = ['node_modules/**', 'dist/**', 'seeds/plans/*-digest.md', 'test/fixtures/**'];
  return globSync('**/*.md', { cwd: packageRoot, ignore })
    .sort()
    .map((path) => ({ path, text: readPage(path) }));
}

export function readPage(path: string): string {
  return readFileSync(join(packageRoot, path), 'utf8');
}

export function codeBlocks(text: string): CodeBlock[] {
  return [...text.matchAll(/^```(\w+)(?: (\w+))?\n([\s\S]*?)^```$/gm)].map(([, language, role, code]) => ({
    language: language!,
    role,
    code: code!,
  }));
}

/** The page without its code, fenced or in the line. */
export function proseOf(text: string): string {
  return text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
}

/** The anchors that GitHub makes of a page's headings. */
export function anchorsOf(text: string): Set<string> {
  const headings = [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replace(/\s/g, '-'),
    ),
  );
}
