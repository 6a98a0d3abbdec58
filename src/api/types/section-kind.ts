import { registerEnumType } from 'type-graphql';
import { SectionKind } from '../../../schema/records.js';

/** The kinds of section, taken from the record's own schema. */
export const SectionKindName: Record<string, string> = Object.fromEntries(
  SectionKind.anyOf.map(({ const: kind }) => [String(kind), String(kind)]),
);

registerEnumType(SectionKindName, { name: 'SectionKind', description: 'What part of a document a section is.' });
