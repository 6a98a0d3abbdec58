import { type TypeCheck, TypeCompiler } from '@sinclair/typebox/compiler';
import { DocumentGraph } from '../../schema/records.js';
import { type Fault, named } from './fault.js';

let compiled: TypeCheck<typeof DocumentGraph> | undefined;

/** Faults against the records' schemas. The other checks trust the shape, so they only run where there are none. */
export function* checkShape(graph: unknown): Generator<Fault> {
  compiled ??= TypeCompiler.Compile(DocumentGraph);
  if (compiled.Check(graph)) return;
  for (const { path, message } of compiled.Errors(graph)) yield { record: recordAt(graph, path), fault: `${path || '/'}: ${message}` };
}

/** The record that a JSON pointer leads into: by its id where it has one. */
function recordAt(graph: unknown, pointer: string): string {
  const [, list = '', index = ''] = pointer.split('/');
  if (list === '') return 'graph';
  const held = (graph as Record<string, unknown> | null)?.[list];
  const record = (Array.isArray(held) ? (held as unknown[])[Number(index)] : held) as { id?: unknown } | null | undefined;
  const kind = list.replace(/ies$/, 'y').replace(/s$/, '');
  return typeof record?.id === 'string' ? named(kind, record.id) : `${list}${Array.isArray(held) ? `/${index}` : ''}`;
}
