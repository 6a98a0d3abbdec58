import type { Database } from 'better-sqlite3';
import { PlangraphError } from '../../../../schema/errors.js';
import { createTables } from './1-create-tables.js';
import { relationsFromAssertions } from './3-relations-from-assertions.js';
import { orderOfSections } from './4-order-of-sections.js';
import { ruleVersionsAsText } from './5-rule-versions-as-text.js';
import { sourcesOfText } from './6-sources-of-a-text.js';
import { judgements } from './7-judgements.js';
import { searchTextAndSounds } from './2-search-text-and-sounds.js';

/** Each brings the tables from the version before to its own, which is its place in this list, counted from 1. */
const MIGRATIONS: readonly string[] = [
  createTables,
  searchTextAndSounds,
  relationsFromAssertions,
  orderOfSections,
  ruleVersionsAsText,
  sourcesOfText,
  judgements,
];

/** The version of the tables that this code reads and writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/** Marks the file as ours in its header: `plan` in ASCII. */
export const APPLICATION_ID = 0x706c616e;

/**
 * Brings the database's tables up to date in one transaction; of two processes that do so at once, the second finds the work done.
 * @throws PlangraphError STORE_VERSION for a database newer than this code, STORE_CORRUPT for one that another program made.
 * What SQLite throws where the tables are not up to date and it may only be read.
 */
export function migrate(driver: Database, location: string, migrations: readonly string[] = MIGRATIONS): void {
  if (versionOf(driver) === migrations.length && isOurs(driver)) return;
  const bringUpToDate = driver.transaction(() => {
    const from = versionOf(driver);
    if (!isOurs(driver) && !isEmpty(driver))
      throw new PlangraphError('STORE_CORRUPT', `the store ${location} is an SQLite database that another program made`, {
        hint: 'choose another path: this file is left as it is',
      });
    if (from > migrations.length)
      throw new PlangraphError('STORE_VERSION', `the store ${location} has version ${from}, this program knows ${migrations.length}`, {
        hint: 'update plangraph, or choose another path and ingest the documents again',
      });
    for (const statements of migrations.slice(from)) driver.exec(statements);
    driver.pragma(`user_version = ${migrations.length}`);
    driver.pragma(`application_id = ${APPLICATION_ID}`);
  });
  // Whoever may only read still learns what is wrong with the file.
  if (driver.readonly) bringUpToDate();
  else bringUpToDate.immediate();
}

function versionOf(driver: Database): number {
  return driver.pragma('user_version', { simple: true }) as number;
}

function isOurs(driver: Database): boolean {
  return driver.pragma('application_id', { simple: true }) === APPLICATION_ID;
}

function isEmpty(driver: Database): boolean {
  return driver.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
}
