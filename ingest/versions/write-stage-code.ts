import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../schema/package-root.js';
import { BUILT_CODE, hashStageCode } from './stage-code.js';

/* The last step of a build: what it was built from, for a program that is installed without its sources. */
const code = hashStageCode(join(packageRoot, 'ingest'));
writeFileSync(join(packageRoot, 'dist', 'ingest', 'versions', BUILT_CODE), `${JSON.stringify(code, null, 2)}\n`);
