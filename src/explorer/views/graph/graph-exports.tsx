import type { VNode } from 'preact';
import { useWork } from '../../api/use-answer.js';
import { useTexts } from '../../i18n/texts.js';
import { exportAddress } from '../../model/export-address.js';
import type { GraphFilter } from '../../model/graph-state.js';

const FILES = [
  { name: 'GEXF', file: 'graph.gexf' },
  { name: 'GraphML', file: 'graph.graphml' },
  { name: 'XLSX', file: 'plans.xlsx' },
];
const GEPHI_LITE = 'https://gephi.org';

export interface GraphExportsProps {
  /** The ids of the entities that are shown. */
  readonly ids: readonly string[];
  readonly filter: GraphFilter;
}

/** What is shown as files of the server, for other programs. */
export function GraphExports({ ids, filter }: GraphExportsProps): VNode | null {
  const texts = useTexts();
  const gephiMayAsk = useMayAsk(GEPHI_LITE);
  if (ids.length === 0) return null;
  const addresses = FILES.map(({ name, file }) => ({ name, address: exportAddress(file, ids, filter) }));
  const gexf = addresses[0]?.address;
  if (gexf == null) return <span class="faint">{texts.say('graph.tooManyToExport')}</span>;
  return (
    <>
      {addresses.map(({ name, address }) => (
        <a key={name} href={address ?? ''} download>
          {name}
        </a>
      ))}
      {gephiMayAsk && (
        <a href={`${GEPHI_LITE}/gephi-lite/?${new URLSearchParams({ file: new URL(gexf, document.baseURI).href }).toString()}`}>
          Gephi Lite
        </a>
      )}
    </>
  );
}

/** Whether the server lets pages of another origin ask it. */
function useMayAsk(origin: string): boolean {
  const { data } = useWork(async (signal) => {
    const response = await fetch(new URL('export', document.baseURI), { signal });
    return ((await response.json()) as { readonly corsOrigins: readonly string[] }).corsOrigins;
  }, 'export');
  return data !== null && (data.includes('*') || data.includes(origin));
}
