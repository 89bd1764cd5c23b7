import type { Browser, FrameLocator, Page } from 'playwright-core';
import { publication, templateKind } from '../../solution/rows';
import { desktop, launchBrowser, phone, signedInPage, type Screen } from './world/browser';
import { barriersOn } from './world/barriers';
import { controlTexts, scriptTexts } from './world/catalogue-texts';
import { englishFinder } from './world/english';
import { eventually } from './world/eventually';
import { Keyboard } from './world/keyboard';
import { signInAs, type Person, type Row } from './world/person';
import { commandText, RowForm } from './world/row-form';
import { settledOn } from './world/said-on-page';
import { startStack, unhurried, type Stack } from './world/stack';
import { alpine } from './world/wizard';

jest.setTimeout(300_000);

let stack: Stack;
let browser: Browser;
let ada: Person;
let sofia: Person;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(unhurried), launchBrowser()]);
  ada = await signInAs(stack.baseUrl, 'ada.admin@northwind.example');
  sofia = await signInAs(stack.baseUrl, 'sofia.seller@northwind.example');
});
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

const table = 'csp_agreementtemplate';
const germanRequest = '7e57a900-0000-4000-8000-000000000103';
const says = controlTexts('AgreementTemplateEditor', 'de');
const script = scriptTexts('template', 'de');
const kindLabel = 'Beziehungsanfrage';

const make = (row: Row): Promise<string> =>
  ada.create('csp_agreementtemplates', {
    csp_name: 'Draft',
    csp_kind: templateKind.RelationshipRequest,
    csp_language: 'en',
    csp_publication: publication.Draft,
    csp_subject: 'From {{reseller.name}}',
    csp_body: '<p>Dear {{contact.firstName}},</p><p><a href="{{relationship.link}}">Accept us</a></p>',
    ...row,
  });
const read = (id: string): Promise<Row> => ada.read(`csp_agreementtemplates(${id})`);

/** What an administrator copied from a page of the web. */
const pasted =
  '<p onclick="window.hurt=1">Mit <b>Freude</b></p><script>window.hurt=1</script><img src="x" onerror="window.hurt=1"><p><a href="javascript:window.hurt=1">hier</a></p>';

const copy = (page: Page, html: string): Promise<unknown> =>
  page.evaluate(
    `navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([${JSON.stringify(html)}], { type: 'text/html' }) })])`,
  );

test('Greta, who reads German, writes a template by keyboard, publishes it as the default, and goes on from it', async () => {
  const { context, page } = await signedInPage(browser, stack.baseUrl, 'Greta Verwaltung');
  const form = new RowForm(page, stack.baseUrl, 'de');
  const keyboard = new Keyboard(page);
  const data = ['Willkommen', 'Guten Tag', 'Mit Freude', 'hier', 'kunde.name', 'Fassung 2'];
  const isEnglish = englishFinder('de', data);
  const found: string[] = [];
  const look = async (where: string): Promise<void> => {
    const said = await settledOn(page);
    found.push(...said.filter(isEnglish).map((each) => `${where}: ${each}`));
  };

  await page.getByRole('link', { name: 'Vorlagen', exact: true }).click();
  await page.getByText('Beziehungsanfrage').first().waitFor();
  await look('list');

  await form.press('command.new');
  await page.getByRole('tab').first().waitFor();
  await form.type('csp_Name', 'Willkommen');
  await form.choose('csp_Kind', kindLabel);
  await form.type('csp_Language', 'de');
  await form.choose('csp_IsDefault', 'Ja');
  await look('new row');
  await form.save();
  const id = await form.id();

  await form.tab('Text').click();
  await page.getByRole('textbox', { name: says('subject'), exact: true }).waitFor();
  await look('empty editor');

  await keyboard.go('Tab', says('subject'));
  await page.keyboard.type('Willkommen, {{Nachn');
  await page.getByRole('option', { name: says('merge-contact.lastName') }).waitFor();
  await look('completion');
  await keyboard.press('Enter');
  await keyboard.use(`${says('insert-field')}: ${says('body')}`);
  await page.getByRole('menuitem', { name: says('merge-relationship.link') }).waitFor();
  await look('menu of fields');
  await keyboard.go('ArrowDown', says('merge-relationship.link'));
  await keyboard.press('Enter');
  const body = page.getByRole('textbox', { name: says('body'), exact: true });
  await body.getByText(says('merge-relationship.link')).waitFor();
  await page.keyboard.type(' Guten Tag {{kunde.name}}');
  await page
    .getByText(says('fault-unknown-field', { 0: 'kunde.name' }))
    .first()
    .waitFor();
  await keyboard.press('Enter');
  await copy(page, pasted);
  await keyboard.press('Control+v');
  await body.getByText('Freude').waitFor();
  await look('editor with a fault');

  await keyboard.go('Tab', says('preview-account'));
  await page.keyboard.type('Alpine');
  await page.getByRole('option', { name: alpine.name }).waitFor();
  await keyboard.press('Enter');
  await page.getByText(says('no-mail')).waitFor();
  await look('preview of what is not complete');

  await form.press('Publish');
  await form.dialog.getByText(script('unknown-field', { field: script('field-body'), merge: 'kunde.name' })).waitFor();
  await look('refused publication');
  await form.answer(form.shell('dialog.ok'));
  expect(await read(id)).toMatchObject({ csp_publication: publication.Draft });

  await keyboard.go('Tab', says('go-to-fault', { 0: 1 }));
  await keyboard.press('Enter');
  await page.keyboard.press('Delete');
  await page
    .getByText(says('fault-unknown-field', { 0: 'kunde.name' }))
    .first()
    .waitFor({ state: 'hidden' });
  const mail: FrameLocator = page.frameLocator('iframe');
  await mail.getByText('Guten Tag').waitFor();
  await page.getByText(`${says('subject')}: Willkommen, Rivers`).waitFor();
  await look('preview of the mail');

  await form.press('Publish');
  await look('question before publishing');
  await form.answer(commandText('Publish', 'de'));
  await form.says(script('published'));
  await look('published');
  expect(await page.evaluate('window.hurt')).toBeUndefined();
  const saved = await read(id);
  expect(saved).toMatchObject({
    csp_publication: publication.Published,
    csp_subject: 'Willkommen, {{contact.lastName}}',
    csp_isdefault: true,
  });
  expect(String(saved['csp_body'])).toContain('{{relationship.link}}');
  expect(String(saved['csp_body'])).toContain('Freude');
  expect(String(saved['csp_body'])).not.toMatch(/script|onclick|onerror|<img|kunde/);

  await form.tab('Text').click();
  await eventually(
    () => body.getAttribute('aria-readonly'),
    (readOnly) => readOnly === 'true',
  );
  await body.click();
  await page.keyboard.type('heimlich');
  expect(await body.textContent()).not.toContain('heimlich');

  await form.open(table, germanRequest);
  await eventually(
    async () => {
      await form.press('command.refresh');
      await form.saved();
      return form.field('csp_IsDefault').innerText();
    },
    (shown) => shown.includes('Nein'),
  );

  await form.open(table, id);
  await form.press('NewVersion');
  await page.waitForURL((url) => url.searchParams.get('id') !== id);
  await form.field('csp_ReplacesId').getByText('Willkommen').waitFor();
  await form.type('csp_Version', 'Fassung 2');
  await form.save();
  await look('new version');
  const next = await form.id();
  expect(await read(next)).toMatchObject({
    csp_publication: publication.Draft,
    csp_body: saved['csp_body'],
    csp_subject: saved['csp_subject'],
    _csp_replacesid_value: id,
  });
  await form.press('Publish');
  await form.answer(commandText('Publish', 'de'));
  await form.says(script('published'));
  await eventually(
    () => read(id),
    (row) => row['csp_isdefault'] === false,
  );

  await form.open(table, id);
  await form.press('Retire');
  await look('question before retiring');
  await form.answer(commandText('Retire', 'de'));
  await form.says(script('retired'));
  await look('retired');
  expect(await read(id)).toMatchObject({ csp_publication: publication.Retired, csp_isdefault: false });
  await context.close();
  expect([...new Set(found)]).toEqual([]);
  expect(keyboard.faults).toEqual([]);
});

describe('what is published stays as it is, whoever writes', () => {
  test.each(['csp_body', 'csp_subject', 'csp_version'])(
    '%s is refused by the server, also to an administrator’s program',
    async (column) => {
      const id = await make({ csp_publication: publication.Published, csp_publishedon: new Date().toISOString() });
      const before = await read(id);
      await expect(ada.update(`csp_agreementtemplates(${id})`, { [column]: 'other' })).rejects.toThrow(/PATCH .*: 4\d\d/);
      expect(await read(id)).toMatchObject({ [column]: before[column] ?? null });
    },
  );
});

describe('a seller', () => {
  test('is not shown the administrators’ areas', async () => {
    const { context, page } = await signedInPage(browser, stack.baseUrl, 'Sofia Seller');
    await page.getByRole('link', { name: 'Accounts' }).first().waitFor();
    expect(await page.getByRole('link', { name: 'Agreement templates' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Providers' }).count()).toBe(0);
    const form = new RowForm(page, stack.baseUrl);
    await form.open(table, germanRequest);
    await form.says(form.shell('form.noPrivilege'));
    expect(await form.commands()).toEqual([form.shell('command.refresh')]);
    await context.close();
  });

  test('neither makes nor changes nor retires a template by the API', async () => {
    const draft = await make({});
    await expect(sofia.create('csp_agreementtemplates', { csp_name: 'Mine' })).rejects.toThrow(/: 403/);
    await expect(sofia.update(`csp_agreementtemplates(${draft})`, { csp_body: 'mine' })).rejects.toThrow(/: 403/);
    const retired = { csp_publication: publication.Retired };
    await expect(sofia.update(`csp_agreementtemplates(${germanRequest})`, retired)).rejects.toThrow(/: 403/);
  });
});

const screens: readonly [string, Screen][] = [
  ['desktop', desktop],
  ['phone', phone],
];

test.each(screens)('%s: the template’s form and editor hinder nobody, as a draft, with faults, and published', async (_, screen) => {
  const { context, page } = await signedInPage(browser, stack.baseUrl, 'Ada Admin', screen);
  const form = new RowForm(page, stack.baseUrl);
  const draft = await make({ csp_body: '<p>Dear {{nobody}} {{contact.firstName}</p>' });
  const published = await make({ csp_publication: publication.Published, csp_publishedon: new Date().toISOString() });
  for (const id of [draft, published]) {
    await form.open(table, id);
    expect(await barriersOn(page)).toEqual([]);
    await form.tab('Text').click();
    await page.getByRole('textbox', { name: 'Body', exact: true }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
  }
  await page.getByRole('combobox', { name: 'Account' }).fill('Alpine');
  await page.getByRole('option', { name: alpine.name }).click();
  await page.locator('iframe').waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await context.close();
});
