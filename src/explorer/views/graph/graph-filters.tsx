import type { ComponentChildren, VNode } from 'preact';
import type { GraphPartsFragment } from '../../api/generated/operations.js';
import { useOntology } from '../../api/ontology.js';
import { useTexts } from '../../i18n/texts.js';
import { type GraphFilter, toggled } from '../../model/graph-state.js';
import { groupBy } from '../../model/group-by.js';
import type { GraphSteps } from './use-graph.js';

export interface GraphFiltersProps {
  readonly edges: GraphPartsFragment['edges'];
  readonly filter: GraphFilter;
  readonly change: GraphSteps['change'];
  /** Further conditions. */
  readonly children?: ComponentChildren;
}

/** Which relations are shown. */
export function GraphFilters({ edges, filter, change, children }: GraphFiltersProps): VNode {
  const texts = useTexts();
  const ontology = useOntology();
  const counts = groupBy(edges, ({ type }) => type);
  const set = (values: Partial<GraphFilter>): void => change((before) => ({ ...before, filter: { ...before.filter, ...values } }));
  return (
    <>
      <fieldset class="legend">
        <legend>{texts.say('graph.relations')}</legend>
        {ontology.relationKinds
          .filter(({ name }) => counts.has(name))
          .map(({ name, label }) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={!filter.hiddenRelations.includes(name)}
                onChange={() => set({ hiddenRelations: toggled(filter.hiddenRelations, name) })}
              />
              {`${texts.label(label)} (${texts.count(counts.get(name)!.length)})`}
            </label>
          ))}
      </fieldset>
      <fieldset class="legend">
        <legend>{texts.say('graph.conditions')}</legend>
        <label>
          {texts.say('column.modality')}
          <select value={filter.modality} onChange={(event) => set({ modality: event.currentTarget.value })}>
            <option value="">{texts.say('graph.any')}</option>
            <option value="FACT">{texts.say('modality.FACT')}</option>
            <option value="PLANNED">{texts.say('modality.PLANNED')}</option>
          </select>
        </label>
        <label>
          {texts.say('graph.confidence', { share: texts.percent(filter.minConfidence) })}
          <input
            type="range"
            min="0"
            max="1"
            step="0.05"
            value={String(filter.minConfidence)}
            onChange={(event) => set({ minConfidence: Number(event.currentTarget.value) })}
          />
        </label>
        <YearField label={texts.say('graph.fromYear')} year={filter.fromYear} change={(fromYear) => set({ fromYear })} />
        <YearField label={texts.say('graph.toYear')} year={filter.toYear} change={(toYear) => set({ toYear })} />
        {children}
        <p class="faint">{texts.say('graph.dashes')}</p>
      </fieldset>
    </>
  );
}

interface YearFieldProps {
  readonly label: string;
  readonly year: string;
  readonly change: (year: string) => void;
}

/** A year, or nothing where what is typed is none. */
function YearField({ label, year, change }: YearFieldProps): VNode {
  return (
    <label>
      {label}
      <input
        type="text"
        inputMode="numeric"
        size={4}
        value={year}
        onChange={({ currentTarget: { value } }) => change(/^\d{4}$/.test(value) ? value : '')}
      />
    </label>
  );
}
