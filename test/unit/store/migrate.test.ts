import Database from 'better-sqlite3';
import { migrate, SCHEMA_VERSION } from '../../../src/store/sqlite/migrations/migrate.js';
import { toStoreError } from '../../../src/store/sqlite/connection/driver-errors.js';

const tables = (driver: Database.Database): unknown[] => driver.prepare('SELECT name FROM sqlite_schema ORDER BY name').pluck().all();

test('each migration runs once, in order', () => {
  const driver = new Database(':memory:');
  migrate(driver, 'x', ['CREATE TABLE a (x)']);
  migrate(driver, 'x', ['CREATE TABLE a (x)', 'ALTER TABLE a RENAME TO b']);
  migrate(driver, 'x', ['CREATE TABLE a (x)', 'ALTER TABLE a RENAME TO b']);
  expect(tables(driver)).toEqual(['b']);
  expect(driver.pragma('user_version', { simple: true })).toBe(2);
});

test('one that fails leaves the tables of the version before', () => {
  const driver = new Database(':memory:');
  migrate(driver, 'x', ['CREATE TABLE a (x)']);
  expect(() => migrate(driver, 'x', ['CREATE TABLE a (x)', 'CREATE TABLE b (x); CREATE TABLE b (x)'])).toThrow(/already exists/);
  expect(tables(driver)).toEqual(['a']);
  expect(driver.pragma('user_version', { simple: true })).toBe(1);
});

test('an old program does not touch a new store', () => {
  const driver = new Database(':memory:');
  migrate(driver, 'x', ['CREATE TABLE a (x)', 'CREATE TABLE b (x)']);
  expect(() => migrate(driver, 'x', ['CREATE TABLE a (x)'])).toThrow(expect.objectContaining({ code: 'STORE_VERSION' }) as Error);
  expect(SCHEMA_VERSION).toBeGreaterThan(0);
});

test.each([
  ['SQLITE_BUSY_SNAPSHOT', 'STORE_BUSY'],
  ['SQLITE_READONLY_DBMOVED', 'STORE_READ_ONLY'],
  ['SQLITE_FULL', 'STORE_FULL'],
  ['SQLITE_IOERR_SHORT_READ', 'STORE_CORRUPT'],
  ['SQLITE_IOERR_WRITE', 'STORE_UNAVAILABLE'],
  ['SQLITE_CORRUPT_INDEX', 'STORE_CORRUPT'],
  ['SQLITE_CONSTRAINT_PRIMARYKEY', 'INVARIANT'],
])('%s is said as %s', (code, expected) => {
  const cause = Object.assign(new Error('detail'), { code });
  expect(toStoreError(cause, 'here.db')).toMatchObject({
    code: expected,
    cause,
    message: expect.stringMatching(/here\.db.*detail/) as string,
    hint: expect.any(String) as string,
  });
});

test('an error that is not the driver’s stays as it is', () => {
  const error = new TypeError('x');
  expect(toStoreError(error, 'here.db')).toBe(error);
});
