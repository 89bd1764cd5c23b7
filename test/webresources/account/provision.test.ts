import { provision } from '../../../webresources/account';
import { createCrm, list, selectedRow, type Crm } from '../crm';
import { formOf } from '../form';

const id = '7e57acc0-0000-4000-8000-000000000001';
const braced = `{${id.toUpperCase()}}`;

const run = (name: string, account: string, statecode: 0 | 1, createdon: string) => ({
  id: name,
  csp_provisioningid: name,
  _csp_accountid_value: account,
  statecode,
  createdon,
});

let crm: Crm;
beforeEach(() => {
  crm = createCrm({ csp_provisioning: [] });
});
const runs = () => crm.tables['csp_provisioning'] ?? [];

describe('Provision Account on the form', () => {
  it('makes a run of the account and opens it as a dialog with the account’s name', async () => {
    await provision(formOf(braced).form);
    expect(runs()).toMatchObject([{ _csp_accountid_value: id }]);
    expect(crm.opened).toEqual([
      {
        page: { pageType: 'entityrecord', entityName: 'csp_provisioning', entityId: 'new-csp_provisioning-1' },
        options: expect.objectContaining({ target: 2, title: 'Contoso' }) as unknown,
      },
    ]);
  });

  it('opens the unfinished run, the newest of several, and never that of another account', async () => {
    runs().push(
      run('older', id, 0, '2026-11-01T00:00:00Z'),
      run('newer', id, 0, '2026-11-02T00:00:00Z'),
      run('finished', id, 1, '2026-11-03T00:00:00Z'),
      run('another’s', 'b', 0, '2026-11-04T00:00:00Z'),
    );
    await provision(formOf(braced).form);
    expect(crm.opened).toMatchObject([{ page: { entityId: 'newer' } }]);
    expect(runs()).toHaveLength(4);
  });

  it('opens the same run again when it is pressed again', async () => {
    const { form } = formOf(braced);
    await provision(form);
    await provision(form);
    expect(crm.opened.map(({ page }) => page)).toMatchObject([
      { entityId: 'new-csp_provisioning-1' },
      { entityId: 'new-csp_provisioning-1' },
    ]);
  });

  it('begins a new run once the last one is finished or withdrawn', async () => {
    runs().push(run('finished', id, 1, '2026-11-03T00:00:00Z'));
    await provision(formOf(braced).form);
    expect(crm.opened).toMatchObject([{ page: { entityId: 'new-csp_provisioning-2' } }]);
  });

  it('shows on the form what became of the run when the dialog is closed, without saving the form', async () => {
    const { form, refresh } = formOf(braced);
    await provision(form);
    expect(refresh).toHaveBeenCalledWith(false);
  });

  it('does nothing on an account that was not saved', async () => {
    await provision(formOf('').form);
    expect([runs(), crm.opened, crm.errors]).toEqual([[], [], []]);
  });

  it.each([
    ['the platform’s own error', { errorCode: 1, message: 'You may not read runs.' }, 'You may not read runs.'],
    ['an exception', new Error('no connection'), 'no connection'],
    ['anything else', 'gone', 'gone'],
  ])('tells %s in a dialog, and reads the form again', async (_what, reason, message) => {
    crm.failWith(reason);
    const { form, refresh } = formOf(braced);
    await provision(form);
    expect(crm.errors).toEqual([{ message }]);
    expect(refresh).toHaveBeenCalledTimes(1);
  });
});

describe('Provision Account in a list', () => {
  let accounts: ReturnType<typeof list>;
  beforeEach(() => {
    accounts = list();
  });

  it('is about the selected account, and the list is read again afterwards', async () => {
    const { refresh } = accounts;
    await provision(accounts, [selectedRow(braced, 'Fabrikam')]);
    expect(runs()).toMatchObject([{ _csp_accountid_value: id }]);
    expect(crm.opened).toMatchObject([{ options: { title: 'Fabrikam' } }]);
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['nothing', []],
    ['two accounts', [selectedRow('{A}'), selectedRow('{B}')]],
    ['a contact', [selectedRow('{C}', 'Jane', 'contact')]],
  ])('does nothing with %s selected', async (_what, selected) => {
    const { refresh } = accounts;
    await provision(accounts, selected);
    expect([runs(), crm.opened, refresh.mock.calls]).toEqual([[], [], []]);
  });
});
