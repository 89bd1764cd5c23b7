import { agreementColumns, type StoredAgreement } from '../../agreements/agreement';
import { isPassing } from '../../dataverse/errors';
import type { Write } from '../../dataverse/tables';
import type { AgreementContext } from './context';

const writesTried = 6;

/**
 * Writes on an agreement that this worker holds, also where a person has touched the row meanwhile; `changes` sees the row as it is then.
 * Null where another worker has taken it over. Throws where Dataverse cannot be reached for good.
 */
export const writeHeld = async (
  { dataverse, time }: AgreementContext,
  held: StoredAgreement,
  changes: (current: StoredAgreement['row']) => Write<'csp_agreements'>,
): Promise<StoredAgreement | null> => {
  const id = held.row.csp_agreementid;
  let current = held;
  // The changes are absolute, so a repeat does no harm.
  for (let tried = 1; tried <= writesTried; tried++) {
    try {
      const written = await dataverse.change('csp_agreements', id, current.etag, changes(current.row), agreementColumns);
      if (written !== null) return written;
      const found = await dataverse.retrieve('csp_agreements', id, agreementColumns);
      if (found === null || found.row.csp_leaseuntil !== held.row.csp_leaseuntil) return null;
      current = found;
    } catch (error) {
      if (!isPassing(error) || tried === writesTried) throw error;
      await time.sleep(250 * 2 ** tried);
    }
  }
  return null;
};
