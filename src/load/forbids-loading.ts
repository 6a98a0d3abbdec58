import type { IssueRecord } from '../../schema/records.js';

/** Does an issue say that these records are not to be used? A warning does so only where the user asked to be strict. */
export function forbidsLoading(issues: readonly IssueRecord[], strict: boolean): boolean {
  return issues.some(({ level }) => level === 'error' || (strict && level === 'warning'));
}
