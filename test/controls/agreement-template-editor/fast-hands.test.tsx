import { act, fireEvent, screen } from '@testing-library/react';
import { createWorld, field, readable, selectAll } from './world';

/** Presses a button and lets no time pass: what is typed next comes at once. */
const press = (name: string): void => void act(() => void fireEvent.click(screen.getByRole('button', { name })));

const isInText = (): boolean => document.activeElement === field('body');

describe('Somebody whose fingers are faster than a frame', () => {
  it('is led to a fault and has deleted it', async () => {
    const world = createWorld({ body: '<p>Hi {{one}}</p>' });
    await world.open();
    press('Go to place 1');
    expect(isInText()).toBe(true);
    act(() => void fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Delete' }));
    await world.pass(50);
    expect(field('body').textContent).toBe('Hi ');
    expect(readable()).not.toContain('To mend before publishing');
  });

  it.each(['Bold', 'Italic', 'Heading H1', 'Bulleted list'])('goes on typing after %s', async (tool) => {
    await createWorld({ body: '<p>Hello</p>' }).open();
    press(tool);
    expect(isInText()).toBe(true);
  });

  it('goes on typing after undoing', async () => {
    await createWorld({ body: '<p>Hello</p>' }).open();
    await selectAll('body');
    press('Bold');
    screen.getByRole('button', { name: 'Undo' }).focus();
    press('Undo');
    expect(isInText()).toBe(true);
  });

  it.each(['Apply', 'Cancel'])('goes on typing after a link and %s', async (button) => {
    await createWorld({ body: '<p>Hello</p>' }).open();
    await selectAll('body');
    press('Link');
    act(() => void fireEvent.change(screen.getByPlaceholderText('https://'), { target: { value: 'https://x.example' } }));
    press(button);
    expect(isInText()).toBe(true);
  });

  it('goes on typing after a field was chosen', async () => {
    await createWorld({ body: '<p>Hello</p>' }).open();
    await selectAll('body');
    press('Insert field: Body');
    const item = screen.getByRole('menuitem', { name: 'Customer’s company' });
    item.focus();
    expect(isInText()).toBe(false);
    act(() => void fireEvent.click(item));
    expect(isInText()).toBe(true);
  });
});
