import { act, fireEvent, screen } from '@testing-library/react';
import { changeStatus, orderRefusal, subscriptionStatus } from '../../../solution/rows';
import { activeSubscription, createWorld, entries, purchase, readable, region, seatsAdded, sides, subscriptionId } from './world';

const formatted = '@OData.Community.Display.V1.FormattedValue';

describe('How a subscription stands', () => {
  it('is our word, the provider’s beside it with when it was read, and the price', async () => {
    await createWorld().open();
    expect(sides('State')).toEqual(['Active', 'Active']);
    expect(sides('Seats')).toEqual(['12 seats', '12 seats']);
    expect(sides('At term end')).toEqual(['Renew', 'Renew']);
    expect(sides('Next renewal')).toEqual(Array(2).fill('2026-12-10 00:00 12/10/2026, 12:00 AM UTC'));
    expect(screen.getByRole('columnheader', { name: /^At the provider/ }).textContent).toBe(
      'At the provider Read 2026-11-15 11:00 (1 hour ago)',
    );
    expect(region('How it stands')).toContain('Price of a seat€24.80In all €297.60, billed: Monthly');
    expect(readable()).not.toContain('Differs');
  });

  it('says nothing is known where nothing is', async () => {
    await createWorld({ statuscode: subscriptionStatus.Linking }, []).open();
    expect(sides('Next renewal')).toEqual(['–', '–']);
    expect(sides('Seats')).toEqual(['0 seats', '–']);
  });

  it('shows what differs from the provider beside each other, and names it', async () => {
    await createWorld({
      ...activeSubscription,
      [`csp_providerstatus${formatted}`]: 'Suspended',
      csp_providerquantity: 1,
      csp_disagreement: 'state seats renewal renews-on',
    }).open();
    expect(region('How it stands')).toContain('Differs from the provider: State, Seats, At term end, and Next renewal.');
    expect(sides('State')).toEqual(['Active', 'Suspended']);
    expect(sides('Seats')).toEqual(['12 seats', '1 seat']);
  });

  it('says so where the provider does not have it, and shows nothing for the provider', async () => {
    await createWorld({ ...activeSubscription, csp_disagreement: 'missing-there' }).open();
    expect(region('How it stands')).toContain('The provider does not have it.');
    expect(sides('State')).toEqual(['Active', '–']);
    expect(sides('Seats')).toEqual(['12 seats', '–']);
  });

  it.each([
    [3, 'The changes add up to 9, but the subscription has 12.'],
    [-1, 'The changes add up to 13, but the subscription has 12.'],
  ])('warns where the ledger differs by %d', async (csp_ledgerdifference, sentence) => {
    await createWorld({ ...activeSubscription, csp_ledgerdifference, csp_ledgercheckedon: '2026-11-15T03:00:00Z' }).open();
    expect(region('How it stands')).toContain(`${sentence} Checked 2026-11-15 03:00 (9 hours ago).`);
  });

  it.each([0, null])('does not warn where it adds up (%j)', async (csp_ledgerdifference) => {
    await createWorld({ ...activeSubscription, csp_ledgerdifference }).open();
    expect(readable()).not.toContain('add up');
  });
});

describe('The changes', () => {
  it('stand newest first, each with seats, amounts, who and when, deadline and proof', async () => {
    await createWorld().open();
    const [newest, oldest] = entries();
    expect(newest).toContain('Seats added +2 seats');
    for (const text of [
      'Purchase +10 seats',
      'Succeeded',
      '2026-11-10 09:05 (5 days ago) · Ada Account',
      '0 → 10 · Customer €248.00 · Provider €211.00 · Deadline to undo 2026-11-17 09:05, 11/17/2026, 9:05 AM UTC',
      'Order ORD-00007 · Order at the provider po-7',
    ])
      expect(oldest).toContain(text);
  });

  it('of one seat less says so', async () => {
    await createWorld(activeSubscription, [{ ...purchase, csp_seatdelta: -1 }]).open();
    expect(entries()[0]).toContain('−1 seat');
  });

  it('that leave the seats alone name none', async () => {
    await createWorld(activeSubscription, [{ ...purchase, csp_seatdelta: 0, csp_seatsbefore: null }]).open();
    expect(entries()[0]).not.toContain('seat');
  });

  it('that were refused say why, with the provider’s words', async () => {
    const refused = {
      ...purchase,
      statuscode: changeStatus.Failed,
      [`statuscode${formatted}`]: 'Failed',
      csp_refusal: orderRefusal['seats-out-of-range'],
      [`csp_refusal${formatted}`]: 'Number of seats refused',
      csp_refusaldetail: 'Quantity is out of range',
    };
    await createWorld(activeSubscription, [refused]).open();
    expect(entries()[0]).toContain('Failed');
    expect(entries()[0]).toContain('Number of seats refused Provider’s words: Quantity is out of range');
    expect(entries()[0]).toContain('Provider €211.00 · Not billed: nothing was delivered');
    expect(entries()[0]).not.toContain('Deadline to undo');
    expect(screen.queryByRole('region', { name: 'Can still be undone' })).toBeNull();
  });

  it('that wait for their delivery say that they are not billed before it', async () => {
    await createWorld(activeSubscription, [{ ...purchase, statuscode: changeStatus.Submitted }]).open();
    expect(entries()[0]).toContain('Not billed before it is delivered');
  });

  it('that were delivered are billed', async () => {
    await createWorld().open();
    expect(region('Changes')).not.toContain('Not billed');
  });

  it('that are none are said to be none', async () => {
    await createWorld(activeSubscription, []).open();
    expect(region('Changes')).toContain('No change is on record yet.');
  });

  it('that are too many for the screen are said to be elsewhere', async () => {
    const world = createWorld();
    const ask = world.rows.webAPI.retrieveMultipleRecords;
    world.rows.webAPI.retrieveMultipleRecords = (async (table: string, options?: string, size?: number) => {
      expect(size).toBe(100);
      return { ...(await ask(table, options)), nextLink: 'http://crm.test/more' };
    }) as never;
    await world.open();
    expect(region('Changes')).toContain('Older changes are in the list of changes.');
  });

  it('of another subscription are not shown', async () => {
    const world = createWorld(activeSubscription, [purchase]);
    world.rows.put('csp_subscriptionchange', 'other', { ...seatsAdded, _csp_subscriptionid_value: 'other' });
    await world.open();
    expect(entries()).toHaveLength(1);
  });
});

describe('The timeline', () => {
  it('can be reached by the keyboard, to scroll it, and leads to the order of each change', async () => {
    await createWorld().open();
    expect(screen.getByRole('region', { name: 'Change timeline' }).tabIndex).toBe(0);
    expect(screen.getAllByRole('link', { name: 'Order ORD-00007' }).map((link) => link.getAttribute('href'))).toEqual(
      Array(2).fill(expect.stringMatching(/\/main\.aspx\?pagetype=entityrecord&etn=csp_order&id=order$/)),
    );
  });

  it('of a change without an order of ours has no link, and without any no proof', async () => {
    await createWorld(activeSubscription, [{ ...purchase, _csp_orderid_value: null }]).open();
    expect(screen.queryByRole('link')).toBeNull();
    expect(entries()[0]).toContain('Order at the provider po-7');
  });

  const submitted = { ...seatsAdded, statuscode: changeStatus.Submitted, [`statuscode${formatted}`]: 'Submitted' };

  it('is live while something is under way, and then no more', async () => {
    const world = createWorld(activeSubscription, [purchase, submitted]);
    const reads = jest.spyOn(world.rows.webAPI, 'retrieveMultipleRecords');
    await world.open();
    expect(entries()[0]).toContain('Submitted');
    world.change('change-1', { statuscode: changeStatus.Succeeded, [`statuscode${formatted}`]: 'Succeeded' });
    await world.pass(1000);
    expect(entries()[0]).toContain('Succeeded');
    const seen = reads.mock.calls.length;
    await world.pass(600_000);
    expect(reads.mock.calls.length).toBe(seen);
  });

  it('looks again when its window is come back to', async () => {
    const world = createWorld();
    await world.open();
    world.rows.put('csp_subscription', subscriptionId, { csp_quantity: 15 });
    await act(async () => {
      fireEvent.focus(window);
      await jest.advanceTimersByTimeAsync(50);
    });
    expect(region('How it stands')).toContain('15 seats');
  });

  it('says so while it is cut off, and keeps what it knows', async () => {
    const world = createWorld(activeSubscription, [submitted]);
    await world.open();
    world.rows.disconnect();
    await world.pass(10_000);
    expect(readable()).toContain('The page could not ask how far it is.');
    expect(entries()).toHaveLength(1);
  });

  it('offers another try where it cannot be read', async () => {
    const world = createWorld();
    world.rows.disconnect();
    await world.open();
    expect(readable()).toContain('This could not be loaded.');
    world.rows.reconnect();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await world.pass(50);
    expect(entries()).toHaveLength(2);
  });

  it('says how subscriptions come to be on a form that has none yet', async () => {
    await createWorld(activeSubscription, [], { recordId: null }).open();
    expect(readable()).toContain('Subscriptions are bought with the command Add subscription');
  });
});
