import { screen } from '@testing-library/react';
import { wizardStep } from '../../../solution/rows';
import { answeredRun, createWorld, press, readable } from './world';

const onCompany = { ...answeredRun, csp_wizardstep: wizardStep.Company };

describe('The list of steps', () => {
  it.each([
    [640, true],
    [639, false],
    [390, false],
  ])('at %d pixels stands beside the screen: %s', async (width, isWide) => {
    const world = createWorld(onCompany, { width });
    await world.open();
    expect(screen.queryByRole('navigation', { name: 'Steps' }) !== null).toBe(isWide);
    expect(readable().includes('Step 3 of 6: Company')).toBe(!isWide);
  });

  it.each([-1, 0])('takes the window’s width where the form has not measured it (%d)', async (width) => {
    const world = createWorld(onCompany, { width });
    await world.open();
    expect(screen.queryByRole('navigation', { name: 'Steps' })).not.toBeNull();
  });

  it('leads to any step at any time', async () => {
    const world = createWorld({ ...onCompany, csp_companyname: null });
    await world.open();
    await press(/^Agreement/);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('The customer agreement');
    await press(/^Provider/);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Where shall the tenant be made?');
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
  });

  it('hands the focus to the screen’s heading, so that reading begins there', async () => {
    const world = createWorld(onCompany);
    await world.open();
    await press('Next');
    expect(document.activeElement?.textContent).toContain('The contact');
  });
});

describe('The wizard', () => {
  it('has a label for every field and a name for every button', async () => {
    for (const step of Object.values(wizardStep)) {
      const world = createWorld({ ...answeredRun, csp_wizardstep: step });
      await world.open();
      for (const role of ['textbox', 'combobox', 'radio', 'checkbox', 'button', 'link'] as const)
        for (const element of screen.queryAllByRole(role)) expect(screen.getAllByRole(role, { name: /\S/ })).toContain(element);
      world.close();
    }
  });

  it('on a form that has no row yet says how to begin', async () => {
    const world = createWorld(answeredRun, { recordId: null });
    await world.open();
    expect(readable()).toContain('Begin with the command Provision Account on the account.');
  });

  it('can be withdrawn as a draft', async () => {
    const world = createWorld(onCompany);
    await world.open();
    await press('Withdraw this run');
    await world.pass(50);
    expect(readable()).toContain('This run was withdrawn');
  });

  it('says so where providers and templates cannot be read, and tries again', async () => {
    const world = createWorld(onCompany);
    const read = jest.spyOn(world.rows.webAPI, 'retrieveMultipleRecords').mockRejectedValue(new Error('no connection'));
    await world.open();
    await world.pass(50);
    expect(readable()).toContain('This could not be loaded.');
    read.mockRestore();
    await press('Try again');
    await world.pass(10);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('The company');
  });
});
