/** Whether a key is pressed where something is being written, which keys of the page then must leave alone. */
export function isWriting({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('input:not([type=checkbox], [type=range]), select, textarea') !== null;
}
