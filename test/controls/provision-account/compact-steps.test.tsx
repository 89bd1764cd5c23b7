import { screen } from '@testing-library/react';
import { wizardStep } from '../../../solution/rows';
import { answeredRun, createWorld, press, readable } from './world';

const open = async (width: number) => {
  const world = createWorld({ ...answeredRun, csp_wizardstep: wizardStep.Company }, { width });
  await world.open();
  return world;
};
const indicator = () => screen.getByRole('button', { name: /^Step \d of 6/ });
const list = () => screen.queryByRole('navigation', { name: 'Steps' });

describe('Where there is no room for the list of steps', () => {
  it('stands which step of how many, and no list', async () => {
    await open(390);
    expect(indicator().textContent).toContain('Step 3 of 6: Company');
    expect(indicator().getAttribute('aria-expanded')).toBe('false');
    expect(list()).toBeNull();
  });

  it('the list opens and closes by it', async () => {
    await open(390);
    await press(/^Step 3 of 6/);
    expect(indicator().getAttribute('aria-expanded')).toBe('true');
    expect(list()).not.toBeNull();
    await press(/^Step 3 of 6/);
    expect(list()).toBeNull();
  });

  it('the list leads to any step, and closes', async () => {
    const world = await open(390);
    await press(/^Step 3 of 6/);
    await press(/^Review/);
    await world.pass(0);
    expect(readable()).toContain('Is everything right?');
    expect(indicator().textContent).toContain('Step 6 of 6: Review');
    expect(list()).toBeNull();
    expect(world.run().csp_wizardstep).toBe(wizardStep.Review);
  });

  it.each([
    [639, true],
    [640, false],
  ])('at %i pixels the steps are compact: %p', async (width, compact) => {
    await open(width);
    expect(screen.queryByRole('button', { name: /^Step 3 of 6/ }) !== null).toBe(compact);
    expect(list() === null).toBe(compact);
  });
});
