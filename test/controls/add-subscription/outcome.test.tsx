import { screen } from '@testing-library/react';
import { changeStatus, orderRefusal, orderStatus, subscriptionStatus } from '../../../solution/rows';
import { formatted } from './customer';
import { contractId, createWorld, draftOf, lineOf, orderId, press, readable, userId } from './world';

const lines = [lineOf(1, 'premiumMonthly'), lineOf(2, 'exchange', { seats: 1 })] as const;
const sent = {
  ...draftOf(...lines),
  csp_submittedon: '2026-11-15T11:00:00Z',
  _csp_submittedby_value: userId,
  [`_csp_submittedby_value${formatted}`]: 'Ada Account',
  csp_domain: 'alpineski.onmicrosoft.com',
  csp_correlationid: '00000000-0000-0000-0000-00000000c0de',
};
const outcome = (orderIdOfFirst: string | null) =>
  JSON.stringify({
    groups: [
      {
        group: '1',
        lines: [{ line: 0, catalogItemId: 'a:b:c', seats: 10, term: 'P1M', billingCycle: 'Monthly' }],
        orderId: orderIdOfFirst,
        refusal: null,
        detail: null,
      },
    ],
  });

/** An order that was handed in with two lines. */
const worldWith = (
  order: Record<string, unknown>,
  states: readonly (keyof typeof changeStatus)[],
  more: readonly Record<string, unknown>[] = [],
) => {
  const world = createWorld({ ...sent, ...order });
  lines.forEach((line, place) => {
    const status = states[place] ?? 'Submitted';
    const state = status === 'Succeeded' ? 'Active' : status === 'Failed' ? 'Failed' : 'Linking';
    world.rows.put('csp_subscription', line.subscriptionId, { statuscode: subscriptionStatus[state], _csp_orderid_value: orderId });
    world.rows.put('csp_subscriptionchange', line.changeId, {
      csp_name: ['Premium', 'Exchange'][place],
      csp_line: place,
      csp_seatdelta: line.seats,
      [`csp_amount${formatted}`]: ['€248.00', '€3.75'][place],
      csp_submittedon: '2026-11-15T11:00:00Z',
      statuscode: changeStatus[status],
      _csp_orderid_value: orderId,
      _csp_subscriptionid_value: line.subscriptionId,
      ...more[place],
    });
  });
  return world;
};

const heading = () => screen.getByRole('heading', { level: 2 }).textContent;

describe('What became of an order', () => {
  it.each([
    ['Submitted', 'The order for Alpine Ski House was sent', 'You may close this window.'],
    ['InProgress', 'Buying for Alpine Ski House', 'You may close this window; it goes on.'],
    ['UnknownOutcome', 'It is not known whether this was bought for Alpine Ski House', 'Nothing is tried again before it is known'],
    ['Failed', 'The order for Alpine Ski House was not bought', 'Nothing was bought. Mend it and send it again.'],
    ['Completed', 'Bought for Alpine Ski House', 'Bought: 1 of 2.'],
    ['PartlyDone', 'Partly bought for Alpine Ski House', 'Bought: 1 of 2; what was refused says why.'],
    ['Withdrawn', 'The order for Alpine Ski House was withdrawn', 'Nothing was bought.'],
  ] as const)('is said when it is %s', async (status, title, lead) => {
    await worldWith({ statuscode: orderStatus[status] }, ['Succeeded', 'Failed']).open();
    expect(heading()).toBe(title);
    expect(readable()).toContain(lead);
    expect(screen.getByText(lead, { exact: false }).closest('[role=status]')).not.toBeNull();
    expect(screen.queryByRole('button', { name: 'Change and send again' }) !== null).toBe(status === 'Failed');
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('shows each line with what became of it, the refused one with its reason and what to do', async () => {
    await worldWith(
      { statuscode: orderStatus.PartlyDone },
      ['Succeeded', 'Failed'],
      [
        { csp_canceluntil: '2026-11-22T11:00:00Z' },
        { csp_refusal: orderRefusal['add-on-without-base'], csp_refusaldetail: 'Missing prerequisite' },
      ],
    ).open();
    const shown = screen.getByRole('region', { name: 'Lines' }).textContent ?? '';
    expect(shown).toContain('Premium 10 seats, €248.00');
    expect(shown).toContain('Active');
    expect(shown).toContain('Can be undone until 2026-11-22 11:00');
    expect(shown).toContain('Exchange 1 seat, €3.75');
    await screen.findByText('The add-on’s base product is missing in the tenant.');
    expect(readable()).toContain('Buy the base product first or with it.');
    expect(readable()).toContain('Provider’s words: Missing prerequisite');
  });

  it.each([
    ['of all of it once, above the lines', 'Failed', ['Failed', 'Failed'], [1, 0]],
    ['of one line with this line', 'PartlyDone', ['Succeeded', 'Failed'], [1, 1]],
  ] as const)('says why it was refused %s', async (_where, status, states, [times, onLines]) => {
    const csp_refusal = orderRefusal['seats-out-of-range'];
    const refused = states.map((state) => (state === 'Failed' ? { csp_refusal } : {}));
    await worldWith({ statuscode: orderStatus[status], csp_refusal }, states, refused).open();
    const sentences = screen.getAllByText('Microsoft refused the number of seats.');
    expect(sentences).toHaveLength(times);
    expect(sentences.filter((each) => screen.getByRole('region', { name: 'Lines' }).contains(each))).toHaveLength(onLines);
  });

  it('is live, through to the record', async () => {
    const world = worldWith({ statuscode: orderStatus.InProgress }, ['Submitted', 'Submitted']);
    await world.open();
    expect(screen.getAllByText('Waiting')).toHaveLength(2);
    world.rows.put('csp_subscriptionchange', lines[0].changeId, { statuscode: changeStatus.Succeeded });
    world.rows.put('csp_subscription', lines[0].subscriptionId, { statuscode: subscriptionStatus.Active });
    await world.pass(1000);
    expect(screen.getAllByText('Waiting')).toHaveLength(1);
    world.rows.put('csp_order', orderId, { statuscode: orderStatus.PartlyDone });
    await world.pass(1000);
    expect(heading()).toBe('Partly bought for Alpine Ski House');
    const record = screen.getByRole('region', { name: 'Record' }).textContent ?? '';
    for (const text of ['ORD-00001', 'Alpine – EUR', 'alpineski.onmicrosoft.com', 'Ada Account', '2026-11-15 11:00', '00000000c0de'])
      expect(record).toContain(text);
  });

  it('tells anew how long ago it was handed in when nothing is read any more', async () => {
    const world = worldWith({ statuscode: orderStatus.Completed, csp_submittedon: '2026-11-15T12:00:00Z' }, ['Succeeded', 'Succeeded']);
    await world.open();
    const record = () => screen.getByRole('region', { name: 'Record' }).textContent;
    expect(record()).toContain('(this minute)');
    await world.pass(120_000);
    expect(record()).toContain('(2 minutes ago)');
  });

  it('says that a line is bought while its subscription is late, and goes on looking', async () => {
    const world = worldWith({ statuscode: orderStatus.InProgress, csp_providerorders: outcome('po-1') }, ['Submitted', 'Submitted']);
    await world.open();
    screen.getByText('Bought; Microsoft is making the subscription');
    screen.getByText('Waiting');
    expect(screen.getByRole('region', { name: 'Record' }).textContent).toContain('po-1');
    world.rows.put('csp_subscriptionchange', lines[0].changeId, { statuscode: changeStatus.Succeeded });
    world.rows.put('csp_subscription', lines[0].subscriptionId, { statuscode: subscriptionStatus.Active });
    await world.pass(5000);
    expect(screen.queryByText('Bought; Microsoft is making the subscription')).toBeNull();
  });

  describe('of which another window has handed in other lines since', () => {
    const [premium, exchange] = lines;
    const asSent = (changeId: string, orderId: string | null, handedIn = {}) =>
      JSON.stringify({
        groups: [
          {
            group: '1',
            lines: [{ line: 0, changeId, catalogItemId: 'a:b:c', seats: 10, term: 'P1M', billingCycle: 'Monthly' }],
            orderId,
            refusal: null,
            detail: null,
          },
        ],
        ...handedIn,
      });

    it('tells by its id, not by its place, which line was bought', async () => {
      const outcomes = { csp_providerorders: asSent(exchange.changeId, 'po-1') };
      await worldWith({ statuscode: orderStatus.InProgress, ...outcomes }, ['Submitted', 'Submitted']).open();
      const shown = screen.getByRole('region', { name: 'Lines' }).textContent ?? '';
      expect(shown).toMatch(/Premium.*Waiting.*Exchange.*Bought; Microsoft is making the subscription/);
    });

    it('shows what was sent', async () => {
      const { csp_draft } = draftOf(premium);
      const nothing = { currencyId: null, providerId: null, tenantRowId: null, tenantId: null, domain: null, total: null };
      const handedIn = { ...nothing, draft: JSON.parse(csp_draft) as unknown, contractId, submittedOn: null, submittedById: null };
      const world = worldWith(
        { statuscode: orderStatus.InProgress, csp_providerorders: asSent(premium.changeId, null, { handedIn }), ...draftOf(exchange) },
        ['Submitted', 'Submitted'],
      );
      await world.open();
      expect(readable()).toContain('Premium 10 seats');
      expect(readable()).not.toContain('Exchange');
    });
  });

  it('says that an order which is bought and not listed yet is looked at again, and nothing of a lost answer', async () => {
    await worldWith({ statuscode: orderStatus.InProgress, csp_refusal: orderRefusal['outcome-unknown'] }, ['Submitted']).open();
    expect(readable()).toContain('Microsoft has taken the order and does not list it yet. The service looks again by itself.');
    expect(readable()).not.toContain('answer was lost');
  });

  it('leads to the row on which a refusal is mended', async () => {
    await worldWith({ statuscode: orderStatus.Failed, csp_refusal: orderRefusal['contract-not-active'] }, ['Failed']).open();
    expect(screen.getByRole('link', { name: 'Open the contract' }).getAttribute('href')).toContain(
      `etn=csp_billingcontract&id=${contractId}`,
    );
  });

  it('that is unknown says from when on somebody who has looked may have it bought again', async () => {
    const refused = { csp_checkedouton: '2026-11-15T11:50:00Z', csp_refusal: orderRefusal['outcome-unknown'] };
    await worldWith({ statuscode: orderStatus.UnknownOutcome, ...refused }, []).open();
    await screen.findByText(/From 2026-11-15 12:05 on somebody who has looked too may say/);
    expect(screen.getAllByText(/answer was lost/)).toHaveLength(1);
  });

  it('leaves out lines that were removed before it was sent', async () => {
    const world = worldWith({ statuscode: orderStatus.Completed, ...draftOf(lines[0]) }, ['Succeeded', 'Withdrawn']);
    await world.open();
    expect(readable()).toContain('Bought: 1 of 1.');
    expect(readable()).not.toContain('Exchange');
  });

  it('names the newest attempt of a line that was handed in again', async () => {
    const again = draftOf({ ...lines[0], changeId: 'again' }, lines[1]);
    const world = worldWith({ statuscode: orderStatus.Completed, ...again }, ['Failed', 'Succeeded']);
    world.rows.put('csp_subscriptionchange', 'again', {
      ...world.rows.get('csp_subscriptionchange', lines[0].changeId),
      csp_subscriptionchangeid: 'again',
      csp_seatdelta: 3,
      csp_submittedon: '2026-11-15T11:30:00Z',
      statuscode: changeStatus.Succeeded,
    });
    world.rows.put('csp_subscription', lines[0].subscriptionId, { statuscode: subscriptionStatus.Active });
    await world.open();
    expect(readable()).toContain('Premium 3 seats');
    expect(readable()).not.toContain('Premium 10 seats');
    expect(readable()).toContain('Bought: 2 of 2.');
  });

  it('can be looked at again where the connection was lost, and says so', async () => {
    const world = worldWith({ statuscode: orderStatus.InProgress }, []);
    await world.open();
    world.rows.disconnect();
    await world.pass(10_000);
    expect(readable()).toContain('The page could not ask how far it is. It goes on trying.');
    world.rows.reconnect();
    await press('Look again');
    await world.pass(400);
    expect(readable()).not.toContain('The page could not ask');
  });

  it('cannot be shown where the order cannot be read, until it can', async () => {
    const world = worldWith({ statuscode: orderStatus.Completed }, ['Succeeded', 'Succeeded']);
    world.rows.disconnect();
    await world.open();
    world.rows.reconnect();
    await press('Try again');
    await world.pass(50);
    expect(heading()).toBe('Bought for Alpine Ski House');
  });
});
