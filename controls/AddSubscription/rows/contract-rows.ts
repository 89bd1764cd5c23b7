import type { Contract } from '../../../core/contracts/contract';
import { contractStatus, type BillingContractRow, nameOf } from '../../../solution/rows';
import type { WebApi } from '../../common/host';
import { memberOf } from '../../common/member';
import { readRow, selectOf, type Kind } from '../../common/read-row';

const shape = {
  csp_billingcontractid: 'text',
  csp_name: 'text',
  statuscode: 'number',
  csp_startson: 'text',
  csp_endson: 'text',
  csp_isdefault: 'flag',
  createdon: 'text',
  _transactioncurrencyid_value: 'text',
} as const satisfies Partial<Record<keyof BillingContractRow, Kind>>;

/** A billing contract of the customer; `currency` is its ISO code, `currencyId` the currency's row. */
export type ContractChoice = Contract & { readonly name: string; readonly currencyId: string | null };

/** The customer's contracts that are not at their end, by name. */
export const readContracts = async (webAPI: WebApi, accountId: string): Promise<readonly ContractChoice[]> => {
  const answer = await webAPI.retrieveMultipleRecords(
    'csp_billingcontract',
    `?${selectOf(shape)}&$expand=transactioncurrencyid($select=isocurrencycode)` +
      `&$filter=_csp_accountid_value eq ${accountId} and statecode eq 0&$orderby=csp_name asc`,
  );
  return answer.entities.map((entity: unknown) => {
    const row = readRow(entity, shape);
    return {
      id: row.csp_billingcontractid ?? '',
      name: row.csp_name ?? '',
      accountId,
      state: nameOf(contractStatus, row.statuscode) ?? 'Draft',
      startsOn: row.csp_startson,
      endsOn: row.csp_endson,
      isDefault: row.csp_isdefault,
      createdOn: row.createdon ?? '',
      currency: readRow(memberOf(entity, 'transactioncurrencyid') ?? {}, { isocurrencycode: 'text' }).isocurrencycode,
      currencyId: row._transactioncurrencyid_value,
    };
  });
};
