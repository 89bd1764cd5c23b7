import { agreementState, contractStatus, relationship } from '../../../solution/rows';
import { createCrm, selectedRow, type Crm } from '../crm';
import type { Row } from '../odata';

export const contractId = 'contract';
export const chosen = [selectedRow(contractId, 'Contoso – EUR', 'csp_billingcontract')];

export const contractRow = (columns: Row = {}): Row => ({
  id: contractId,
  csp_billingcontractid: contractId,
  csp_name: 'Contoso – EUR',
  _csp_accountid_value: 'contoso',
  _transactioncurrencyid_value: 'eur',
  statecode: 0,
  statuscode: contractStatus.Active,
  csp_startson: '2026-01-01',
  csp_endson: null,
  csp_isdefault: false,
  csp_asked: null,
  createdon: '2026-01-01T00:00:00Z',
  ...columns,
});

/** A customer with everything that it takes to buy. */
export const accountRow = (columns: Row = {}): Row => ({
  id: 'contoso',
  name: 'Contoso',
  _csp_provideraccountid_value: 'tenant',
  csp_relationship: relationship.Reseller,
  csp_agreementstate: agreementState.Confirmed,
  creditonhold: false,
  _transactioncurrencyid_value: 'eur',
  _primarycontactid_value: 'ada',
  ...columns,
});

export const createWorld = (contract: Row = {}, account: Row = {}): Crm =>
  createCrm({
    account: [accountRow(account)],
    contact: [{ id: 'ada', fullname: 'Ada Lovelace' }],
    csp_agreement: [],
    csp_billingcontract: [contractRow(contract)],
    csp_order: [],
    csp_provideraccount: [{ id: 'tenant', _csp_providerid_value: 'provider' }],
    csp_subscription: [],
    organization: [{ id: 'org', _basecurrencyid_value: 'usd' }],
    transactioncurrency: [
      { id: 'eur', currencyname: 'Euro', isocurrencycode: 'EUR' },
      { id: 'usd', currencyname: 'US Dollar', isocurrencycode: 'USD' },
    ],
  });
