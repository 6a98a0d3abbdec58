import type { FileHandle } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { openUnnamedFile } from '../../files/unnamed-file.js';

/** A body that was received, on the disk under no name until it is closed. */
export interface ReceivedBody {
  read(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Receives a body at the client's pace. Null where it is longer than allowed: nothing of it is kept then.
 * @throws the system's error where it cannot be kept, or the client breaks off; nothing is kept then, either.
 */
export async function receiveBody(body: Readable, maxBytes: number): Promise<ReceivedBody | null> {
  const file = await openUnnamedFile();
  try {
    if (await write(file, body, maxBytes)) return { read: () => readWhole(file), close: () => file.close() };
  } catch (error) {
    await file.close();
    throw error;
  }
  await file.close();
  return null;
}

async function write(file: FileHandle, body: Readable, maxBytes: number): Promise<boolean> {
  let size = 0;
  // Who is told that it is too much may go on sending for a while: the connection has to stay to tell it.
  for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) return false;
    await file.appendFile(chunk);
  }
  return true;
}

async function readWhole(file: FileHandle): Promise<Uint8Array> {
  const { size } = await file.stat();
  const bytes = Buffer.alloc(size);
  for (let read = 0; read < size;) {
    const { bytesRead } = await file.read(bytes, read, size - read, read);
    if (bytesRead === 0) throw new Error('a received file has become shorter');
    read += bytesRead;
  }
  return bytes;
}
