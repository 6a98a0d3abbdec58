import type { MessageKey } from '../../i18n/texts.js';
import type { TimelineKind } from '../../model/timeline.js';

export const KIND_NAMES: Readonly<Record<TimelineKind, MessageKey>> = {
  target: 'nav.targets',
  period: 'timeline.periods',
  policy: 'timeline.policies',
  event: 'timeline.events',
};
