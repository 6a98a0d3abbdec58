import { Field, Float } from 'type-graphql';
import { SearchResult } from '../kinds/search-result.js';
import { Highlight } from '../types/highlight.type.js';
import { connectionClasses } from './connection-classes.js';

export const { Connection: SearchConnection, Edge: SearchEdge } = connectionClasses('Search', () => SearchResult);

Field(() => Float, {
  description:
    'How well it matches: 8 the name itself, 7 an alias or the English name, 6 the start of one, 5 a part; 4 the sound of a name or its initials, 3 the start, 2 a part; 1 a passage.',
})(SearchEdge.prototype, 'score');
Field(() => [Highlight], { description: 'Why it was found: the texts that hold what was searched for, the best match first.' })(
  SearchEdge.prototype,
  'highlights',
);
Field(() => String, { description: 'The text of the first highlight: the name, alias or passage that matched best.' })(
  SearchEdge.prototype,
  'matched',
);
