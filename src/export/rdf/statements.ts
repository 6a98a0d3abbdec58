import { boolean, date, double, expand, integer, label, offset, type Resource, RDF_TYPE, type Term, text } from './terms.js';

type Name = Parameters<typeof expand>[0];

/** Collects what is said of one subject; what is absent or empty is not said. */
export class Statements {
  readonly #statements: [string, Term][] = [];

  constructor(readonly iri: string) {}

  is(...classes: readonly Name[]): this {
    for (const name of classes) this.#statements.push([RDF_TYPE, { iri: expand(name) }]);
    return this;
  }

  link(predicate: Name, iri: string | undefined): this {
    if (iri !== undefined) this.#statements.push([expand(predicate), { iri }]);
    return this;
  }

  text(predicate: Name, ...values: readonly (string | undefined)[]): this {
    for (const value of values) if (value) this.#statements.push([expand(predicate), text(value)]);
    return this;
  }

  /** What a thing is called, for people. */
  label(value: string, language?: string): this {
    if (value) this.#statements.push([expand('rdfs:label'), label(value, language)]);
    return this;
  }

  offset(predicate: Name, value: number): this {
    this.#statements.push([expand(predicate), offset(value)]);
    return this;
  }

  date(predicate: Name, value: string | undefined): this {
    if (value !== undefined) this.#statements.push([expand(predicate), date(value)]);
    return this;
  }

  integer(predicate: Name, value: number): this {
    this.#statements.push([expand(predicate), integer(value)]);
    return this;
  }

  double(predicate: Name, value: number): this {
    this.#statements.push([expand(predicate), double(value)]);
    return this;
  }

  /** A value of the ontology, by the type that the ontology gives it. */
  attribute(predicate: Name, value: string | number | boolean, type: string): this {
    if (typeof value === 'boolean') this.#statements.push([expand(predicate), boolean(value)]);
    else if (typeof value === 'number') return type === 'int' ? this.integer(predicate, value) : this.double(predicate, value);
    else if (type === 'date') return this.date(predicate, value);
    else return this.text(predicate, value);
    return this;
  }

  done(): Resource {
    return { iri: this.iri, statements: this.#statements };
  }
}
