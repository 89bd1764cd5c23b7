import { mapping, matchReason } from '../../../solution/rows';
import { accept, createAccount, ignore, mapTo, unmap } from '../../../webresources/tenant';
import { createCrm, list, selectedRow, type Crm } from '../crm';
import { formOf } from '../form';

const now = '2026-11-22T09:00:00.000Z';
const chosen = [selectedRow('{A}', 'Contoso', 'csp_provideraccount')];
const proposed = { csp_mapping: mapping.Proposed, _csp_proposedaccountid_value: 'proposed', _csp_proposedrunid_value: 'run' };

const worldWith = (tenant: Readonly<Record<string, unknown>>): Crm =>
  createCrm({ csp_provideraccount: [{ id: 'a', csp_name: 'Contoso', ...tenant }], account: [] });

beforeEach(() => jest.useFakeTimers({ now: new Date(now), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick', 'setImmediate'] }));
afterEach(() => jest.useRealTimers());

const decision = {
  csp_mapping: mapping.Mapped,
  csp_matchreason: matchReason.ByHand,
  csp_mappingaskedon: now,
};

describe('Accept proposal', () => {
  it('maps the tenant to the proposed account and names the run that waited for it, with one click', async () => {
    const crm = worldWith(proposed);
    const tenants = list();
    await accept(tenants, chosen);
    expect(crm.written.map(({ columns }) => columns)).toEqual([
      { ...decision, 'csp_AccountId@odata.bind': '/accounts(proposed)', 'csp_RunId@odata.bind': '/csp_provisionings(run)' },
    ]);
    expect(crm.questions).toEqual([]);
    expect(tenants.refresh).toHaveBeenCalled();
  });

  it('changes nothing where somebody else decided meanwhile, and says so', async () => {
    const crm = worldWith({ ...proposed, _csp_accountid_value: 'another' });
    await accept(list(), chosen);
    expect(crm.written).toEqual([]);
    expect(crm.errors).toEqual([{ message: expect.stringContaining('decided about this tenant meanwhile') as unknown }]);
  });
});

describe('Map to account', () => {
  const choose = (crm: Crm, id: string) => (crm.chooses = [{ id, name: 'Fabrikam', entityType: 'account' }]);

  it('maps the tenant to the account that the person chooses', async () => {
    const crm = worldWith({ csp_mapping: mapping.Unmapped });
    choose(crm, '{B}');
    await mapTo(list(), chosen);
    expect(crm.written.map(({ columns }) => columns)).toEqual([{ ...decision, 'csp_AccountId@odata.bind': '/accounts(b)' }]);
  });

  it('names the proposed run only where the person chooses the proposed account', async () => {
    const crm = worldWith(proposed);
    choose(crm, '{PROPOSED}');
    await mapTo(list(), chosen);
    expect(crm.written[0]?.columns).toMatchObject({ 'csp_RunId@odata.bind': '/csp_provisionings(run)' });
  });

  it('changes nothing where the person chooses none', async () => {
    const crm = worldWith({ csp_mapping: mapping.Unmapped });
    await mapTo(list(), chosen);
    expect(crm.written).toEqual([]);
  });

  it('tells what Dataverse refuses', async () => {
    const crm = worldWith({ csp_mapping: mapping.Unmapped });
    choose(crm, '{B}');
    crm.failWith({ errorCode: 1, message: 'You may not change tenants.' }, 'update');
    await mapTo(list(), chosen);
    expect(crm.errors).toEqual([{ message: 'You may not change tenants.' }]);
  });
});

describe('Create account', () => {
  const known = { csp_mapping: mapping.Unmapped, csp_domain: 'Contoso.com', csp_country: 'DE' };

  it('asks, makes an account of what is known and maps the tenant to it', async () => {
    const crm = worldWith(known);
    await createAccount(list(), chosen);
    expect(crm.questions).toEqual([expect.objectContaining({ title: 'Create account' })]);
    expect(crm.tables['account']).toEqual([
      expect.objectContaining({ name: 'Contoso', websiteurl: 'https://contoso.com', csp_countrycode: 'DE' }),
    ]);
    expect(crm.row('csp_provideraccount', 'a')).toMatchObject({ _csp_accountid_value: 'new-account-1', csp_mapping: mapping.Mapped });
  });

  it('makes nothing where the person does not want it', async () => {
    const crm = worldWith(known);
    crm.says = false;
    await createAccount(list(), chosen);
    expect([crm.tables['account'], crm.written]).toEqual([[], []]);
  });

  it('makes no second account where the first could not be mapped', async () => {
    const crm = worldWith(known);
    crm.failWith({ message: 'no connection' }, 'update');
    await createAccount(list(), chosen);
    expect(crm.errors).toEqual([expect.objectContaining({ message: expect.stringContaining('no second account is created') as unknown })]);
    crm.failWith(null, 'read');
    crm.failWith(null, 'create');
    await createAccount(list(), chosen);
    expect(crm.tables['account']).toHaveLength(1);
    expect(crm.row('csp_provideraccount', 'a')).toMatchObject({ _csp_accountid_value: 'new-account-1' });
  });
});

describe.each([
  ['Ignore', ignore],
  ['Un-map', unmap],
])('%s', (_name, command) => {
  it('opens the tenant’s form as a dialog, where it is asked and decided, and reads the list again', async () => {
    const crm = worldWith({});
    const tenants = list();
    await command(tenants, chosen);
    expect(crm.opened).toEqual([
      {
        page: { pageType: 'entityrecord', entityName: 'csp_provideraccount', entityId: 'a' },
        options: expect.objectContaining({ target: 2, title: 'Contoso' }) as unknown,
      },
    ]);
    expect(tenants.refresh).toHaveBeenCalled();
  });

  it('goes to the control on the tenant’s own form', async () => {
    const crm = worldWith({});
    const { form, setFocus } = formOf('{A}');
    await command(form);
    expect(setFocus).toHaveBeenCalled();
    expect(crm.opened).toEqual([]);
  });
});
