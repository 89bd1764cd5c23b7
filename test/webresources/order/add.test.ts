import { agreementState, contractStatus, orderStatus } from '../../../solution/rows';
import { addSubscription as addOnAccount, canAddSubscription as canAddOnAccount, newContract } from '../../../webresources/account';
import { addSubscription as addOnContract, canAddSubscription as canAddOnContract } from '../../../webresources/contract';
import { list, selectedRow, type Crm } from '../crm';
import type { Row } from '../odata';
import { chosen, contractRow, createWorld } from '../contract/world';

const account = [selectedRow('contoso')];
const dialogs = (crm: Crm) => crm.opened.map(({ page }) => page);

describe('Add subscription', () => {
  it.each<[string, Row, Row, boolean]>([
    ['everything in order', {}, {}, true],
    ['no tenant', {}, { _csp_provideraccountid_value: null }, false],
    ['no agreement', {}, { csp_agreementstate: agreementState.LinkSent }, false],
    ['a credit hold', {}, { creditonhold: true }, false],
    ['a draft contract only', { statuscode: contractStatus.Draft }, {}, false],
    ['a contract that is over', { csp_endson: '2020-01-01' }, {}, false],
  ])('with %s is offered or not, on the account as on the contract', async (_what, contract, customer, may) => {
    createWorld(contract, customer);
    expect(await canAddOnAccount(list(), account)).toBe(may);
    expect(await canAddOnContract(list(), chosen)).toBe(may);
  });

  it('opens a new order on the account’s default contract', async () => {
    const crm = createWorld();
    const usual = { id: 'usual', csp_billingcontractid: 'usual', csp_isdefault: true, createdon: '2025-01-01T00:00:00Z' };
    crm.tables['csp_billingcontract']?.push(contractRow(usual));
    await addOnAccount(list(), account);
    const [order] = crm.tables['csp_order'] ?? [];
    expect(order).toMatchObject({
      _csp_accountid_value: 'contoso',
      _csp_billingcontractid_value: 'usual',
      _csp_provideraccountid_value: 'tenant',
      _csp_providerid_value: 'provider',
      _transactioncurrencyid_value: 'eur',
      csp_draft: '{"lines":[]}',
    });
    expect(dialogs(crm)).toEqual([{ pageType: 'entityrecord', entityName: 'csp_order', entityId: order?.['id'] }]);
  });

  it('prefers a contract in the account’s own currency to the default of another', async () => {
    const crm = createWorld();
    const dollars = { id: 'usd', csp_billingcontractid: 'usd', _transactioncurrencyid_value: 'usd', csp_isdefault: true };
    crm.tables['csp_billingcontract']?.push(contractRow(dollars));
    await addOnAccount(list(), account);
    expect(crm.tables['csp_order']?.[0]).toMatchObject({ _csp_billingcontractid_value: 'contract' });
  });

  it('takes up the draft that the person has begun on this contract', async () => {
    const crm = createWorld();
    const draft = { _csp_billingcontractid_value: 'contract', statuscode: orderStatus.Draft, createdon: '2026-11-01T00:00:00Z' };
    crm.tables['csp_order'] = [
      { ...draft, id: 'theirs', csp_orderid: 'theirs', _ownerid_value: 'somebody' },
      { ...draft, id: 'mine', csp_orderid: 'mine', _ownerid_value: 'me' },
    ];
    await addOnContract(list(), chosen);
    expect(dialogs(crm)).toEqual([{ pageType: 'entityrecord', entityName: 'csp_order', entityId: 'mine' }]);
    expect(crm.tables['csp_order']).toHaveLength(2);
  });
});

describe('New billing contract', () => {
  it('opens the form of a contract with the account filled in', async () => {
    const crm = createWorld();
    await newContract(list(), account);
    expect(dialogs(crm)).toEqual([{ entityName: 'csp_billingcontract' }]);
  });
});
