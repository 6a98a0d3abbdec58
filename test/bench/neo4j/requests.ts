/** The same question to both servers. */
export interface Request {
  readonly name: string;
  /** Each may use `$id`, an institution with many tasks. */
  readonly ours: string;
  readonly other: string;
}

/** Lists have an order here that a reader can rely on and page by, so that the other server is asked for the same. */
export const REQUESTS: readonly Request[] = [
  {
    name: 'an institution and its first 20 tasks',
    ours: `query ($id: ID!) { entity(id: $id) { ... on Institution { name
      responsibleFor(first: 20) { edges { role node { name } } } } } }`,
    other: `query ($id: ID!) { institutions(where: { id: { eq: $id } }) { name
      responsibleForConnection(first: 20, sort: [{ node: { name: ASC } }, { node: { id: ASC } }]) { edges { properties { role } node {
        name } } } } }`,
  },
  {
    name: '20 tasks, 5 institutions each',
    ours: `{ tasks(first: 20) { nodes { name responsibleInstitutions(first: 5) { nodes { name } } } } }`,
    other: `{ tasks(limit: 20, sort: [{ name: ASC }, { id: ASC }]) { name
      responsibleInstitutionsConnection(first: 5, sort: [{ node: { name: ASC } }, { node: { id: ASC } }]) { edges { node { name } } } } }`,
  },
  {
    name: '20 institutions whose name holds a word, and how many there are',
    ours: `{ institutions(where: { name: { contains: "科技" } }, first: 20) { totalCount nodes { name } } }`,
    other: `{ institutionsConnection(where: { name: { contains: "科技" } }, first: 20, sort: [{ name: ASC }, { id: ASC }]) {
      totalCount edges { node { name } } } }`,
  },
];

/**
 * The names, roles and totals that the data of an answer holds, in order, whatever stands around them.
 * @throws where it holds nothing, which would be fast.
 */
export function told(data: unknown): readonly (string | number)[] {
  const found: (string | number)[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string' || typeof value === 'number') found.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(data);
  if (found.length === 0) throw new Error('a request of the comparison finds nothing');
  return found;
}
