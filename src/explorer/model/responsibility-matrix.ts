/** One institution's part in one task. */
export interface Part {
  readonly role: string;
  readonly relation: string;
}

export interface MatrixRow {
  readonly id: string;
  readonly name: string;
  readonly leads: number;
  readonly supports: number;
  /** By the task's id. */
  readonly parts: ReadonlyMap<string, Part>;
}

export interface MatrixColumn {
  readonly id: string;
  readonly name: string;
}

export interface GivenPart {
  readonly role?: string | null;
  readonly relation: { readonly id: string };
  readonly institution: { readonly id: string; readonly name: string };
  readonly task: { readonly id: string; readonly name: string };
}

/** Institutions by tasks: who leads the most comes first, then who supports the most; tasks as they come. */
export function responsibilityMatrix(given: readonly GivenPart[]): { rows: MatrixRow[]; columns: MatrixColumn[] } {
  const columns = new Map<string, MatrixColumn>();
  const rows = new Map<string, { id: string; name: string; leads: number; supports: number; parts: Map<string, Part> }>();
  for (const { role, relation, institution, task } of given) {
    columns.set(task.id, { id: task.id, name: task.name });
    const row = rows.get(institution.id) ?? { ...institution, leads: 0, supports: 0, parts: new Map<string, Part>() };
    rows.set(institution.id, row);
    if (role === 'LEAD') row.leads += 1;
    else row.supports += 1;
    row.parts.set(task.id, { role: role ?? '', relation: relation.id });
  }
  const sorted = [...rows.values()].sort((a, b) => b.leads - a.leads || b.supports - a.supports);
  return { rows: sorted, columns: [...columns.values()] };
}
