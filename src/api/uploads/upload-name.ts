/**
 * The name of a document that was sent as a body: what the query string says, else the file name of the header Content-Disposition
 * (RFC 6266), without folders. Empty where there is none.
 */
export function uploadName(source: unknown, contentDisposition: string | undefined): string {
  if (typeof source === 'string') return source;
  return fileName(contentDisposition ?? '')
    .split(/[\\/]/)
    .at(-1)!;
}

function fileName(header: string): string {
  const extended = /;\s*filename\*\s*=\s*utf-8'[\w-]*'([^\s;]+)/i.exec(header)?.[1];
  if (extended !== undefined) return decoded(extended);
  const [, quoted, token] = /;\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))/i.exec(header) ?? [];
  // Headers come as Latin-1; what clients put there is UTF-8.
  return Buffer.from(quoted?.replace(/\\(.)/g, '$1') ?? token ?? '', 'latin1').toString('utf8');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
