import { changeStatus, orderStatus, subscriptionStatus } from '../../../solution/rows';
import { buyAgain, canBuyAgain, canOpen, canWithdraw, onLoad, open, withdraw } from '../../../webresources/order';
import { createCrm, list, selectedRow, type Crm } from '../crm';
import { formOf } from '../form';
import type { Row } from '../odata';
import { Channel, installChannels } from '../provider/channel';

const chosen = [selectedRow('order', 'ORD-00007', 'csp_order')];

beforeEach(installChannels);

const world = (columns: Row = {}): Crm =>
  createCrm({
    csp_order: [{ id: 'order', statuscode: orderStatus.Draft, csp_checkedouton: null, ...columns }],
    csp_subscription: [],
    csp_subscriptionchange: [],
  });

describe('the rules of an order', () => {
  it.each<[keyof typeof orderStatus, boolean, boolean]>([
    ['Draft', true, false],
    ['Submitted', false, false],
    ['InProgress', false, false],
    ['UnknownOutcome', false, true],
    ['Failed', true, false],
    ['Completed', false, false],
    ['PartlyDone', false, false],
    ['Withdrawn', false, false],
  ])('%s: withdraw %s, buy again %s', async (status, mayWithdraw, mayBuy) => {
    world({ statuscode: orderStatus[status] });
    expect([await canWithdraw(list(), chosen), await canBuyAgain(list(), chosen)]).toEqual([mayWithdraw, mayBuy]);
  });

  it('let one chosen order be opened', async () => {
    const crm = world();
    expect([canOpen(list(), chosen), canOpen(list(), [])]).toEqual([true, false]);
    await open(list(), chosen);
    expect(crm.opened.map(({ page }) => page)).toEqual([{ pageType: 'entityrecord', entityName: 'csp_order', entityId: 'order' }]);
  });
});

describe('Withdraw', () => {
  it('gives up what was handed in by half, and the order last', async () => {
    const crm = world();
    const ofOrder = { _csp_orderid_value: 'order' };
    crm.tables['csp_subscriptionchange'] = [
      { ...ofOrder, id: 'c1', csp_subscriptionchangeid: 'c1', statecode: 0, statuscode: changeStatus.Submitted },
      { ...ofOrder, id: 'c2', csp_subscriptionchangeid: 'c2', statecode: 1, statuscode: changeStatus.Failed },
    ];
    crm.tables['csp_subscription'] = [
      { ...ofOrder, id: 's1', csp_subscriptionid: 's1', statecode: 0, statuscode: subscriptionStatus.Linking, csp_quantity: 5 },
      { ...ofOrder, id: 's2', csp_subscriptionid: 's2', statecode: 0, statuscode: subscriptionStatus.Failed },
    ];
    await withdraw(list(), chosen);
    expect(crm.written.map(({ table, id }) => `${table} ${id}`)).toEqual([
      'csp_subscriptionchange c1',
      'csp_subscription s1',
      'csp_order order',
    ]);
    expect(crm.written.slice(0, 2).map(({ columns }) => columns['csp_OrderId@odata.bind'])).toEqual([
      '/csp_orders(order)',
      '/csp_orders(order)',
    ]);
    expect(crm.row('csp_subscriptionchange', 'c2')['statuscode']).toBe(changeStatus.Failed);
    expect(crm.row('csp_subscription', 's1')).toMatchObject({ statuscode: subscriptionStatus.Failed, csp_quantity: 0 });
    expect(crm.row('csp_order', 'order')).toMatchObject({ statecode: 1, statuscode: orderStatus.Withdrawn });
  });

  it('asks first', async () => {
    const crm = world();
    crm.says = false;
    await withdraw(list(), chosen);
    expect(crm.written).toEqual([]);
  });

  it('gives up nothing that somebody has handed in since the command was offered', async () => {
    const crm = world({ statuscode: orderStatus.Submitted });
    await withdraw(list(), chosen);
    expect(crm.written).toEqual([]);
    expect(crm.errors.map(({ message }) => message)).toEqual([expect.stringContaining('handed in meanwhile')]);
  });
});

describe('It was not bought: try again', () => {
  const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

  it.each([
    [14, 0],
    [16, 1],
  ])('%p minutes after the checkout counts %p times', async (minutes, times) => {
    const crm = world({ statuscode: orderStatus.UnknownOutcome, csp_checkedouton: minutesAgo(minutes) });
    await buyAgain(list(), chosen);
    expect(crm.written).toHaveLength(times);
    expect(crm.errors).toHaveLength(1 - times);
  });

  it('counts no more once it is known what became of it', async () => {
    const crm = world({ statuscode: orderStatus.Completed, csp_checkedouton: minutesAgo(60) });
    await buyAgain(list(), chosen);
    expect(crm.written).toEqual([]);
    expect(crm.questions).toEqual([]);
    expect(crm.errors.map(({ message }) => message)).toEqual([expect.stringContaining('Meanwhile it is known')]);
  });

  it('says what it would mean if it had been bought after all', async () => {
    const crm = world({ statuscode: orderStatus.UnknownOutcome, csp_checkedouton: minutesAgo(60) });
    crm.says = false;
    await buyAgain(list(), chosen);
    expect(crm.questions[0]?.text).toContain('paid for twice');
    expect(crm.written).toEqual([]);
  });
});

describe('the form of an order', () => {
  const told = async (status: string, id = 'order') => {
    new Channel(`tenantry-order-${id}`).postMessage(status);
    await new Promise((resolve) => setTimeout(resolve, 0));
  };

  it('is read anew, with its commands, when its control sees the order in another state', async () => {
    const form = formOf('{ORDER}', { statuscode: orderStatus.Draft });
    onLoad(form.context);
    await told('Draft');
    await told('Submitted', 'another');
    expect(form.refresh).not.toHaveBeenCalled();
    await told('Submitted');
    expect([form.refresh.mock.calls.length, form.refreshRibbon.mock.calls.length]).toEqual([1, 1]);
  });

  it('is left alone once another form was opened', async () => {
    const [left, opened] = [formOf('{ORDER}', { statuscode: orderStatus.Draft }), formOf('{ORDER}', { statuscode: orderStatus.Draft })];
    onLoad(left.context);
    onLoad(opened.context);
    await told('Completed');
    expect([left.refresh.mock.calls.length, opened.refresh.mock.calls.length]).toEqual([0, 1]);
  });

  it('keeps its record back while it is a draft', () => {
    world();
    const form = formOf('{ORDER}', { statuscode: orderStatus.Draft });
    onLoad(form.context);
    expect(form.tabs.get('record')).toBe(false);
    form.reload({ statuscode: orderStatus.Submitted });
    expect(form.tabs.get('record')).toBe(true);
  });
});
