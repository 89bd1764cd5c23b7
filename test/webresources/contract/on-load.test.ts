import { contractRefusal, contractStatus, contractWish } from '../../../solution/rows';
import { onLoad } from '../../../webresources/contract';
import type { Crm } from '../crm';
import { formOf, type Value } from '../form';
import { accountRow, contractId, contractRow, createWorld } from './world';

const contoso = [{ id: '{CONTOSO}', name: 'Contoso' }];
const euro = [{ id: '{EUR}', name: 'Euro' }];
const dollar = [{ id: '{USD}', name: 'US Dollar' }];

const empty = {
  csp_name: null,
  csp_accountid: null,
  transactioncurrencyid: null,
  csp_startson: null,
  csp_endson: null,
  csp_billingcontactid: null,
  csp_isdefault: false,
  csp_asked: null,
  csp_refusal: null,
  csp_totalson: null,
  csp_othercurrencycount: null,
  statuscode: contractStatus.Active,
};

/** The tables answer at once: one turn of the loop takes the form as far as it comes. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

const open = async (id: string, changes: Readonly<Record<string, Value>>) => {
  const opened = formOf(id, { ...empty, ...changes });
  onLoad(opened.context);
  await settled();
  return opened;
};

let crm: Crm;
beforeEach(() => {
  crm = createWorld();
});

describe('the form of a new contract', () => {
  beforeEach(() => {
    crm.tables['csp_billingcontract'] = [];
  });

  it('takes name, currency, first day and contact from its account', async () => {
    const form = await open('', { csp_accountid: contoso });
    expect(form.value('csp_name')).toBe('Contoso – EUR');
    expect(form.value('transactioncurrencyid')).toEqual([{ id: 'eur', name: 'Euro', entityType: 'transactioncurrency' }]);
    expect(form.value('csp_billingcontactid')).toEqual([{ id: 'ada', name: 'Ada Lovelace', entityType: 'contact' }]);
    expect(form.value('csp_startson')).toBeInstanceOf(Date);
  });

  it('takes the account’s currency also where the platform has put in the person’s own', async () => {
    const form = await open('', { csp_accountid: contoso, transactioncurrencyid: dollar });
    expect([form.value('csp_name'), form.value('transactioncurrencyid')]).toEqual([
      'Contoso – EUR',
      [{ id: 'eur', name: 'Euro', entityType: 'transactioncurrency' }],
    ]);
  });

  it('takes the organization’s currency where the account has none', async () => {
    crm.row('account', 'contoso')['_transactioncurrencyid_value'] = null;
    expect((await open('', { csp_accountid: contoso })).value('csp_name')).toBe('Contoso – USD');
  });

  it('fills nothing before there is an account, and then what is still empty', async () => {
    const form = await open('', { csp_name: 'Framework 7' });
    expect(form.value('transactioncurrencyid')).toBeNull();
    form.type('csp_accountid', contoso);
    await settled();
    expect(form.value('csp_name')).toBe('Framework 7');
    expect(form.value('transactioncurrencyid')).not.toBeNull();
  });

  it('takes a name that none of the account’s contracts has', async () => {
    for (const name of ['Contoso – EUR', 'Contoso – EUR (2)'])
      crm.tables['csp_billingcontract']?.push(contractRow({ id: name, csp_name: name, _csp_accountid_value: 'contoso' }));
    expect((await open('', { csp_accountid: contoso })).value('csp_name')).toBe('Contoso – EUR (3)');
  });

  it('names itself by the currency that a person chooses, until a person names it', async () => {
    const form = await open('', { csp_accountid: contoso });
    form.type('transactioncurrencyid', dollar);
    await settled();
    expect([form.value('csp_name'), form.value('transactioncurrencyid')]).toEqual(['Contoso – USD', dollar]);
    form.type('csp_name', 'Framework 7');
    form.type('transactioncurrencyid', euro);
    await settled();
    expect(form.value('csp_name')).toBe('Framework 7');
  });

  it('lets a person take the currency away and choose another', async () => {
    const form = await open('', { csp_accountid: contoso, transactioncurrencyid: euro });
    form.type('transactioncurrencyid', null);
    await settled();
    expect(form.value('transactioncurrencyid')).toBeNull();
    form.type('transactioncurrencyid', dollar);
    await settled();
    expect([form.value('csp_name'), form.value('transactioncurrencyid')]).toEqual(['Contoso – USD', dollar]);
  });

  it('takes everything anew from another account, but what a person has chosen', async () => {
    crm.tables['account']?.push(
      accountRow({ id: 'fabrikam', name: 'Fabrikam', _transactioncurrencyid_value: 'usd', _primarycontactid_value: null }),
    );
    const form = await open('', { csp_accountid: contoso });
    form.type('csp_startson', new Date(2026, 4, 1));
    form.type('csp_accountid', [{ id: '{FABRIKAM}', name: 'Fabrikam' }]);
    await settled();
    expect(form.value('csp_name')).toBe('Fabrikam – USD');
    expect(form.value('csp_billingcontactid')).toBeNull();
    expect(form.value('csp_startson')).toEqual(new Date(2026, 4, 1));
  });

  it('begins on today’s day in UTC, on which it can be used at once', async () => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-21T23:30:00Z'));
    const form = await open('', { csp_accountid: contoso });
    jest.restoreAllMocks();
    expect(form.value('csp_startson')).toEqual(new Date(2026, 10, 21));
  });

  it('says nothing above itself', async () => {
    expect((await open('', { csp_accountid: contoso })).texts()).toEqual([]);
  });
});

describe('the form of a contract', () => {
  const shown = async (id: string, columns: Readonly<Record<string, Value>>) => {
    const { sections, hidden } = await open(id, columns);
    return { totals: sections.get('totals'), wish: sections.get('wish'), others: hidden.get('csp_othercurrencycount') === false };
  };

  it.each<[string, string, Readonly<Record<string, Value>>, { totals: boolean; wish: boolean; others: boolean }]>([
    ['a new one', '', {}, { totals: false, wish: false, others: false }],
    ['one on which nothing was put', contractId, {}, { totals: false, wish: false, others: false }],
    ['one with totals', contractId, { csp_totalson: new Date() }, { totals: true, wish: false, others: false }],
    ['one of which something was asked', contractId, { csp_asked: contractWish.End }, { totals: false, wish: true, others: false }],
    ['one with a refusal', contractId, { csp_refusal: contractRefusal['not-a-draft'] }, { totals: false, wish: true, others: false }],
    ['one with other currencies', contractId, { csp_othercurrencycount: 2 }, { totals: false, wish: false, others: true }],
  ])('shows of %s what there is to read', async (_what, id, columns, expected) => expect(await shown(id, columns)).toEqual(expected));

  it.each([
    ['a draft', { statuscode: contractStatus.Draft }, ['This contract is a draft']],
    ['an active one', {}, []],
    ['one that has ended', { statuscode: contractStatus.Ended }, ['This contract has ended']],
    ['one of which something was asked', { csp_asked: contractWish.End }, ['has not answered yet']],
  ])('says of %s how it stands', async (_what, columns, sentences) => {
    const { texts } = await open(contractId, columns);
    expect(texts()).toEqual(sentences.map((sentence) => expect.stringContaining(sentence) as unknown));
  });

  it('says what was refused and what to do, until the next wish', async () => {
    const form = await open(contractId, { csp_refusal: contractRefusal['something-open'] });
    expect(form.texts()).toEqual([expect.stringContaining('choose Replace contract')]);
    form.reload({ csp_asked: contractWish.Replace });
    expect(form.texts()).toEqual([expect.stringContaining('has not answered yet')]);
    form.reload({ csp_asked: null, csp_refusal: null });
    expect(form.texts()).toEqual([]);
  });

  it('names what was missing when it was not activated', async () => {
    const form = await open(contractId, { csp_name: 'Contoso', csp_accountid: contoso, csp_refusal: contractRefusal.incomplete });
    expect(form.texts()).toEqual([
      'The contract was not activated because something is missing. Complete it, then choose Activate again. ' +
        'The currency is missing. The first day is missing.',
    ]);
  });

  it('says beside the field that the last day is before the first, until it is not', async () => {
    const form = await open(contractId, { csp_startson: new Date(2026, 4, 1), csp_endson: new Date(2026, 3, 30) });
    expect(form.beside.get('csp_endson')).toBe('The last day is before the first.');
    form.type('csp_endson', new Date(2026, 4, 1));
    expect(form.beside.has('csp_endson')).toBe(false);
  });

  it('leaves customer and currency open while nothing is on it', async () => {
    const form = await open(contractId, {});
    expect([form.locked.get('csp_accountid'), form.locked.get('transactioncurrencyid')]).toEqual([false, false]);
  });

  it.each(['csp_subscription', 'csp_order'])('locks customer and currency with the first %s, and says why', async (table) => {
    crm.tables[table] = [{ id: 'on it', _csp_billingcontractid_value: contractId, statecode: 1 }];
    const form = await open(contractId, {});
    expect([form.locked.get('csp_accountid'), form.locked.get('transactioncurrencyid')]).toEqual([true, true]);
    expect(form.beside.get('transactioncurrencyid')).toContain('Customer and currency are settled');
  });

  it.each([
    [null, []],
    [0, []],
    [2, [expect.stringContaining('in another currency: 2.') as unknown]],
  ])('with %p subscriptions in another currency says so where there are any', async (count, sentences) => {
    expect((await open(contractId, { csp_othercurrencycount: count })).texts()).toEqual(sentences);
  });

  it.each([
    ['Draft', 'The default for this currency is Contoso, framework.'],
    ['Active', 'The default for this currency is Contoso, framework. Choose Make default to change that.'],
    ['Ended', undefined],
  ] as const)('that is %s names the other contract that is the default for the same currency: %s', async (state, hint) => {
    const other = { id: 'other', csp_name: 'Contoso, framework', _csp_accountid_value: 'contoso', _transactioncurrencyid_value: 'eur' };
    crm.tables['csp_billingcontract']?.push(contractRow({ ...other, csp_isdefault: true }));
    const columns = { csp_accountid: contoso, transactioncurrencyid: euro, statuscode: contractStatus[state] };
    expect((await open(contractId, columns)).beside.get('csp_isdefault')).toBe(hint);
  });
});
