import { Type } from '@sinclair/typebox';
import { askedOf, LIMIT, list, MAX_LENGTH, STANDARD_LIMIT } from '../references.js';
import { citingTool } from '../tool.js';

export const searchPassages = citingTool({
  name: 'search_passages',
  description: 'Find the sentences of the plans that hold all words of a text (divided by spaces).',
  input: Type.Object({
    texts: list(),
    document: Type.Optional(Type.String({ maxLength: MAX_LENGTH, description: 'words of its title' })),
    limit: LIMIT,
  }),
  async find({ texts, document, limit: first = STANDARD_LIMIT }, { reader }) {
    const documents = document === undefined ? undefined : ({ field: 'title', op: 'contains', value: document } as const);
    const pages = await Promise.all(
      texts.map((text) => reader.search({ text, in: ['TEXT'], ...(documents ? { documents } : {}), page: { first } })),
    );
    return {
      rows: pages.flatMap(({ items }, index) =>
        items.flatMap(({ item }) => (item.kind === 'PASSAGE' ? [{ line: askedOf(texts, texts[index]!), passage: item.passage }] : [])),
      ),
      total: pages.reduce((sum, { totalCount }) => sum + totalCount, 0),
      missing: texts.filter((_, index) => pages[index]!.totalCount === 0),
    };
  },
});
