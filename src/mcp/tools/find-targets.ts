import { Type } from '@sinclair/typebox';
import type { GraphReader, StoredEntity } from '../../store/port/graph-store.js';
import type { Passage } from '../citation.js';
import { passagesOfEntities, passagesOfRelations } from '../passages.js';
import { askedOf, LIMIT, list, resolve, STANDARD_LIMIT } from '../references.js';
import { SETS_TARGET, targetsAbout } from '../targets-about.js';
import { citingTool } from '../tool.js';

export const findTargets = citingTool({
  name: 'find_targets',
  description: 'What is promised in numbers: indicator, value, unit and year, and who sets it; by topic, plan, task or institution.',
  input: Type.Object({
    about: Type.Optional(list('topics or words of an indicator, a task or a title; or ids')),
    year: Type.Optional(Type.Integer({ description: 'the target year' })),
    limit: LIMIT,
  }),
  async find({ about, year, limit: first = STANDARD_LIMIT }, { reader }) {
    const asked = about ? await resolve(reader, about) : [null];
    const pages = await Promise.all(asked.map((one) => targetsAbout(reader, one, { year, first })));
    const targets = pages.flatMap(({ items }) => items.map(({ item }) => item));
    const settings = await settingsOf(reader, targets);
    const rows = pages.flatMap(({ items }, index) => items.map(({ item }) => ({ asked: asked[index]?.asked ?? '', target: item })));
    return {
      rows: rows.flatMap(({ asked: text, target: { id, name, attributes } }, index) => {
        const { setBy, passage } = settings[index]!;
        const line = {
          id,
          target: name,
          ...indicatorOf(attributes),
          ...(setBy === undefined ? {} : { setBy }),
          ...askedOf(about ?? [], text),
        };
        return passage ? [{ line, passage }] : [];
      }),
      total: pages.reduce((sum, { totalCount }) => sum + totalCount, 0),
      missing: (about ?? []).filter((_, index) => pages[index]!.totalCount === 0),
    };
  },
});

function indicatorOf({ subject, value, valueMax, unit, comparator, year }: StoredEntity['attributes']): object {
  const given = { indicator: subject, value, valueMax, unit, comparator, year };
  return Object.fromEntries(Object.entries(given).filter(([, one]) => one !== undefined));
}

interface Setting {
  readonly setBy: string | undefined;
  readonly passage: Passage | null;
}

/** Who sets each target, and the sentence that does. */
async function settingsOf(reader: GraphReader, targets: readonly StoredEntity[]): Promise<readonly Setting[]> {
  const pages = await reader.relationsOf({
    entities: targets.map(({ id }) => id),
    direction: 'IN',
    types: [SETS_TARGET],
    page: { first: 1 },
  });
  const relations = pages.map(({ items: [first] }) => first?.item ?? null);
  const set = relations.flatMap((relation) => relation ?? []);
  const unset = targets.filter((_, index) => !relations[index]);
  const [setters, passages, others] = await Promise.all([
    reader.entities(set.map(({ subject }) => subject)),
    passagesOfRelations(
      reader,
      set.map(({ id }) => id),
    ),
    passagesOfEntities(reader, unset),
  ]);
  return targets.map((target, index) => {
    const at = set.indexOf(relations[index]!);
    return at < 0 ? { setBy: undefined, passage: others[unset.indexOf(target)]! } : { setBy: setters[at]?.name, passage: passages[at]! };
  });
}
