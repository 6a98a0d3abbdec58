/** The same question to both servers; each may use `$id`, an institution with many tasks. */
export const REQUESTS: readonly { readonly name: string; readonly ours: string; readonly other: string }[] = [
  {
    name: 'an institution and its first 20 tasks',
    ours: `query ($id: ID!) { institution(id: $id) { name responsibleFor(first: 20) { edges { role node { title } } } } }`,
    other: `query ($id: ID!) { institutions(where: { id: { eq: $id } }) { name
      responsibleForConnection(first: 20) { edges { properties { role } node { title } } } } }`,
  },
  {
    name: '20 tasks, 5 institutions each',
    ours: `{ tasks(first: 20) { nodes { title responsibleInstitutions(first: 5) { nodes { name } } } } }`,
    other: `{ tasks(limit: 20) { title responsibleInstitutionsConnection(first: 5) { edges { node { name } } } } }`,
  },
  {
    name: '20 institutions whose name holds a word, and how many there are',
    ours: `{ institutions(where: { name: { contains: "科技" } }, first: 20) { totalCount nodes { name } } }`,
    other: `{ institutionsConnection(where: { name: { contains: "科技" } }, first: 20) { totalCount edges { node { name } } } }`,
  },
];
