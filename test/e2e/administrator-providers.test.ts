import type { Browser, Page } from 'playwright-core';
import { consentLifeDays } from '../../core/providers/consent';
import { serviceEnvironment } from '../../scripts/stack/environment';
import { connection } from '../../solution/rows';
import { barriersOn } from './world/barriers';
import { desktop, launchBrowser, phone, signedInPage, type Screen } from './world/browser';
import { controlTexts, scriptTexts } from './world/catalogue-texts';
import { signInAs, type Person } from './world/person';
import { commandText, RowForm } from './world/row-form';
import { startStack, type Stack } from './world/stack';

jest.setTimeout(300_000);

let stack: Stack;
let browser: Browser;
let ada: Person;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
  ada = await signInAs(stack.baseUrl, 'ada.admin@northwind.example');
});
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

const table = 'csp_provider';
const sample = '7e579000-0000-4000-8000-000000000001';
const say = scriptTexts('provider', 'en');
const reason = scriptTexts('common', 'en', 'problems.json');
const picker = controlTexts('CountryPicker', 'en');
const commandsOfProvider = ['Connect', 'Verify', 'ImportTemplates', 'FindCustomers'].map((name) => commandText(name, 'en'));

/** The administrator takes the consent back at Microsoft, behind the service's back. */
const takeConsentBack = async (): Promise<void> => {
  const clientId = serviceEnvironment({ port: 0, servicePort: 0 })['TENANTRY_PARTNER_CENTER_CLIENT_ID'];
  await fetch(`${stack.baseUrl}/sandbox/entra/consent`, {
    method: 'POST',
    body: JSON.stringify({ clientId, given: false, because: 'unconsented' }),
  });
};

/** Presses Connect and picks the person in the window of Entra, which goes on from there. */
const connect = async (form: RowForm): Promise<Page> => {
  const [popup] = await Promise.all([form.page.waitForEvent('popup'), form.press('Connect')]);
  await popup.getByRole('button', { name: 'Ada Admin' }).waitFor();
  return popup;
};

const verify = async (form: RowForm): Promise<string> => {
  await form.press('Verify');
  await form.dialog.getByText(say('check-customers')).waitFor();
  const told = await form.dialog.innerText();
  await form.answer(form.shell('dialog.ok'));
  return told;
};
const checks = ['app-and-user', 'app-only', 'agreements', 'customers', 'events'];

describe('an administrator connects a provider', () => {
  let form: RowForm;
  let providerId: string;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const { context, page } = await signedInPage(browser, stack.baseUrl, 'Ada Admin');
    form = new RowForm(page, stack.baseUrl);
    close = () => context.close();
  });
  afterAll(() => close());

  test('a new provider gets its countries by name, and says that it is not connected and what to do', async () => {
    const { page } = form;
    await form.openList(table);
    await form.press('command.new');
    await form.type('csp_Name', 'Contoso in Europe');
    await form.type('csp_CompanyName', 'Contoso Cloud');
    await page.getByRole('textbox', { name: picker('find') }).fill('Bulg');
    await page.getByRole('option', { name: 'Bulgaria' }).click();
    await page.getByRole('textbox', { name: picker('find') }).fill('Switz');
    await page.getByRole('listbox', { name: picker('countries') }).focus();
    await page.keyboard.press('Enter');
    await page
      .getByText(picker('chosen', { 0: 2 }))
      .first()
      .waitFor();
    await form.save();
    providerId = await form.id();
    expect(await ada.read(`csp_providers(${providerId})`)).toMatchObject({
      csp_countries: 'BG,CH',
      csp_connection: connection.NotConnected,
    });
    await form.says(say('none'));
    const offered = await form.commands();
    expect(commandsOfProvider.filter((each) => offered.includes(each))).toEqual([commandText('Connect', 'en')]);
  });

  test('by signing in in a window of Microsoft’s; the form then shows by whom and until when', async () => {
    const popup = await connect(form);
    const gone = popup.waitForEvent('close');
    await popup.getByRole('button', { name: 'Ada Admin' }).click();
    await gone;
    await form.shows('csp_Connection', 'Connected');
    await form.field('csp_ConsentedBy').getByText('Ada Admin').waitFor();
    const row = await ada.read(`csp_providers(${providerId})?$select=csp_consentuntil,csp_connectionrefusal`);
    const days = (Date.parse(String(row['csp_consentuntil'])) - Date.now()) / 86_400_000;
    expect([Math.round(days), row['csp_connectionrefusal']]).toEqual([consentLifeDays, null]);
    expect(await form.shown('csp_ConsentUntil')).toContain(String(new Date(String(row['csp_consentuntil'])).getUTCFullYear()));
    await form.page.getByText(say('none')).first().waitFor({ state: 'detached' });
  });

  test('Verify tells of each thing that the service needs whether it is in order', async () => {
    const told = await verify(form);
    for (const check of checks) expect(told).toContain(say('fine', { check: say(`check-${check}`) }));
    expect(told).toContain(say('all-well'));
  });

  test('a consent that was taken back is told by the next Verify, and on the form with what to do', async () => {
    await takeConsentBack();
    const told = await verify(form);
    expect(told).toContain(say('wrong', { check: say('check-app-and-user'), reason: reason('consent-revoked') }));
    expect(told).not.toContain(say('all-well'));
    await form.says(say('revoked'));
    expect(await ada.read(`csp_providers(${providerId})?$select=csp_connection`)).toMatchObject({
      csp_connection: connection.ConsentRevoked,
    });
  });

  test('a window that is closed before the consent ends in a sentence, and changes nothing', async () => {
    const popup = await connect(form);
    await popup.close();
    await form.dialog.getByText(say('closed-ask')).waitFor();
    await form.answer(say('stop'));
    await form.dialog.getByText(say('gave-up')).waitFor();
    await form.answer(form.shell('dialog.ok'));
    await form.says(say('revoked'));
  });

  test('a consent that is refused in the window ends in another', async () => {
    const popup = await connect(form);
    await popup.getByRole('button', { name: 'Ada Admin' }).click();
    await popup.getByRole('button', { name: 'Cancel' }).click();
    await form.dialog.getByText(say('declined')).waitFor();
    await form.answer(form.shell('dialog.ok'));
    await form.says(say('revoked'));
  });

  test('Connect again mends it', async () => {
    const popup = await connect(form);
    await popup.getByRole('button', { name: 'Ada Admin' }).click();
    await popup.getByRole('button', { name: 'Accept' }).click();
    await form.shows('csp_Connection', 'Connected');
    await form.page.getByText(say('revoked')).first().waitFor({ state: 'detached' });
    expect(await verify(form)).toContain(say('all-well'));
  });
});

describe('a seller', () => {
  test('sees none of the commands, and the service refuses what they ask for', async () => {
    const { context, page } = await signedInPage(browser, stack.baseUrl, 'Sofia Seller');
    const form = new RowForm(page, stack.baseUrl);
    await form.open(table, sample);
    await form.says(form.shell('form.noPrivilege'));
    expect(await form.commands()).toEqual([form.shell('command.refresh')]);

    await page.addScriptTag({ url: '/WebResources/csp_/service.js' });
    const asked = await page.evaluate<string[]>(`(async () => {
      const service = Tenantry.service.connect({ webAPI: Xrm.WebApi, clientUrl: location.origin });
      const redirectUri = location.origin + '/WebResources/csp_/provider/connected.html';
      const questions = [
        service.verifyProvider('${sample}'),
        service.importTemplates('${sample}'),
        service.findCustomers('${sample}'),
        service.beginConsent('${sample}', { redirectUri }),
      ];
      return Promise.all(questions.map((question) => question.then(() => 'answered', (problem) => problem.code)));
    })()`);
    expect(asked).toEqual(['not-permitted', 'not-permitted', 'not-permitted', 'not-permitted']);
    await context.close();
  });
});

const screens: readonly [string, Screen][] = [
  ['desktop', desktop],
  ['phone', phone],
];

test.each(screens)('%s: the provider’s list and form hinder nobody', async (_, screen) => {
  const { context, page } = await signedInPage(browser, stack.baseUrl, 'Ada Admin', screen);
  const form = new RowForm(page, stack.baseUrl);
  await form.openList(table);
  expect(await barriersOn(page)).toEqual([]);
  await form.open(table, sample);
  await page.getByRole('textbox', { name: picker('find') }).waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await context.close();
});
