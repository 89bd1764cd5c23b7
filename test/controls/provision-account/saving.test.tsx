import { act, fireEvent, screen } from '@testing-library/react';
import { wizardStep } from '../../../solution/rows';
import { answeredRun, createWorld, press, readable, type } from './world';

const onCompany = { ...answeredRun, csp_wizardstep: wizardStep.Company };

describe('What is typed', () => {
  it('is written by itself a moment later, and only that', async () => {
    const world = createWorld(onCompany);
    await world.open();
    const before = world.rows.writes.length;
    type(/^City/, 'Bellevue');
    expect(readable()).toContain('Saving');
    await world.pass(600);
    expect(world.rows.writes.slice(before)).toEqual([{ csp_city: 'Bellevue' }]);
    expect(readable()).toContain('Saved');
  });

  it('is emptied in the row where it is emptied on the screen', async () => {
    const world = createWorld(onCompany);
    await world.open();
    type(/^City/, '');
    await world.pass(600);
    expect(world.run().csp_city).toBeNull();
  });

  it('is written at once when the step is left', async () => {
    const world = createWorld(onCompany);
    await world.open();
    await world.pass(1000);
    type(/^City/, 'Bellevue');
    await press('Back');
    await world.pass(0);
    expect(world.run()).toMatchObject({ csp_city: 'Bellevue', csp_wizardstep: wizardStep.Registration });
  });

  it.each([
    ['the tab is hidden', () => void fireEvent(document, new Event('visibilitychange'))],
    ['the connection is back', () => void fireEvent(window, new Event('online'))],
  ])('is written at once when %s', async (_name, happen) => {
    const world = createWorld(onCompany);
    await world.open();
    type(/^City/, 'Bellevue');
    act(happen);
    await world.pass(0);
    expect(world.run().csp_city).toBe('Bellevue');
  });

  it('is written when the dialog is closed', async () => {
    const world = createWorld(onCompany);
    await world.open();
    type(/^City/, 'Bellevue');
    world.close();
    await world.pass(0);
    expect(world.run().csp_city).toBe('Bellevue');
  });

  it('is there again, at the same step, when the run is opened again', async () => {
    const world = createWorld({ ...answeredRun, csp_wizardstep: wizardStep.Contact });
    await world.open();
    type(/^First name/, 'Janet');
    world.close();
    await world.pass(0);
    await world.open();
    expect(screen.getByLabelText(/^First name/)).toHaveProperty('value', 'Janet');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('The contact');
  });

  it('stays on the screen when it cannot be written, says so, and is written as soon as it can', async () => {
    const world = createWorld(onCompany);
    await world.open();
    world.rows.disconnect();
    type(/^City/, 'Bellevue');
    await world.pass(600);
    expect(readable()).toContain('Not saved.');
    expect(screen.getByLabelText(/^City/)).toHaveProperty('value', 'Bellevue');
    world.rows.reconnect();
    await press('Try again');
    await world.pass(0);
    expect(world.run().csp_city).toBe('Bellevue');
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});
