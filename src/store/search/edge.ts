/** What stands around each name in the text of an entity's names: no folded name holds one. */
export const EDGE = '\n';
