import { screen } from '@testing-library/react';
import { chips, createWorld, enter, field, key, paste, press, readable, toBegin, type } from './world';

describe('A merge field', () => {
  it.each([
    ['loaded', async () => createWorld({ body: '<p>Dear {{contact.firstName}}!</p>' }).open()],
    [
      'typed',
      async () => {
        await createWorld().open();
        await type('body', 'Dear {{contact.firstName}}!');
      },
    ],
    [
      'pasted',
      async () => {
        await createWorld().open();
        await enter('body');
        await paste('body', { text: 'Dear {{ contact.firstName }}!' });
      },
    ],
  ])('that is %s becomes a chip with a name that people read', async (_how, make) => {
    await make();
    expect(chips('body')).toEqual(['Contact’s first name']);
    expect(field('body').textContent).toBe('Dear Contact’s first name!');
  });

  it('is stored as it is written', async () => {
    const world = createWorld();
    await world.open();
    await type('body', 'Dear {{ contact.firstName }}!');
    await type('subject', 'For {{account.name}}');
    await world.pass(300);
    expect(world.form()).toMatchObject({ body: '<p>Dear {{contact.firstName}}!</p>', subject: 'For {{account.name}}' });
  });

  it('keeps the emphasis of the text that it stood in', async () => {
    const world = createWorld({ body: '<p>a <strong>b {{account.name}} c</strong></p>' });
    await world.open();
    await type('body', '!');
    await world.pass(300);
    expect(world.form().body).toBe('<p>a <strong>b {{account.name}} c!</strong></p>');
  });

  it.each(['Backspace', 'Delete'])('is removed as a whole by %s', async (name) => {
    const world = createWorld({ body: '<p>{{account.name}}</p>' });
    await world.open();
    await enter('body');
    if (name === 'Delete') await toBegin('body');
    await key('body', name);
    expect(chips('body')).toEqual([]);
    await world.pass(300);
    expect(world.form().body).toBe('');
  });

  it('is put where the cursor stands by the menu, which leads the keyboard back', async () => {
    const world = createWorld();
    await world.open();
    await type('body', 'Dear ');
    await press('Insert field: Body');
    expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toContain('Relationship link');
    await world.pass(50);
    screen.getByRole('menuitem', { name: 'Contact’s last name' }).click();
    await world.pass(300);
    expect(world.form().body).toBe('<p>Dear {{contact.lastName}}</p>');
    expect(document.activeElement).toBe(field('body'));
  });

  it.each([
    ['MicrosoftCustomerAgreement', 'Agreement link', 'Relationship link'],
    ['RelationshipRequest', 'Relationship link', 'Agreement link'],
  ] as const)('of a %s is offered with the %s and without the %s', async (kind, has, lacks) => {
    const world = createWorld({ kind });
    await world.open();
    await press('Insert field: Subject');
    const offered = screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
    expect(offered).toContain(has);
    expect(offered).not.toContain(lacks);
  });

  it('links to what it stands for, with itself as the text', async () => {
    const world = createWorld();
    await world.open();
    await enter('body');
    await press('Link');
    await press('Relationship link');
    await world.pass(300);
    expect(world.form().body).toBe('<p><a href="{{relationship.link}}">{{relationship.link}}</a></p>');
    expect(readable()).not.toContain('To mend');
  });
});

describe('The subject', () => {
  it('has one line, whatever is pressed or pasted', async () => {
    const world = createWorld();
    await world.open();
    await type('subject', 'one');
    await key('subject', 'Enter');
    await paste('subject', { html: '<p>two</p><p>three <b>{{user.name}}</b></p>' });
    await world.pass(300);
    expect(world.form().subject).not.toMatch(/[\n<]/);
    expect(field('subject').querySelectorAll('p')).toHaveLength(1);
    expect(world.form().subject).toContain('three {{user.name}}');
  });

  it('is shown on one line where it was stored on two', async () => {
    await createWorld({ subject: 'one\r\ntwo' }).open();
    expect(field('subject').textContent).toBe('one two');
  });
});
