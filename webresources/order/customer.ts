import type { PurchaseFacts } from '../../core/agreements/purchase';
import { agreementState, nameOf, relationship } from '../../solution/rows';
import { agreedOn } from '../account/last-agreed';
import { readRow } from '../common/rows';

/** What an order takes from its customer, and what decides whether it may be made. */
export type Customer = PurchaseFacts & {
  readonly tenantRowId: string | null;
  readonly isOnCreditHold: boolean;
  readonly currencyId: string | null;
};

export const readCustomer = async (accountId: string): Promise<Customer> => {
  const row = await readRow('account', accountId, [
    '_csp_provideraccountid_value',
    'csp_relationship',
    'csp_agreementstate',
    'creditonhold',
    '_transactioncurrencyid_value',
  ]);
  const state = nameOf(agreementState, row.csp_agreementstate);
  return {
    tenantRowId: row._csp_provideraccountid_value,
    hasTenant: row._csp_provideraccountid_value !== null,
    relationship: nameOf(relationship, row.csp_relationship),
    agreementState: state,
    agreedOn: await agreedOn(accountId, state),
    isOnCreditHold: row.creditonhold === true,
    currencyId: row._transactioncurrencyid_value,
  };
};
