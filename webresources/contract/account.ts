import type { BillingContractRow } from '../../solution/rows';
import { readRow } from '../common/rows';

export type Named = { readonly id: string; readonly name: string };

/** What a contract takes from its account. */
export type AccountFacts = { readonly name: string; readonly currencyId: string | null; readonly contact: Named | null };

export const readAccount = async (accountId: string): Promise<AccountFacts> => {
  const row = await readRow('account', accountId, ['name', '_transactioncurrencyid_value', '_primarycontactid_value']);
  const contactId = row._primarycontactid_value;
  return {
    name: row.name ?? '',
    currencyId: row._transactioncurrencyid_value,
    contact: contactId === null ? null : { id: contactId, name: await nameOfContact(contactId) },
  };
};

const nameOfContact = async (contactId: string): Promise<string> => (await readRow('contact', contactId, ['fullname'])).fullname ?? '';

/** The names that the account's contracts have already, ended ones' too. */
export const readContractNames = async (accountId: string): Promise<readonly string[]> => {
  const found = await Xrm.WebApi.retrieveMultipleRecords(
    'csp_billingcontract',
    `?$select=csp_name&$filter=_csp_accountid_value eq ${accountId}`,
  );
  const rows: Pick<BillingContractRow, 'csp_name'>[] = found.entities;
  return rows.map((row) => row.csp_name ?? '');
};

/** A currency with its code by ISO 4217. */
export const readCurrency = async (currencyId: string): Promise<Named & { readonly code: string }> => {
  const row = await readRow('transactioncurrency', currencyId, ['currencyname', 'isocurrencycode']);
  return { id: currencyId, name: row.currencyname, code: row.isocurrencycode };
};

/** The currency in which the organization itself counts. */
export const readOrganizationCurrencyId = async (): Promise<string> => {
  const found = await Xrm.WebApi.retrieveMultipleRecords('organization', '?$select=_basecurrencyid_value&$top=1');
  const [organization]: { readonly _basecurrencyid_value: string }[] = found.entities;
  if (organization === undefined) throw new Error('The organization cannot be read.');
  return organization._basecurrencyid_value;
};
