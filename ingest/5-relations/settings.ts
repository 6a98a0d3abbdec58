import type { MentionedDocument } from '../3-mentions/find-mentions.js';
import type { Setting } from './modality.js';

/**
 * What kind of part each section is: a task, a review of what was reached, an article that states norms, or none of these.
 * The nearest heading that says so decides, so that a task below a chapter of foundations is a review all the same.
 */
export function settings({ sections, knowledge }: MentionedDocument, isTask: (section: number) => boolean): (section: number) => Setting {
  const { reviewHeading } = knowledge.relations;
  const found: Setting[] = [];
  for (const { index, parent, path, kind } of sections) {
    if (path.some((title) => reviewHeading.test(title.trim()))) found[index] = 'REVIEW';
    else if (isTask(index)) found[index] = 'TASK';
    else found[index] = kind === 'ARTICLE' || (parent !== undefined && found[parent] === 'NORM') ? 'NORM' : 'OTHER';
  }
  return (section) => found[section] ?? 'OTHER';
}
