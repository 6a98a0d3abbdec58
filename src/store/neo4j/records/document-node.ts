import type { DocumentGraph } from '../../../../schema/records.js';
import * as columns from '../../records/columns.js';
import { foldText } from '../../search/fold-text.js';
import { withFolded } from './folded-properties.js';
import { orderStart } from './order-key.js';
import { type Properties, PropertyColumns } from './property-columns.js';

export const DOCUMENT = new PropertyColumns(columns.DOCUMENT);

/** The properties of a document's node, but for its hash; `_issueKeys` holds code and level of each issue, to be counted. */
export function documentProperties({ document, run, issues }: DocumentGraph): Properties {
  return {
    ...withFolded(DOCUMENT.toProperties({ ...document, run, issues }), ['source', 'title', 'docNumber', 'jurisdiction']),
    _order_start: orderStart(document.title),
    _foldedIssuers: document.issuers.map(foldText),
    _issueKeys: issues.map(({ code, level }) => `${code} ${level}`),
  };
}
