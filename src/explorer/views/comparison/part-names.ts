import type { MessageKey } from '../../i18n/texts.js';
import type { ComparisonPart } from '../../model/address.js';

export const COMPARISON_PART_NAMES: Readonly<Record<ComparisonPart, MessageKey>> = {
  tasks: 'document.tasks',
  targets: 'nav.targets',
  bodies: 'comparison.bodies',
  entities: 'comparison.entities',
};
