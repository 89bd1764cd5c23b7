import { screen } from '@testing-library/react';
import { act } from '@testing-library/react';
import { chips, createWorld, field, key, type } from './world';

const options = (): readonly (string | null)[] => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const active = (): string | null | undefined =>
  document.getElementById(field('body').getAttribute('aria-activedescendant') ?? '')?.textContent;

describe('After {{', () => {
  const open = async (text: string) => {
    const world = createWorld();
    await world.open();
    await type('body', text);
    return world;
  };

  it('the fields of the kind are offered', async () => {
    await open('Dear {{');
    expect(options()).toHaveLength(9);
    expect(options()).toContain('Relationship link');
    expect(options()).not.toContain('Agreement link');
  });

  it.each([
    ['con', ['Contact’s first name', 'Contact’s last name', 'Contact’s e-mail']],
    ['LAST', ['Contact’s last name']],
    ['user.', ['Your name', 'Your e-mail']],
    [' acc', ['Customer’s company']],
    ['our company', ['Our company']],
    ['zzz', []],
  ])('%j leaves those whose name has it', async (typed, fitting) => {
    await open(`{{${typed}`);
    expect(options()).toEqual(fitting);
  });

  it.each(['Enter', 'Tab'])('the arrows choose and %s takes', async (taking) => {
    const world = await open('Dear {{contact');
    expect(active()).toBe('Contact’s first name');
    await key('body', 'ArrowDown');
    expect(active()).toBe('Contact’s last name');
    await key('body', 'ArrowUp');
    await key('body', 'ArrowUp');
    expect(active()).toBe('Contact’s e-mail');
    await key('body', taking);
    expect(chips('body')).toEqual(['Contact’s e-mail']);
    expect(options()).toEqual([]);
    await world.pass(300);
    expect(world.form().body).toBe('<p>Dear {{contact.email}}</p>');
  });

  it('a click takes', async () => {
    await open('{{');
    act(() => screen.getByRole('option', { name: 'Provider' }).click());
    expect(chips('body')).toEqual(['Provider']);
  });

  it('what is active is read aloud', async () => {
    await open('{{contact');
    await key('body', 'ArrowDown');
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Contact’s last name, 2 of 3');
    await type('body', 'xx');
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('No field fits what you type.');
  });

  it('Escape closes, neither the form nor further letters open it again, and the next {{ does', async () => {
    await open('{{con');
    const heard = jest.fn();
    document.addEventListener('keydown', heard);
    await key('body', 'Escape');
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
    expect(options()).toEqual([]);
    await type('body', 't');
    expect(options()).toEqual([]);
    await type('body', ' {{con');
    expect(options()).toHaveLength(3);
  });

  it('Enter is a new line where nothing fits', async () => {
    await open('{{zzz');
    await key('body', 'Enter');
    expect(field('body').querySelectorAll('p')).toHaveLength(2);
  });

  it('nothing is offered in the subject’s place while the body is typed in', async () => {
    await open('{{');
    expect(screen.getAllByRole('listbox')).toHaveLength(1);
    expect(field('subject').getAttribute('aria-activedescendant')).toBeNull();
  });
});
