import { Zip, ZipDeflate } from 'fflate';

/** One file of an archive, written while it is read. */
export interface ArchivedFile {
  readonly path: string;
  readonly text: AsyncIterable<string> | Iterable<string>;
}

/** The same bytes whenever they are made. */
const TIME = new Date(1980, 0, 1);

/** A ZIP archive of the files, in their order; of each no more than a piece is in memory. */
export async function* zipChunks(files: Iterable<ArchivedFile>): AsyncGenerator<Uint8Array> {
  let made: Uint8Array[] = [];
  const take = (): Uint8Array[] => {
    const taken = made;
    made = [];
    return taken;
  };
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    made.push(bytes);
  });
  for (const { path, text } of files) {
    const file = new ZipDeflate(path);
    file.mtime = TIME;
    zip.add(file);
    for await (const piece of text) {
      file.push(Buffer.from(piece, 'utf8'));
      yield* take();
    }
    file.push(new Uint8Array(0), true);
    yield* take();
  }
  zip.end();
  yield* take();
}
