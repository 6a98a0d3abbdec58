/** A subject with what is said of it: the same for every notation of RDF. */
export interface Resource {
  readonly iri: string;
  readonly statements: readonly (readonly [predicate: string, object: Term])[];
}

export type Term = { readonly iri: string } | { readonly value: string; readonly datatype?: string; readonly language?: string };

/** The vocabularies that are used, by their usual prefixes. */
export const PREFIXES = {
  plan: 'https://plangraph.dev/ontology#',
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  dcterms: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  sh: 'http://www.w3.org/ns/shacl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** The IRI of a name with a prefix, such as `prov:Entity`. */
export function expand(name: `${keyof typeof PREFIXES}:${string}`): string {
  const at = name.indexOf(':');
  return PREFIXES[name.slice(0, at) as keyof typeof PREFIXES] + name.slice(at + 1);
}

/** Ids are no addresses that can be looked up, and do not pretend to be. */
export function iriOf(id: string): string {
  return `urn:plangraph:${id}`;
}

export const RDF_TYPE = expand('rdf:type');
export const XSD_STRING = expand('xsd:string');

export function text(value: string): Term {
  return { value };
}

/** A text in a language (BCP 47), or in none that is known. */
export function label(value: string, language: string | undefined): Term {
  return language === undefined ? { value } : { value, language };
}

/** A number of code points. */
export function offset(value: number): Term {
  return { value: String(value), datatype: expand('xsd:nonNegativeInteger') };
}

export function integer(value: number): Term {
  return { value: String(value), datatype: expand('xsd:integer') };
}

export function double(value: number): Term {
  return { value: String(value), datatype: expand('xsd:double') };
}

export function boolean(value: boolean): Term {
  return { value: String(value), datatype: expand('xsd:boolean') };
}

/** A date to the precision that the text gives: a year, a month or a day. */
export function date(value: string): Term {
  const datatype = ({ 4: 'xsd:gYear', 7: 'xsd:gYearMonth' } as const)[value.length] ?? 'xsd:date';
  return { value, datatype: expand(datatype) };
}
