import { emptyOrder, writeDraft } from '../../core/orders/draft';
import type { Contract } from '../../core/contracts/contract';
import { orderStatus, type OrderRow } from '../../solution/rows';
import { bare, type ChosenRow } from '../common/place';
import { makeRow, readRow } from '../common/rows';
import { readContract, readContractsOf } from './contracts';
import { readCustomer } from './customer';
import { usualContract } from './may-buy';
import { openOrder } from './open';

/** **Add subscription** from an account: on its usual contract; another may be chosen in the order. */
export const addFor = async (account: ChosenRow): Promise<void> => {
  const [customer, contracts] = await Promise.all([readCustomer(account.id), readContractsOf(account.id)]);
  const contract = usualContract(customer, contracts);
  if (contract !== null) await openDraft(contract, account.id, customer.tenantRowId, account.name);
};

/** **Add subscription** from a contract: on this one. */
export const addTo = async ({ id, name }: ChosenRow): Promise<void> => {
  const contract = await readContract(id);
  if (contract.accountId === null) return;
  const { tenantRowId } = await readCustomer(contract.accountId);
  await openDraft(contract, contract.accountId, tenantRowId, name);
};

/** Opens the draft that the person has begun on this contract, or a new one: a closed dialog loses nothing. */
const openDraft = async (contract: Contract, accountId: string, tenantRowId: string | null, title: string): Promise<void> => {
  const orderId = (await findDraft(contract.id)) ?? (await createDraft(contract, accountId, tenantRowId));
  await openOrder({ id: orderId, name: title });
};

const findDraft = async (contractId: string): Promise<string | null> => {
  const me = bare(Xrm.Utility.getGlobalContext().userSettings.userId);
  const found = await Xrm.WebApi.retrieveMultipleRecords(
    'csp_order',
    `?$select=csp_orderid&$filter=_csp_billingcontractid_value eq ${contractId} and statuscode eq ${orderStatus.Draft}` +
      ` and _ownerid_value eq ${me}&$orderby=createdon desc&$top=1`,
  );
  const [draft]: Pick<OrderRow, 'csp_orderid'>[] = found.entities;
  return draft?.csp_orderid ?? null;
};

const createDraft = async (contract: Contract, accountId: string, tenantRowId: string | null): Promise<string> => {
  const provider =
    tenantRowId === null ? null : (await readRow('csp_provideraccount', tenantRowId, ['_csp_providerid_value']))._csp_providerid_value;
  return makeRow('csp_order', {
    'csp_AccountId@odata.bind': `/accounts(${accountId})`,
    'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${contract.id})`,
    csp_draft: writeDraft(emptyOrder),
    ...(contract.currency === null ? {} : { 'transactioncurrencyid@odata.bind': `/transactioncurrencies(${contract.currency})` }),
    ...(tenantRowId === null ? {} : { 'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${tenantRowId})` }),
    ...(provider === null ? {} : { 'csp_ProviderId@odata.bind': `/csp_providers(${provider})` }),
  });
};
