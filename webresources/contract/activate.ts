import { contractFaults } from '../../core/contracts/contract';
import { Refused } from '../common/command';
import type { ChosenRow } from '../common/place';
import { readRow } from '../common/rows';
import { ask } from './ask';
import { faultSentences } from './faults';

const columns = ['csp_name', '_csp_accountid_value', '_transactioncurrencyid_value', 'csp_startson', 'csp_endson'] as const;

/** **Activate**: from now on subscriptions can be put on the contract. What is missing is told all at once. */
export const activateContract = async ({ id }: ChosenRow): Promise<void> => {
  const row = await readRow('csp_billingcontract', id, columns);
  const faults = contractFaults({
    name: row.csp_name ?? '',
    accountId: row._csp_accountid_value,
    currency: row._transactioncurrencyid_value,
    startsOn: row.csp_startson,
    endsOn: row.csp_endson,
  });
  if (faults.length > 0) throw new Refused(faultSentences(faults).join('\n'));
  await ask('Activate', id);
};
