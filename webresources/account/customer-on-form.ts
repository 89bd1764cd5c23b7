import type { PurchaseFacts } from '../../core/agreements/purchase';
import { agreementState, nameOf, relationship } from '../../solution/rows';
import { isSetAt, lookupAt, optionAt } from '../common/form';
import { bare } from '../common/place';
import { agreedOn } from './last-agreed';

/** What the account's form shows of a customer that decides about buying. */
export type FormCustomer = PurchaseFacts & { readonly isOnCreditHold: boolean; readonly currencyId: string | null };

export const customerOn = async (form: Xrm.FormContext, accountId: string): Promise<FormCustomer> => {
  const state = nameOf(agreementState, optionAt(form, 'csp_agreementstate'));
  const currency = lookupAt(form, 'transactioncurrencyid');
  return {
    hasTenant: lookupAt(form, 'csp_provideraccountid') !== null,
    relationship: nameOf(relationship, optionAt(form, 'csp_relationship')),
    agreementState: state,
    agreedOn: await agreedOn(accountId, state),
    isOnCreditHold: isSetAt(form, 'creditonhold'),
    currencyId: currency === null ? null : bare(currency.id),
  };
};
