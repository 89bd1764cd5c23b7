import { contractToday } from '../../core/contracts/today';
import { forbidsSale, isSameTenant } from '../../core/orders/forbidden';
import type { HandedIn } from '../../core/orders/handed-in';
import { agreementState, contractStatus, nameOf, relationship } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import type { OrderOutcome } from '../providers/commerce';
import type { Provider, Trace } from '../providers/provider';
import { refusedHere } from '../providers/refused-here';
import { inOrderWords } from './order-words';

/** For whom is bought: the tenant as it is known here, and by the provider's own word. */
export type Buyer = { readonly tenantId: string; readonly accountId: string; readonly contractId: string; readonly tenantRowId: string };

/** For whom an order was handed in; the account is the row's own. */
export type Meant = Pick<HandedIn, 'contractId' | 'providerId' | 'tenantRowId' | 'tenantId' | 'domain'> & {
  readonly accountId: string | null;
};

/**
 * Whether this customer may be sold anything now: what `core/orders` forbids, by rows read afresh, and whether the tenant is still the one
 * that the person saw, by our row and by the provider (R13; a purchase for the wrong customer is worse than none).
 */
export const readBuyer = async (
  dataverse: Dataverse,
  provider: Provider,
  meant: Meant,
  now: number,
  trace: Trace,
): Promise<OrderOutcome<Buyer>> => {
  const { accountId, contractId, tenantRowId } = meant;
  if (accountId === null) return refusedHere('unexpected', 'The order has no customer');
  if (contractId === null) return refusedHere('contract-not-active', 'The order has no billing contract');
  if (tenantRowId === null) return refusedHere('no-tenant', 'The order has no tenant');
  const tenant = await dataverse.retrieve('csp_provideraccounts', tenantRowId, tenantColumns);
  if (tenant === null) return refusedHere('no-tenant', 'The tenant does not exist');
  const { csp_tenantid, csp_domain, _csp_accountid_value, _csp_providerid_value } = tenant.row;
  if (csp_tenantid === null || _csp_accountid_value !== accountId || _csp_providerid_value !== meant.providerId)
    return refusedHere('wrong-tenant', 'The tenant is not of this customer and provider any more');
  if (!isSameTenant(meant, { tenantId: csp_tenantid, domain: csp_domain }))
    return refusedHere('wrong-tenant', 'the row has another tenant than the order', csp_domain ?? csp_tenantid);

  const [forbidden] = forbidsSale(await factsOf(dataverse, accountId, contractId, tenant.row, now));
  if (forbidden !== undefined) return refusedHere(forbidden, 'forbidden by the rules of a sale');

  const customer = await provider.customer(csp_tenantid, trace);
  if (!customer.ok) return inOrderWords(customer);
  if (customer.value === null || !customer.value.isReseller)
    return refusedHere('no-relationship', 'Partner Center has no reseller relationship with the customer');
  if (!isSameTenant(meant, customer.value))
    return refusedHere('wrong-tenant', 'the provider has another tenant than the order', customer.value.domain);
  return { ok: true, value: { tenantId: csp_tenantid, accountId, contractId, tenantRowId } };
};

const tenantColumns = ['csp_tenantid', 'csp_domain', 'csp_relationship', '_csp_accountid_value', '_csp_providerid_value'] as const;

const factsOf = async (
  dataverse: Dataverse,
  accountId: string,
  contractId: string,
  tenant: { readonly csp_relationship: number | null },
  now: number,
) => {
  const account = await dataverse.retrieve('accounts', accountId, ['creditonhold', 'csp_agreementstate']);
  const contract = await dataverse.retrieve('csp_billingcontracts', contractId, contractColumns);
  const [agreement] = await dataverse.query('csp_agreements', {
    columns: ['csp_agreedon'],
    filter: `_csp_accountid_value eq ${accountId} and csp_state eq ${agreementState.Confirmed} and statecode eq 0`,
    orderBy: 'csp_agreedon desc',
    top: 1,
  });
  const isOfAccount = contract?.row._csp_accountid_value === accountId;
  return {
    hasTenant: true,
    relationship: nameOf(relationship, tenant.csp_relationship),
    agreementState: nameOf(agreementState, account?.row.csp_agreementstate ?? null),
    agreedOn: agreement?.row.csp_agreedon ?? null,
    isOnCreditHold: account?.row.creditonhold === true,
    contract:
      contract === null || !isOfAccount
        ? null
        : {
            state: nameOf(contractStatus, contract.row.statuscode) ?? ('Draft' as const),
            startsOn: contract.row.csp_startson,
            endsOn: contract.row.csp_endson,
          },
    today: contractToday(now),
  };
};

const contractColumns = ['statuscode', 'csp_startson', 'csp_endson', '_csp_accountid_value'] as const;
