import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Before the first suite: a folder of this run alone (kept.ts). What one run has kept no other can find, so that nothing in it is ever old. */
export default (): void => void (process.env['TENANTRY_RUN_FOLDER'] = mkdtempSync(join(tmpdir(), 'tenantry-run-')));
