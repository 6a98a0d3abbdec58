import { fold } from '../text/fold.js';
import { knowledge } from './knowledge.js';

/** Does a gazetteer list this name, or is it a department's plain form? */
export function isKnownName(name: string): boolean {
  const known = knowledge();
  const folded = fold(name);
  return known.forms.get(folded).length > 0 || known.departments.get(folded).length > 0;
}
