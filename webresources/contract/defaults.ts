import { newContract } from '../../core/contracts/defaults';
import { contractToday } from '../../core/contracts/today';
import { lookupAt } from '../common/form';
import { bare } from '../common/place';
import { readAccount, readContractNames, readCurrency, readOrganizationCurrencyId, type Named } from './account';
import type { Proposals } from './proposals';

/** Fills what a new contract starts with from its account; what a person has chosen stays, and the name follows the currency. */
export const fillIn = async (form: Xrm.FormContext, { isOpen, propose }: Proposals): Promise<void> => {
  const accountId = chosenAt(form, 'csp_accountid');
  if (accountId === null) return;
  const account = await readAccount(accountId);
  const chosenCurrency = isOpen('transactioncurrencyid') ? null : chosenAt(form, 'transactioncurrencyid');
  const currency = await readCurrency(chosenCurrency ?? account.currencyId ?? (await readOrganizationCurrencyId()));
  const start = newContract({
    accountName: account.name,
    accountCurrency: currency.code,
    organizationCurrency: currency.code,
    takenNames: await readContractNames(accountId),
    today: contractToday(Date.now()),
  });
  // Another customer was chosen meanwhile.
  if (chosenAt(form, 'csp_accountid') !== accountId) return;
  propose('csp_name', start.name);
  propose('csp_startson', new Date(`${start.startsOn}T00:00`));
  propose('transactioncurrencyid', reference('transactioncurrency', currency));
  propose('csp_billingcontactid', account.contact === null ? null : reference('contact', account.contact));
};

const chosenAt = (form: Xrm.FormContext, column: string): string | null => {
  const chosen = lookupAt(form, column);
  return chosen === null ? null : bare(chosen.id);
};

const reference = (entityType: string, { id, name }: Named): Xrm.LookupValue[] => [{ id, name, entityType }];
