import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { imageWithoutLog } from '../../../src/store/sqlite/connection/image-without-log.js';

const folder = mkdtempSync(join(tmpdir(), 'plangraph-image-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file as a process leaves it that was killed after a checkpoint. */
function leftInWriteAhead(name: string): string {
  const database = new Database(join(folder, 'open.db'));
  database.pragma('journal_mode = WAL');
  database.exec('CREATE TABLE IF NOT EXISTS thing (name TEXT); INSERT INTO thing VALUES (1)');
  database.pragma('wal_checkpoint(TRUNCATE)');
  copyFileSync(join(folder, 'open.db'), join(folder, name));
  database.close();
  return join(folder, name);
}

test('a file left in write-ahead mode is read as one that needs no log, and only read', () => {
  const image = imageWithoutLog(leftInWriteAhead('left.db'))!;
  const database = new Database(image, { readonly: true });
  expect(database.prepare('SELECT count(*) AS n FROM thing').get()).toEqual({ n: 1 });
  expect(() => database.exec('DELETE FROM thing')).toThrow('readonly');
  database.close();
});

test('one with a log that is not empty, or that needs none, is left to SQLite', () => {
  const path = leftInWriteAhead('logged.db');
  writeFileSync(`${path}-wal`, 'frames');
  expect(imageWithoutLog(path)).toBeNull();
  const plain = new Database(join(folder, 'plain.db'));
  plain.exec('CREATE TABLE thing (name TEXT)');
  plain.close();
  expect(imageWithoutLog(join(folder, 'plain.db'))).toBeNull();
});
