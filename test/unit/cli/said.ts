import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { packageRoot } from '../../../schema/package-root.js';

/** Every text that the help of a command and of those below it is made of. */
export function textsOfHelp(command: Command): string[] {
  const own = [
    command.summary(),
    command.description(),
    ...command.options.map(({ description }) => description.replace(/ \(default: .*, or \$\w+\)$/s, '')),
    ...command.registeredArguments.map(({ description }) => description),
  ];
  return [...own.filter((text) => text !== ''), ...command.commands.flatMap(textsOfHelp)];
}

/** The messages and hints of all errors, and the remarks of the command line, as the code spells them: `{0}`, `{1}` … for values. */
export function textsOfErrors(): string[] {
  const files = globSync('{schema,ingest,src}/**/*.ts', { cwd: packageRoot, ignore: ['src/explorer/**', 'src/client/**'] });
  return [...new Set(files.flatMap((file) => textsIn(file)))].filter(hasWords);
}

/** A text of values and signs alone says nothing in any language. */
function hasWords(text: string): boolean {
  return /[a-z]{2} [a-z]{2}|^[a-z]+ \{/.test(text.replace(/^hint: \{0\}$/, ''));
}

function textsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(packageRoot, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'PlangraphError') found.push(...spelled(node.arguments?.[1]));
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'hint') found.push(...spelled(node.initializer));
    if (ts.isCallExpression(node) && /terminal\.note$/.test(node.expression.getText())) found.push(...spelled(node.arguments[0]));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The texts that an expression may be, as far as they stand there. */
function spelled(node: ts.Node | undefined): string[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head.text + node.templateSpans.map(({ literal }, index) => `{${index}}${literal.text}`).join('')];
  if (ts.isConditionalExpression(node)) return [...spelled(node.whenTrue), ...spelled(node.whenFalse)];
  if (ts.isParenthesizedExpression(node)) return spelled(node.expression);
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return [];
  const [left, right] = [spelled(node.left)[0], spelled(node.right)[0]];
  return left !== undefined && right !== undefined ? [left + right] : [];
}
