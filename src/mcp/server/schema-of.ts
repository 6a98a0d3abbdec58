import { fromJsonSchema, type StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import type { TObject } from '@sinclair/typebox';
import { TypeCompiler } from '@sinclair/typebox/compiler';

/** A schema as the protocol's library takes it, with faults that a model can mend: where, what, and what there is. */
export function schemaOf(schema: TObject): StandardSchemaWithJSON {
  const compiled = TypeCompiler.Compile(schema);
  const names = Object.keys(schema.properties).join(', ');
  const check = (given: unknown) => {
    if (compiled.Check(given)) return { valid: true as const, data: given as never, errorMessage: undefined };
    const faults = [...compiled.Errors(given)].map(({ path, message }) => `${path || '/'}: ${message}`);
    return { valid: false as const, data: undefined, errorMessage: `${[...new Set(faults)].join(', ')}; it takes ${names}` };
  };
  return fromJsonSchema(schema, { getValidator: () => check });
}
