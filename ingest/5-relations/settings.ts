import type { Section } from '../2-structure/section.js';
import type { Setting } from './modality.js';

/**
 * What kind of part each section is: a task, a review of what was reached, an article that states norms, or none of these.
 * What lies in a review is one, a task as well.
 */
export function settings(sections: readonly Section[], isTask: (section: number) => boolean): (section: number) => Setting {
  const found: Setting[] = [];
  for (const { index, parent, kind, looksBack } of sections) {
    if (looksBack) found[index] = 'REVIEW';
    else if (isTask(index)) found[index] = 'TASK';
    else found[index] = kind === 'ARTICLE' || (parent !== undefined && found[parent] === 'NORM') ? 'NORM' : 'OTHER';
  }
  return (section) => found[section] ?? 'OTHER';
}
