import { agreementState, contractStatus, relationship } from '../../../solution/rows';
import { onLoad } from '../../../webresources/account';
import { createCrm, type Crm } from '../crm';
import { formOf, type Value } from '../form';

const id = '{7E57ACC0-0000-4000-8000-000000000001}';
const plain = '7e57acc0-0000-4000-8000-000000000001';
const tenant = [{ id: 't', name: 'contoso' }];

const agreement = (agreedOn: string | null, state: number = agreementState.Confirmed) => ({
  id: `agreed ${agreedOn}`,
  _csp_accountid_value: plain,
  csp_state: state,
  csp_agreedon: agreedOn,
  statecode: 0,
});

const open = async (columns: Readonly<Record<string, Value>>, accountId = id) => {
  const opened = formOf(accountId, { csp_provideraccountid: null, csp_relationship: null, csp_agreementstate: null, ...columns });
  onLoad(opened.context);
  await new Promise((resolve) => setTimeout(resolve));
  return opened;
};

const contract = (columns: Readonly<Record<string, unknown>> = {}) => ({
  id: 'contract',
  csp_billingcontractid: 'contract',
  _csp_accountid_value: plain,
  _transactioncurrencyid_value: 'eur',
  statecode: 0,
  statuscode: contractStatus.Active,
  csp_startson: null,
  csp_endson: null,
  csp_isdefault: true,
  createdon: '2026-11-01T00:00:00Z',
  ...columns,
});

let crm: Crm;
beforeEach(() => {
  crm = createCrm({ csp_agreement: [], csp_billingcontract: [contract()] });
});

describe('the form of an account', () => {
  it.each<[string, Readonly<Record<string, Value>>, string]>([
    ['no tenant', {}, 'no Microsoft tenant'],
    ['a request that waits', { csp_relationship: relationship.Requested }, 'was asked for a relationship'],
    [
      'a relationship that ended',
      { csp_provideraccountid: tenant, csp_relationship: relationship.Ended, csp_agreementstate: agreementState.Confirmed },
      'no reseller relationship',
    ],
    ['no agreement', { csp_provideraccountid: tenant, csp_relationship: relationship.Reseller }, 'Customer Agreement is missing'],
    [
      'a link that was sent',
      { csp_provideraccountid: tenant, csp_relationship: relationship.Reseller, csp_agreementstate: agreementState.LinkSent },
      'has not accepted the Microsoft Customer Agreement yet',
    ],
    [
      'a link that expired',
      { csp_provideraccountid: tenant, csp_relationship: relationship.Reseller, csp_agreementstate: agreementState.LinkExpired },
      'has expired: send a new one',
    ],
  ])('with %s says what is missing to be able to buy', async (_what, columns, sentence) => {
    const { texts } = await open(columns);
    expect(texts()).toEqual([expect.stringContaining(sentence)]);
  });

  const complete = { csp_provideraccountid: tenant, csp_relationship: relationship.Reseller, csp_agreementstate: agreementState.Confirmed };

  it.each([
    ['the last day that does not count', '2023-03-31', 1],
    ['the first day that counts', '2023-04-01', 0],
    ['a day that is not known', null, 0],
  ])('with an agreement accepted on %s (%p) says %p sentences', async (_what, agreedOn, sentences) => {
    crm.tables['csp_agreement'] = [agreement(agreedOn)];
    expect((await open(complete)).texts()).toHaveLength(sentences);
  });

  it('lets the newest of several agreements count', async () => {
    crm.tables['csp_agreement'] = [agreement('2020-01-01'), agreement('2024-01-01')];
    expect((await open(complete)).texts()).toEqual([]);
  });

  it('takes the sentence back once nothing is missing any more', async () => {
    const opened = await open({ ...complete, csp_agreementstate: agreementState.LinkSent });
    crm.tables['csp_agreement'] = [agreement('2026-11-21')];
    opened.reload(complete);
    await new Promise((resolve) => setTimeout(resolve));
    expect(opened.texts()).toEqual([]);
  });

  it.each([
    ['no contract', []],
    ['a draft only', [contract({ statuscode: contractStatus.Draft })]],
    ['a contract that is over', [contract({ csp_endson: '2020-12-31' })]],
  ])('that has everything but %s names the last step', async (_what, contracts) => {
    crm.tables['csp_agreement'] = [agreement('2026-11-21')];
    crm.tables['csp_billingcontract'] = contracts;
    expect((await open(complete)).texts()).toEqual([expect.stringContaining('no active billing contract')]);
  });

  it('on credit hold says so', async () => {
    crm.tables['csp_agreement'] = [agreement('2026-11-21')];
    expect((await open({ ...complete, creditonhold: true })).texts()).toEqual([
      'Nothing can be bought for this account yet. The account is on credit hold.',
    ]);
  });

  it('says nothing of an account that was not saved yet', async () => {
    expect((await open({}, '')).texts()).toEqual([]);
  });

  it.each([
    [1036, 'Rien ne peut encore être acheté'],
    [1031, 'kann noch nichts gekauft werden'],
    [1026, 'още нищо не може да се купи'],
    [1043, 'Nothing can be bought'],
  ])('speaks language %p', async (languageId, words) => {
    crm.languageId = languageId;
    expect((await open({})).texts()).toEqual([expect.stringContaining(words)]);
  });
});
