import { act, fireEvent, screen } from '@testing-library/react';
import { accountId, contactId, createWorld, key, providerId, readable, templateId, type, userId, type World } from './world';

const template = {
  subject: 'For {{account.name}}',
  body: '<p>Dear {{contact.firstName}}, <a href="{{relationship.link}}">accept</a>. {{user.name}}, {{reseller.name}}</p>',
};

const search = (): HTMLElement => screen.getByRole('combobox', { name: 'Account' });
const find = async (world: World, typed: string): Promise<void> => {
  act(() => void fireEvent.change(search(), { target: { value: typed } }));
  await world.pass(400);
};
const press = async (world: World, name: string): Promise<void> => {
  act(() => void fireEvent.keyDown(search(), { key: name }));
  await world.pass(400);
};
const choose = async (world: World): Promise<void> => {
  await find(world, 'Contoso');
  await press(world, 'Enter');
};
const mail = (): HTMLIFrameElement | null => document.querySelector('iframe');
const shownMail = (): Document => new DOMParser().parseFromString(mail()?.srcdoc ?? '', 'text/html');
const options = (): readonly (string | null)[] => screen.queryAllByRole('option').map(({ textContent }) => textContent);

describe('The preview', () => {
  it('asks for an account first', async () => {
    await createWorld(template).open();
    expect(readable()).toContain('Choose an account to see the mail that it would get.');
    expect(mail()).toBeNull();
  });

  it('shows the mail that the account’s contact would get', async () => {
    const world = createWorld(template);
    await world.open();
    await choose(world);
    expect(readable()).toContain('Subject: For Contoso & Sons');
    expect(shownMail().body.textContent).toBe('Dear Jane, accept. Ada Admin, Northwind Cloud');
    expect(shownMail().querySelector('a')?.getAttribute('href')).toBe('https://partner.test/accept?id=1&x=2');
  });

  it('shows it in a frame in which nothing runs, loads or leads away', async () => {
    const world = createWorld({ ...template, body: '<p>a<script>1</script><img src="https://x.test/t.gif"></p>' });
    await world.open();
    await choose(world);
    expect(mail()?.getAttribute('sandbox')).toBe('');
    expect(mail()?.title).toBe('The mail as the customer sees it');
    expect(shownMail().querySelector('script, img')).toBeNull();
    expect(shownMail().querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    expect(shownMail().querySelector('base')?.target).toBe('_blank');
  });

  it('brings no markup of the account into the mail', async () => {
    const world = createWorld(template);
    world.rows.put('contact', contactId, { firstname: '<img src=x onerror=alert(1)>', lastname: 'Doe', emailaddress1: 'j@x.test' });
    await world.open();
    await choose(world);
    expect(shownMail().querySelector('img')).toBeNull();
    expect(shownMail().body.textContent).toContain('Dear <img src=x onerror=alert(1)>');
  });

  it('follows what is typed', async () => {
    const world = createWorld(template);
    await world.open();
    await choose(world);
    await type('body', ' Bye, {{contact.lastName}}');
    await world.pass(400);
    expect(shownMail().body.textContent).toMatch(/Northwind Cloud Bye, Doe$/);
  });

  it.each([
    [
      'an account without a contact',
      'account',
      accountId,
      { _primarycontactid_value: null },
      '“Contact’s first name” is empty for this customer.',
    ],
    [
      'a provider without a link',
      'csp_provider',
      providerId,
      { csp_relationshiplink: null },
      '“Relationship link” is empty for this customer.',
    ],
    ['a user without a name', 'systemuser', userId, { fullname: null }, '“Your name” is empty for this customer.'],
  ])('names what is missing for %s, and shows no half mail', async (_name, table, id, row, sentence) => {
    const world = createWorld(template);
    world.rows.put(table, id, row);
    await world.open();
    await choose(world);
    expect(readable()).toContain(`For this account there is no complete mail:${sentence}`);
    expect(mail()).toBeNull();
  });

  it('names a fault of the template once, however often it stands there', async () => {
    const world = createWorld({ body: '<p>{{x}} {{x}}</p>' });
    await world.open();
    await choose(world);
    expect(
      readable()
        .split('For this account there is no complete mail:')[1]
        ?.match(/“x” is not a field/g),
    ).toHaveLength(1);
  });

  it('calls the reseller by the provider’s name where the provider tells no company', async () => {
    const world = createWorld({ body: '<p>{{reseller.name}}</p>' });
    world.rows.put('csp_provider', providerId, { csp_companyname: null });
    await world.open();
    await choose(world);
    expect(shownMail().body.textContent).toBe('Partner Center Europe');
  });

  it('takes the first provider for a template of none, and the newest link for an agreement', async () => {
    const world = createWorld({ kind: 'MicrosoftCustomerAgreement', body: '<p>{{provider.name}} {{agreement.link}}</p>' });
    world.rows.put('csp_agreementtemplate', templateId, { _csp_providerid_value: null });
    world.rows.put('csp_agreement', 'a1', { _csp_accountid_value: accountId, csp_link: 'https://agree.test/1' });
    await world.open();
    await choose(world);
    expect(shownMail().body.textContent).toBe('Partner Center Europe https://agree.test/1');
  });

  it('says so where the account cannot be read, and tries again', async () => {
    const world = createWorld(template);
    await world.open();
    await find(world, 'Contoso');
    world.rows.disconnect();
    await press(world, 'Enter');
    expect(readable()).toContain('This could not be loaded.');
    world.rows.reconnect();
    act(() => screen.getByRole('button', { name: 'Try again' }).click());
    await world.pass(100);
    expect(mail()).not.toBeNull();
  });
});

describe('The search for an account', () => {
  const open = async (): Promise<World> => {
    const world = createWorld(template);
    for (const name of ['Contoso Ltd', 'Fabrikam', 'O’Neill', "O'Brien"]) world.rows.put('account', name, { name, statecode: 0 });
    await world.open();
    return world;
  };

  it('lists the first accounts before anything is typed', async () => {
    const world = await open();
    act(() => void fireEvent.click(search()));
    await world.pass(400);
    expect(options()).toContain('Fabrikam');
    expect(search().getAttribute('aria-expanded')).toBe('true');
  });

  it.each([
    ['contoso', ['Contoso & Sons', 'Contoso Ltd']],
    ['& s', ['Contoso & Sons']],
    ["o'b", ["O'Brien"]],
    ['nobody', []],
  ])('finds what has %j in its name', async (typed, found) => {
    const world = await open();
    await find(world, typed);
    expect(options()).toEqual(found);
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(`Accounts found: ${found.length}`);
  });

  it('is chosen from by arrows and Enter, or a click, and closed by Escape', async () => {
    const world = await open();
    await find(world, 'contoso');
    await press(world, 'ArrowDown');
    expect(document.getElementById(search().getAttribute('aria-activedescendant') ?? '')?.textContent).toBe('Contoso Ltd');
    await press(world, 'ArrowDown');
    await press(world, 'ArrowUp');
    await press(world, 'Escape');
    expect(options()).toEqual([]);
    await press(world, 'ArrowDown');
    act(() => screen.getByRole('option', { name: 'Contoso & Sons' }).click());
    await world.pass(400);
    expect(search()).toHaveProperty('value', 'Contoso & Sons');
    expect(mail()).not.toBeNull();
  });

  it('says so where it cannot be asked', async () => {
    const world = await open();
    world.rows.disconnect();
    await find(world, 'x');
    expect(readable()).toContain('This could not be loaded. Check the connection and try again.');
  });

  it('leaves the keys of the texts alone', async () => {
    const world = await open();
    await find(world, 'contoso');
    await key('body', 'ArrowDown');
    expect(document.getElementById(search().getAttribute('aria-activedescendant') ?? '')?.textContent).toBe('Contoso & Sons');
  });
});
