import { pack } from '../../../solution/build/pack';
import { written } from '../../solution/fixture';

/** The product's own solution as its build writes it, with scripts and controls that do nothing. */
export const tenantryZip = (): Uint8Array => pack(written());
