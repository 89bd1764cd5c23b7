import { fireEvent } from '@testing-library/react';
import { orderStatus } from '../../../solution/rows';
import { card, choose, createWorld, draftOf, find, lineOf, orderId, press, readable, seatsOf, typeSeats } from './world';

const premium = 'Microsoft 365 Business Premium';
const withPremium = draftOf(lineOf(1, 'premiumMonthly'));

describe('What was chosen', () => {
  it('is in the row a moment later, with ids that stay the same from then on', async () => {
    const world = createWorld();
    await world.open();
    find('exchange');
    await choose(/Exchange/);
    await world.pass(700);
    const [line] = world.draft().lines;
    typeSeats('Exchange Online', '7');
    await world.pass(700);
    expect(world.draft().lines).toEqual([{ ...line, seats: 7 }]);
    expect(line?.subscriptionId).not.toBe(line?.changeId);
    expect(readable()).toContain('Saved');
  });

  it('is there again when the dialog is opened again', async () => {
    const world = createWorld();
    await world.open();
    find('exchange');
    await choose(/Exchange/);
    typeSeats('Exchange Online', '7');
    world.close();
    await world.pass(50);
    await world.open();
    expect(seatsOf('Exchange Online').value).toBe('7');
  });

  it('is kept and tried again while the connection is lost', async () => {
    const world = createWorld(withPremium);
    await world.open();
    world.rows.disconnect();
    typeSeats(premium, '12');
    await world.pass(700);
    expect(readable()).toContain('Not saved. What you chose is kept here and is tried again.');
    world.rows.reconnect();
    await world.pass(2500);
    expect(world.draft().lines[0]?.seats).toBe(12);
    expect(readable()).not.toContain('Not saved');
  });

  it('that cannot be read any more is said, and begun anew', async () => {
    const world = createWorld({ csp_draft: '{"lines":[{"seats":"many"}]}' });
    await world.open();
    await world.pass(300);
    expect(readable()).toContain('What was chosen earlier could not be read. Choose again.');
  });
});

describe('Another tab', () => {
  const comeBack = async (world: ReturnType<typeof createWorld>) => {
    fireEvent.focus(window);
    await world.pass(100);
  };

  it('that added a line is caught up with when this one is come back to', async () => {
    const world = createWorld(withPremium);
    await world.open();
    await world.pass(1000);
    world.rows.put('csp_order', orderId, draftOf(lineOf(1, 'premiumMonthly'), lineOf(2, 'exchange')));
    await comeBack(world);
    expect(seatsOf('Exchange Online').value).toBe('10');
  });

  it('does not take away what waits here to be saved', async () => {
    const world = createWorld(withPremium);
    await world.open();
    world.rows.disconnect();
    typeSeats(premium, '12');
    await world.pass(700);
    world.rows.reconnect();
    world.rows.put('csp_order', orderId, draftOf(lineOf(2, 'exchange')));
    await comeBack(world);
    expect(seatsOf(premium).value).toBe('12');
  });

  it('that handed the order in leaves nothing to change here: what is typed is not written over it', async () => {
    const world = createWorld(withPremium);
    await world.open();
    const before = world.order()['csp_draft'];
    world.rows.put('csp_order', orderId, { statuscode: orderStatus.Submitted, csp_submittedon: '2026-11-15T11:59:59Z' });
    typeSeats(premium, '12');
    await world.pass(1000);
    expect(world.order()['csp_draft']).toBe(before);
    expect(readable()).toContain('The order for Alpine Ski House was sent');
  });

  it('that handed it in before Buy is pressed here is caught up with, and nothing is written', async () => {
    const world = createWorld(withPremium);
    await world.open();
    world.rows.put('csp_order', orderId, { statuscode: orderStatus.InProgress, csp_submittedon: '2026-11-15T11:59:59Z' });
    await press(/^Buy/);
    await world.pass(100);
    expect(world.rows.writes).toEqual([]);
    expect(readable()).toContain('Buying for Alpine Ski House');
  });
});

describe('The form', () => {
  it('that has no order yet says how to begin', async () => {
    await createWorld({}, { recordId: null }).open();
    expect(readable()).toContain('Begin with the command Add subscription on the account or its contract.');
  });

  it('has a name for everything that can be reached', async () => {
    const world = createWorld(withPremium);
    await world.open();
    const named = card(premium);
    for (const role of ['textbox', 'combobox', 'button'] as const)
      for (const element of named.queryAllByRole(role)) expect(named.getAllByRole(role, { name: /\S/ })).toContain(element);
  });
});
