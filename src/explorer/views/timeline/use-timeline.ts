import { ask } from '../../api/ask.js';
import { DatedRelationsDocument, PeriodsOfPoliciesDocument, YearsOfTargetsDocument } from '../../api/generated/operations.js';
import { useOntology } from '../../api/ontology.js';
import { readAll } from '../../api/read-all.js';
import { type Answer, useWork } from '../../api/use-answer.js';
import { useTexts } from '../../i18n/texts.js';
import { formatAddress } from '../../model/address.js';
import { type TimelineEntry, yearOf } from '../../model/timeline.js';

/** All that has a year, in the whole graph or in what one document says. */
export function useTimeline(document: string): Answer<readonly TimelineEntry[]> {
  const texts = useTexts();
  const ontology = useOntology();
  return useWork(async (signal) => {
    const [targets, policies, relations] = await readDated(document, signal);
    const entity = (id: string): string => formatAddress({ name: 'entity', id });
    return [
      ...targets.flatMap(({ id, name, subject, year }): TimelineEntry[] =>
        year == null ? [] : [{ key: id, kind: 'target', from: year, to: year, name: `${subject ?? ''} ${name}`.trim(), href: entity(id) }],
      ),
      ...policies.map(({ id, name, periodStart, periodEnd }): TimelineEntry => {
        const [from, to] = [yearOf(periodStart ?? periodEnd ?? ''), yearOf(periodEnd ?? periodStart ?? '')];
        return { key: id, kind: 'period', from, to, name, href: entity(id) };
      }),
      ...relations.map(({ id, type, date, subject, object }): TimelineEntry => {
        const year = yearOf(date ?? '');
        const name = `${subject.name} · ${texts.label(ontology.relation(type).label)} · ${object.name}`;
        const kind = object.type === 'Policy' ? 'policy' : 'event';
        return { key: id, kind, from: year, to: year, name, href: formatAddress({ name: 'relation', id }) };
      }),
    ];
  }, `timeline ${texts.language} ${document}`);
}

/** Before every year that a date can have. */
const ANY = { gte: '0001' } as const;

async function readDated(document: string, signal: AbortSignal) {
  const of = document === '' ? {} : { document: { eq: document } };
  const lists = await Promise.all([
    readAll(async (after) => (await ask(YearsOfTargetsDocument, { where: { ...of, year: { gte: 1 } }, after }, signal)).targets),
    readAll(async (after) => {
      const where = { ...of, OR: [{ periodStart: ANY }, { periodEnd: ANY }] };
      return (await ask(PeriodsOfPoliciesDocument, { where, after }, signal)).policies;
    }),
    readAll(async (after) => (await ask(DatedRelationsDocument, { where: { ...of, date: ANY }, after }, signal)).relations),
  ]);
  return [lists[0].nodes, lists[1].nodes, lists[2].nodes] as const;
}
