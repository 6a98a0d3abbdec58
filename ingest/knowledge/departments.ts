import { join } from 'node:path';
import { readTable, splitList } from './gazetteer.js';
import { SEEDS } from './lexicons.js';

export type DepartmentLevel = 'NATIONAL' | 'PROVINCE' | 'CITY' | 'COUNTY';

/** A department as it stands below a place or a level: 发展和改革委员会, also called 发展改革委. */
export interface Department {
  readonly base: string;
  readonly form: string;
  readonly nameEn: string | undefined;
  readonly levels: readonly DepartmentLevel[];
}

/** Every form of every ordinary department, longer forms of the same department first. */
export function readDepartments(): Department[] {
  const { rows } = readTable(join(SEEDS, 'gazetteers', 'departments-local.tsv'));
  return rows.flatMap(([base, aliases, english, levels]) =>
    [base, ...splitList(aliases)].map((form) => ({
      base,
      form,
      nameEn: english || undefined,
      levels: splitList(levels) as DepartmentLevel[],
    })),
  );
}
