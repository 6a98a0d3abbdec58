import type { DocumentGraph, IssueRecord, RunRecord } from '../../../../schema/records.js';
import { canonicalJson } from '../../merge/contribution-hash.js';
import type { StoredDocument } from '../../port/graph-store.js';
import { foldText } from '../../search/fold-text.js';
import { type Properties, withFolded } from './entity-node.js';
import { orderStart } from './order-key.js';

type Optional = 'docNumber' | 'date' | 'periodStart' | 'periodEnd' | 'jurisdiction' | 'policy';

export type DocumentNode = Omit<StoredDocument, 'run' | 'issues'> & { readonly run: string; readonly issues: string };

/** The properties of a document's node, but for its hash; `_issueKeys` holds code and level of each issue, to be counted. */
export function documentProperties({ document, run, issues }: DocumentGraph): Properties {
  const properties: Properties = { ...present(document), run: canonicalJson(run), issues: canonicalJson(issues) };
  withFolded(properties, ['source', 'title', 'docNumber', 'jurisdiction']);
  return {
    ...properties,
    _order_start: orderStart(document.title),
    _foldedIssuers: document.issuers.map(foldText),
    _issueKeys: issues.map(({ code, level }) => `${code} ${level}`),
  };
}

const OPTIONAL: readonly Optional[] = ['docNumber', 'date', 'periodStart', 'periodEnd', 'jurisdiction', 'policy'];

export function toDocument(node: DocumentNode): StoredDocument {
  const { id, source, sha256, length, mediaType, encoding, title, issuers } = node;
  return {
    ...{ id, source, sha256, length, mediaType, encoding, title, issuers },
    ...Object.fromEntries(OPTIONAL.flatMap((name) => (node[name] === undefined ? [] : [[name, node[name]]]))),
    run: JSON.parse(node.run) as RunRecord,
    issues: JSON.parse(node.issues) as IssueRecord[],
  };
}

/** A record without the fields that it lacks: a node has no property without a value. */
export function present(record: object): Properties {
  const fields = Object.entries(record as Properties).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(fields);
}
