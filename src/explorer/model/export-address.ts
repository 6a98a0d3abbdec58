import type { GraphFilter } from './graph-state.js';

/** Characters of an address that every server takes in its head. */
const LONGEST = 12_000;

/**
 * The address of a file of the server with these entities and what a filter leaves between them, by the API's own conditions;
 * null where there are too many to name.
 */
export function exportAddress(file: string, ids: readonly string[], filter: GraphFilter): string | null {
  const parameters = new URLSearchParams({ where: JSON.stringify({ id: { in: ids } }), relations: JSON.stringify(relationsOf(filter)) });
  const address = `export/${file}?${parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')}`;
  return address.length > LONGEST ? null : address;
}

/** A filter as the API's condition on relations. */
export function relationsOf({ hiddenRelations, modality, minConfidence, fromYear, toYear, document, issuer }: GraphFilter): object {
  return {
    ...(hiddenRelations.length === 0 ? {} : { NOT: { type: { in: hiddenRelations } } }),
    ...(modality === '' ? {} : { modality: { eq: modality } }),
    ...(minConfidence === 0 ? {} : { confidence: { gte: minConfidence } }),
    ...(fromYear === '' && toYear === '' ? {} : { date: yearRange(fromYear, toYear) }),
    ...(document === '' ? {} : { document: { eq: document } }),
    ...(issuer === '' ? {} : { documents: { some: { issuer: { eq: issuer } } } }),
  };
}

function yearRange(from: string, to: string): object {
  return { ...(from === '' ? {} : { gte: from }), ...(to === '' ? {} : { lt: String(Number(to) + 1) }) };
}
