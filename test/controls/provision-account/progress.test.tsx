import { screen } from '@testing-library/react';
import { refusal, runStatus } from '../../../solution/rows';
import { createWorld, finishedRun, press, readable, runId } from './world';

const stepsText = (...states: readonly string[]) =>
  JSON.stringify(
    ['customer', 'agreement', 'mapping', 'acceptance']
      .slice(0, states.length)
      .map((name, at) => ({ name, state: states[at], attempts: 1 })),
  );
const running = { ...finishedRun, statuscode: runStatus.InProgress, csp_steps: stepsText('done', 'running'), csp_credentials: null };

const stepLines = () => screen.getAllByRole('listitem').map((line) => line.textContent);

describe('The progress', () => {
  it('shows each step with its state', async () => {
    const world = createWorld(running);
    await world.open();
    expect(stepLines()).toEqual([
      'Create the customer and its tenantdone',
      'Put the agreement on recordunder way',
      'Map the tenant to the accountstill to come',
      'Acceptance by the customerstill to come',
    ]);
    expect(readable()).toContain('You may close this window');
  });

  it('is live: the row is looked at again and again', async () => {
    const world = createWorld(running);
    await world.open();
    world.rows.put('csp_provisioning', runId, { csp_steps: stepsText('done', 'done', 'running') });
    await world.pass(1000);
    expect(stepLines()[1]).toBe('Put the agreement on recorddone');
    world.rows.put('csp_provisioning', runId, { statuscode: runStatus.Completed, csp_steps: stepsText('done', 'done', 'done', 'done') });
    await world.pass(1000);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('The tenant of Contoso is ready');
  });

  it('is announced as it changes', async () => {
    const world = createWorld(running);
    await world.open();
    expect(screen.getByRole('heading', { level: 2 }).closest('[role=status]')).not.toBeNull();
  });

  it('is not looked at any more when the run is final or the control is gone', async () => {
    const looks = () => retrieve.mock.calls.length;
    const world = createWorld(running);
    const retrieve = jest.spyOn(world.rows.webAPI, 'retrieveRecord');
    await world.open();
    world.rows.put('csp_provisioning', runId, { statuscode: runStatus.Completed });
    await world.pass(1000);
    const last = looks();
    await world.pass(600_000);
    expect(looks()).toBe(last);
    world.rows.put('csp_provisioning', runId, { statuscode: runStatus.InProgress });
    world.close();
    await world.pass(600_000);
    expect(looks()).toBe(last);
  });

  it('goes on after the connection was lost for a while', async () => {
    const world = createWorld(running);
    await world.open();
    world.rows.disconnect();
    await world.pass(5000);
    expect(readable()).toContain('The tenant of Contoso is being made');
    world.rows.reconnect();
    world.rows.put('csp_provisioning', runId, { statuscode: runStatus.Completed });
    await world.pass(15_000);
    expect(readable()).toContain('The tenant of Contoso is ready');
  });

  const cutOff = 'The page could not ask how far it is. It goes on trying.';

  it('says so after three looks in a row that failed, keeps what it knows, and recovers', async () => {
    const world = createWorld(running);
    await world.open();
    world.rows.disconnect();
    await world.pass(1000 + 2000);
    expect(readable()).not.toContain(cutOff);
    await world.pass(4000);
    expect(readable()).toContain(cutOff);
    expect(screen.getByText(cutOff).closest('[role=status]')).not.toBeNull();
    expect(stepLines()).toHaveLength(4);
    world.rows.reconnect();
    await world.pass(15_000);
    expect(readable()).not.toContain(cutOff);
  });

  it('counts failed looks anew after one that succeeded', async () => {
    const world = createWorld(running);
    await world.open();
    for (let round = 0; round < 3; round += 1) {
      world.rows.disconnect();
      await world.pass(1000 + 2000);
      world.rows.reconnect();
      await world.pass(4000);
    }
    world.rows.disconnect();
    await world.pass(1000 + 2000);
    expect(readable()).not.toContain(cutOff);
  });

  it('goes on looking for as long as it is cut off', async () => {
    const world = createWorld(running);
    await world.open();
    world.rows.disconnect();
    await world.pass(3_600_000);
    expect(readable()).toContain(cutOff);
    world.rows.reconnect();
    world.rows.put('csp_provisioning', runId, { statuscode: runStatus.Completed });
    await world.pass(15_000);
    expect(readable()).toContain('The tenant of Contoso is ready');
    expect(readable()).not.toContain(cutOff);
  });

  it('tells why it waits and when it is tried again', async () => {
    const world = createWorld({
      ...running,
      statuscode: runStatus.Submitted,
      csp_refusal: refusal['provider-busy'],
      csp_nextattempton: '2026-11-21T12:05:00Z',
    });
    await world.open();
    expect(readable()).toContain('The provider is busy.');
    expect(readable()).toContain('It is tried again by itself at 2026-11-21 12:05.');
  });

  it('cannot be shown where the run cannot be read, until it can', async () => {
    const world = createWorld(running);
    world.rows.disconnect();
    await world.open();
    expect(readable()).toContain('This could not be loaded.');
    world.rows.reconnect();
    await press('Try again');
    expect(readable()).toContain('The tenant of Contoso is being made');
  });
});

describe('The record of a finished run', () => {
  it('says what was made, by whom and when, and cannot be changed', async () => {
    const world = createWorld({ ...finishedRun, csp_agreedon: '2026-11-20' });
    await world.open();
    const record = screen.getByRole('region', { name: 'On record' }).textContent ?? '';
    for (const text of [
      'contoso.onmicrosoft.com',
      '0000000000f1',
      'Jane Doe',
      'November 20, 2026',
      'Sam Seller',
      '2026-11-21 11:00',
      '0000000000f2',
    ])
      expect(record).toContain(text);
    expect(screen.queryAllByRole('textbox')).toEqual([]);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('of a withdrawn run says that nothing was made', async () => {
    const world = createWorld({ ...finishedRun, statuscode: runStatus.Withdrawn, csp_steps: null });
    await world.open();
    expect(readable()).toContain('This run was withdrawn');
    expect(readable()).toContain('Nothing was made at Microsoft.');
  });
});
