/** Whether a client that sends this If-None-Match has what an ETag or its bare value stands for, strong or weak (RFC 9110 §13.1.2). */
export function clientHas(tag: string, ifNoneMatch = ''): boolean {
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((known) => opaque(known) === opaque(tag));
}

function opaque(tag: string): string {
  return tag.trim().replace(/^W\/|"/g, '');
}
