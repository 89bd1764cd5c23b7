import { provision } from '../../../webresources/account';
import { accountForm, createCrm, selectedRow, type Crm } from './crm';

const id = '7e57acc0-0000-4000-8000-000000000001';
const braced = `{${id.toUpperCase()}}`;

let crm: Crm;
beforeEach(() => {
  crm = createCrm();
});

describe('Provision Account on the form', () => {
  it('makes a run of the account and opens it as a dialog with the account’s name', async () => {
    await provision(accountForm(braced).form);
    expect(crm.runs).toMatchObject([{ account: id }]);
    expect(crm.opened).toEqual([
      {
        page: { pageType: 'entityrecord', entityName: 'csp_provisioning', entityId: 'new-run-1' },
        options: expect.objectContaining({ target: 2, title: 'Contoso' }) as unknown,
      },
    ]);
  });

  it('opens the unfinished run, the newest of several, and never that of another account', async () => {
    crm.runs.push(
      { csp_provisioningid: 'older', account: id, statecode: 0, createdon: '2026-11-01T00:00:00Z' },
      { csp_provisioningid: 'newer', account: id, statecode: 0, createdon: '2026-11-02T00:00:00Z' },
      { csp_provisioningid: 'finished', account: id, statecode: 1, createdon: '2026-11-03T00:00:00Z' },
      { csp_provisioningid: 'another’s', account: 'b', statecode: 0, createdon: '2026-11-04T00:00:00Z' },
    );
    await provision(accountForm(braced).form);
    expect(crm.opened).toMatchObject([{ page: { entityId: 'newer' } }]);
    expect(crm.runs).toHaveLength(4);
  });

  it('opens the same run again when it is pressed again', async () => {
    const { form } = accountForm(braced);
    await provision(form);
    await provision(form);
    expect(crm.opened.map(({ page }) => page)).toMatchObject([{ entityId: 'new-run-1' }, { entityId: 'new-run-1' }]);
  });

  it('begins a new run once the last one is finished or withdrawn', async () => {
    crm.runs.push({ csp_provisioningid: 'finished', account: id, statecode: 1, createdon: '2026-11-03T00:00:00Z' });
    await provision(accountForm(braced).form);
    expect(crm.opened).toMatchObject([{ page: { entityId: 'new-run-2' } }]);
  });

  it('shows on the form what became of the run when the dialog is closed, without saving the form', async () => {
    const { form, refresh } = accountForm(braced);
    await provision(form);
    expect(refresh).toHaveBeenCalledWith(false);
  });

  it('does nothing on an account that was not saved', async () => {
    await provision(accountForm('').form);
    expect([crm.runs, crm.opened, crm.errors]).toEqual([[], [], []]);
  });

  it.each([
    ['the platform’s own error', { errorCode: 1, message: 'You may not read runs.' }, 'You may not read runs.'],
    ['an exception', new Error('no connection'), 'no connection'],
    ['anything else', 'gone', 'gone'],
  ])('tells %s in a dialog', async (_what, reason, message) => {
    crm.failWith(reason);
    const { form, refresh } = accountForm(braced);
    await provision(form);
    expect(crm.errors).toEqual([message]);
    expect(refresh).not.toHaveBeenCalled();
  });
});

describe('Provision Account in a list', () => {
  it('is about the selected account, and the list is read again afterwards', async () => {
    const refresh = jest.fn();
    await provision({ refresh }, [selectedRow(braced, 'Fabrikam')]);
    expect(crm.runs).toMatchObject([{ account: id }]);
    expect(crm.opened).toMatchObject([{ options: { title: 'Fabrikam' } }]);
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['nothing', []],
    ['two accounts', [selectedRow('{A}'), selectedRow('{B}')]],
    ['a contact', [selectedRow('{C}', 'Jane', 'contact')]],
  ])('does nothing with %s selected', async (_what, selected) => {
    const refresh = jest.fn();
    await provision({ refresh }, selected);
    expect([crm.runs, crm.opened, refresh.mock.calls]).toEqual([[], [], []]);
  });
});
