import { agreementState, contractStatus, orderStatus, relationship } from '../../../solution/rows';
import type { Rows } from '../rows';

export const orderId = '00000000-0000-0000-0000-0000000000a1';
export const accountId = '00000000-0000-0000-0000-0000000000b1';
export const tenantRowId = '00000000-0000-0000-0000-0000000000b3';
export const providerId = '00000000-0000-0000-0000-0000000000c1';
export const contractId = '00000000-0000-0000-0000-0000000000d1';
export const euroId = '00000000-0000-0000-0000-0000000000e1';
export const tenantId = '00000000-0000-0000-0000-0000000000f1';

export const formatted = '@OData.Community.Display.V1.FormattedValue';

/** What every contract of the customer has. */
export const contractOfCustomer = {
  _csp_accountid_value: accountId,
  statecode: 0,
  statuscode: contractStatus.Active,
  csp_startson: '2026-01-01',
  csp_isdefault: true,
};

/** A customer who may buy in euros, and an order of theirs on which nothing stands yet. */
export const putCustomer = (rows: Rows, order: Record<string, unknown> = {}): void => {
  rows.put('transactioncurrency', euroId, { isocurrencycode: 'EUR' });
  rows.put('csp_provideraccount', tenantRowId, {
    csp_tenantid: tenantId,
    csp_domain: 'alpineski.onmicrosoft.com',
    _csp_providerid_value: providerId,
  });
  rows.put('account', accountId, {
    name: 'Alpine Ski House',
    creditonhold: false,
    csp_relationship: relationship.Reseller,
    csp_agreementstate: agreementState.Confirmed,
    _csp_provideraccountid_value: tenantRowId,
  });
  rows.put('csp_agreement', 'agreement', {
    csp_agreedon: '2026-10-01',
    csp_state: agreementState.Confirmed,
    _csp_accountid_value: accountId,
    statecode: 0,
  });
  rows.put('csp_billingcontract', contractId, {
    ...contractOfCustomer,
    csp_name: 'Alpine – EUR',
    createdon: '2026-01-01T00:00:00Z',
    _transactioncurrencyid_value: euroId,
  });
  rows.put('csp_order', orderId, {
    csp_name: 'ORD-00001',
    statuscode: orderStatus.Draft,
    statecode: 0,
    csp_draft: '{"lines":[]}',
    _csp_accountid_value: accountId,
    [`_csp_accountid_value${formatted}`]: 'Alpine Ski House',
    _csp_billingcontractid_value: contractId,
    [`_csp_billingcontractid_value${formatted}`]: 'Alpine – EUR',
    ...order,
  });
};
