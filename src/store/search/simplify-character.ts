import { invariant } from '../../../schema/errors.js';
import { ConverterFactory } from 'opencc-js/core';
import { to } from 'opencc-js/preset/t2cn';

const { cn: table } = to;
invariant(table, 'opencc-js has no table from traditional to simplified characters');
const convert = ConverterFactory(table);
const known = new Map<string, string>();

/**
 * The simplified form of one Han character, or itself. Character by character, as a substring of a name must fold to a
 * substring of its folded form, which conversion by phrases (OpenCC's other half) would break.
 */
export function simplifyCharacter(character: string): string {
  let simplified = known.get(character);
  if (simplified === undefined) known.set(character, (simplified = settle(character)));
  return simplified;
}

/** One character of the table has a target that has a target of its own. */
function settle(character: string): string {
  const once = convert(character);
  return once === character ? character : settle(once);
}
