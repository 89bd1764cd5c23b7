import { pack } from '../../../solution/build/pack';
import type { Solution } from '../../../solution/model/define-solution';
import { keepFile, keptFile } from '../../run-folder/kept';
import { written } from '../../solution/fixture';

const file = 'sandbox-tests.zip';
const zip = keptFile(file) ?? keepFile(file, pack(written()));

/** The product's own solution as its build writes it, with scripts and controls that do nothing; or with something changed. */
export const tenantryZip = (change?: Partial<Solution>): Uint8Array => (change ? pack(written(change)) : zip);
