import { foldText } from './fold-text.js';

/** What stands around each name: no folded text holds one. */
export const EDGE = '\n';

/** A name and its aliases as one text: each folded, each on its own line, the name first, a line end around each. */
export function searchLines(name: string, aliases: readonly string[]): string {
  return `${EDGE}${[name, ...aliases].map(foldText).join(EDGE)}${EDGE}`;
}
