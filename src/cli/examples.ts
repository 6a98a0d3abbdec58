/** The examples that end each command's help: a command line and what it does. */
export function examples(...lines: readonly (readonly [command: string, purpose: string])[]): string {
  const width = Math.max(...lines.map(([command]) => command.length));
  return ['', 'Examples:', ...lines.map(([command, purpose]) => `  $ ${command.padEnd(width)}  ${purpose}`)].join('\n');
}
