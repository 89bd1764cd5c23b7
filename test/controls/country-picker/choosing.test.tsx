import { fireEvent, screen, within } from '@testing-library/react';
import { open, readable } from './world';

const chips = (): readonly string[] =>
  screen
    .queryAllByRole('button', { name: /^Remove (?!all)/ })
    .map((button) => (button.getAttribute('aria-label') ?? '').replace('Remove ', ''));
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const find = (typed: string): void =>
  void fireEvent.change(screen.getByRole('textbox', { name: 'Find a country' }), { target: { value: typed } });
const list = (): HTMLElement => screen.getByRole('listbox', { name: 'Countries' });
const options = (): readonly (string | undefined)[] => [...list().children].map(({ textContent }) => textContent?.replace('✓', ''));
const key = (name: string): boolean => fireEvent.keyDown(list(), { key: name });
const active = (): string | undefined =>
  document.getElementById(list().getAttribute('aria-activedescendant') ?? '')?.textContent?.replace('✓', '');

describe('The countries of a provider', () => {
  it('are shown by name, whatever way their codes are put apart', () => {
    open({ countries: 'de;FR  gb,DE' });
    expect(chips()).toEqual(['France', 'Germany', 'United Kingdom']);
    expect(readable()).toContain('Chosen: 3');
  });

  it('are chosen from the list and stored as sorted codes', () => {
    const world = open({ countries: 'FR' });
    find('ger');
    expect(options()).toEqual(['Algeria', 'Germany', 'Niger', 'Nigeria']);
    fireEvent.click(screen.getByRole('option', { name: 'Germany' }));
    expect(world.told).toEqual(['DE,FR']);
    expect(screen.getByRole('option', { name: 'Germany' }).getAttribute('aria-selected')).toBe('true');
    fireEvent.click(screen.getByRole('option', { name: 'Germany' }));
    expect(world.told).toEqual(['DE,FR', 'FR']);
  });

  it('are found by code, too', () => {
    open();
    find('ch');
    expect(options()).toContain('Switzerland');
    find('qq');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(readable()).toContain('No country has this name.');
  });

  it('are chosen by keys: arrows, Home and End move, Space and Enter choose', () => {
    const world = open();
    find('united');
    expect(options()).toEqual(
      ['Tanzania', 'United Arab Emirates', 'United Kingdom', 'United States'].filter((name) => name.includes('United')),
    );
    expect(key('ArrowDown')).toBe(false);
    expect(active()).toBe('United Kingdom');
    key(' ');
    key('End');
    expect(active()).toBe('United States');
    key('ArrowDown');
    key('Enter');
    key('Home');
    expect(active()).toBe('United Arab Emirates');
    key('ArrowUp');
    expect(active()).toBe('United Arab Emirates');
    expect(world.told).toEqual(['GB', 'GB,US']);
    expect(key('Tab')).toBe(true);
  });

  it('are taken away one by one, and the keyboard goes on at the next', () => {
    const world = open({ countries: 'AT,DE,FR' });
    const button = (name: string): HTMLElement => screen.getByRole('button', { name });
    button('Remove Germany').focus();
    press('Remove Germany');
    expect(world.told).toEqual(['AT,FR']);
    expect(document.activeElement).toBe(button('Remove France'));
    press('Remove France');
    expect(document.activeElement).toBe(button('Remove Austria'));
  });

  it('are those of the European Union with one button, beside what was chosen', () => {
    const world = open({ countries: 'CH,DE' });
    press('Add the European Union');
    expect(world.told[0]?.split(',')).toHaveLength(28);
    expect(world.told[0]).toMatch(/^AT,BE,BG,CH,CY,/);
  });

  it('are all removed with one button', () => {
    const world = open({ countries: 'CH,XX' });
    press('Remove all');
    expect(world.told).toEqual(['']);
    expect(readable()).toContain('Chosen: 0');
  });

  it('follow what the form gives', () => {
    const world = open({ countries: 'CH' });
    world.give({ countries: 'US' });
    expect(chips()).toEqual(['United States']);
    world.give({ countries: null });
    expect(chips()).toEqual([]);
  });
});

describe('What is no country', () => {
  it('is said, kept while others are chosen, and can be removed', async () => {
    const world = open({ countries: 'DE,XX,Germany' });
    expect(await screen.findByText(/These are no country codes and are not used/)).not.toBeNull();
    const unknown = within(screen.getByRole('list', { name: /These are no country codes/ }));
    expect(unknown.getAllByRole('listitem')).toHaveLength(2);
    press('Remove XX');
    press('Remove GERMANY');
    expect(world.told).toEqual(['DE,GERMANY', 'DE']);
    expect(readable()).not.toContain('These are no country codes');
  });
});

describe('A locked form', () => {
  it('shows the countries and lets nobody change them', () => {
    open({ countries: 'CH,DE', isLocked: true });
    expect(readable()).toContain('Germany');
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.queryByRole('listbox')).toBeNull();
  });
});

describe.each([
  [1036, 'Allemagne', 'Choisis : 1'],
  [1031, 'Deutschland', 'Ausgewählt: 1'],
  [1026, 'Германия', 'Избрани: 1'],
])('A person who works in %d', (language, name, sentence) => {
  it('reads names and sentences in this language', () => {
    open({ countries: 'DE,XX' }, language);
    expect(readable()).toContain(name);
    expect(readable()).toContain(sentence);
    expect(readable()).not.toMatch(/Germany|country|Chosen|Remove/);
  });
});
