import { commandOn, Refused, ruleOn, withProgress } from '../../../webresources/common/command';
import { readRow } from '../../../webresources/common/rows';
import { createCrm, list, selectedRow, type Crm } from '../crm';
import { formOf } from '../form';

let crm: Crm;
beforeEach(() => {
  crm = createCrm({ csp_agreement: [{ id: 'a', csp_asked: null }] });
});

const done = jest.fn(() => Promise.resolve());
beforeEach(() => done.mockClear());

describe('a command about one row', () => {
  it('saves what was typed on the form before it begins', async () => {
    const { form, state, save } = formOf('{A}');
    state.isDirty = true;
    await commandOn('csp_agreement', done)(form);
    expect(save.mock.invocationCallOrder[0]).toBeLessThan(done.mock.invocationCallOrder[0] ?? 0);
  });

  it('does not begin where the form cannot be saved, of which the form itself tells', async () => {
    const { form, state } = formOf('{A}');
    Object.assign(state, { isDirty: true, savesWith: new Error('a name is missing') });
    await commandOn('csp_agreement', done)(form);
    expect([done.mock.calls, crm.errors]).toEqual([[], []]);
  });

  it('saves nothing where nothing was typed', async () => {
    const { form, save } = formOf('{A}');
    await commandOn('csp_agreement', done)(form);
    expect(save).not.toHaveBeenCalled();
  });

  it('shows afterwards what became of the row, and asks the rules of all commands again', async () => {
    const { form, refresh, refreshRibbon } = formOf('{A}');
    await commandOn('csp_agreement', done)(form);
    expect(refresh).toHaveBeenCalledWith(false);
    expect(refreshRibbon).toHaveBeenCalledTimes(1);
  });

  it('leaves a form alone from which it went on to another', async () => {
    const { form, refresh } = formOf('{A}');
    await commandOn('csp_agreement', done, { leaves: true })(form);
    expect(refresh).not.toHaveBeenCalled();
  });

  it('tells what was refused in a dialog, with details for the administrator, and reads the row again', async () => {
    const accounts = list();
    const refused = () => Promise.reject(new Refused('Not now.', 'id 1'));
    await commandOn('csp_agreement', refused)(accounts, [selectedRow('{A}', 'x', 'csp_agreement')]);
    expect(crm.errors).toEqual([{ message: 'Not now.', details: 'id 1' }]);
    expect(accounts.refresh).toHaveBeenCalledTimes(1);
  });

  it('has a rule that does not hold where no row is chosen, without asking anybody', async () => {
    const holds = jest.fn(() => Promise.resolve(true));
    expect(await ruleOn('csp_agreement', holds)(list(), [])).toBe(false);
    expect(holds).not.toHaveBeenCalled();
  });
});

describe('what takes its time', () => {
  it('is shown until it is over, also where it fails', async () => {
    await withProgress('Working …', done);
    await withProgress('Trying …', () => Promise.reject(new Error('no'))).catch(() => undefined);
    expect(crm.progress).toEqual(['Working …', null, 'Trying …', null]);
  });
});

describe('reading a row', () => {
  const read = () => readRow('csp_agreement', 'a', ['csp_asked']);

  it('asks once for what several rules want at the same time', async () => {
    expect(await Promise.all([read(), read(), read()])).toEqual(Array(3).fill({ csp_asked: null }));
    expect(crm.reads).toHaveLength(1);
  });

  it('asks again later, because the row may have changed', async () => {
    await read();
    crm.row('csp_agreement', 'a')['csp_asked'] = 1;
    expect(await read()).toEqual({ csp_asked: 1 });
  });

  it('asks again after a failure', async () => {
    crm.failWith(new Error('no connection'));
    await expect(read()).rejects.toThrow('no connection');
    crm.failWith(null, 'create');
    expect(await read()).toEqual({ csp_asked: null });
  });
});
