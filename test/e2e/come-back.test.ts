import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { isLong } from '../long';
import { launchBrowser, reopened, signedInPage } from './world/browser';
import { answerOnScreen } from './world/answer-on-screen';
import { answeredRun, type AnsweredRun } from './world/answered-run';
import { eventually } from './world/eventually';
import { partnerCenterOf, type PartnerCenter } from './world/partner-center';
import { signInAs, type Person, type Row } from './world/person';
import { startStack, unhurried, type Stack } from './world/stack';
import { Wizard } from './world/wizard';

jest.setTimeout(240_000);

let stack: Stack;
let browser: Browser;
let sofia: Person;
let partnerCenter: PartnerCenter;
let signedIn: BrowserContext;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(unhurried), launchBrowser()]);
  sofia = await signInAs(stack.baseUrl, 'sofia.seller@northwind.example');
  partnerCenter = partnerCenterOf(stack);
  signedIn = (await signedInPage(browser, stack.baseUrl, 'Sofia Seller')).context;
});
afterEach(async () => {
  await partnerCenter.heal();
});
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

type Visit = { readonly page: Page; readonly wizard: Wizard };

/** The account's wizard, opened by its command on a page of a browser that may be new. */
const visit = async ({ accountId }: AnsweredRun, context: BrowserContext = signedIn): Promise<Visit> => {
  const page = await context.newPage();
  return returnTo(page, accountId);
};

const returnTo = async (page: Page, accountId: string): Promise<Visit> => {
  const wizard = new Wizard(page);
  await wizard.openAccount(stack.baseUrl, accountId);
  await wizard.start();
  return { page, wizard };
};

const newBrowser = (): Promise<BrowserContext> => reopened(browser, signedIn);

/** As by the cross on the tab: the page is told that it goes. */
const closeTab = async (page: Page): Promise<void> => {
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
};

/** The ways in which a person leaves, each with how he comes back by the account's command. */
const waysToLeave = {
  'the dialog': async ({ page, wizard }: Visit): Promise<Visit> => {
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await wizard.dialog.waitFor({ state: 'detached' });
    await wizard.start();
    return { page, wizard };
  },
  'the tab': async ({ page }: Visit, run: AnsweredRun): Promise<Visit> => {
    await closeTab(page);
    return visit(run);
  },
  'the browser': async ({ page }: Visit, run: AnsweredRun): Promise<Visit> => {
    const context = page.context();
    await closeTab(page);
    if (context !== signedIn) await context.close();
    return visit(run, await newBrowser());
  },
} as const;
type Way = keyof typeof waysToLeave;
const ways = Object.keys(waysToLeave) as Way[];

/** What is done on a step just before leaving, without waiting, and what must be seen on coming back. */
const steps: readonly {
  readonly step: string;
  /** What is taken back from the run first, so that it can be answered anew. */
  readonly unanswered?: Row;
  readonly type: (wizard: Wizard) => Promise<void>;
  readonly find: (wizard: Wizard) => Promise<void>;
}[] = [
  {
    step: 'Provider',
    type: (wizard) => wizard.dialog.getByText('Northwind at Partner Center', { exact: true }).click(),
    find: async (wizard) => expect(await wizard.dialog.getByRole('radio', { name: 'Northwind at Partner Center' }).isChecked()).toBe(true),
  },
  {
    step: 'Registration',
    unanswered: { csp_branch: null },
    type: (wizard) => wizard.dialog.getByText(wizard.text('branch-NewTenant'), { exact: true }).click(),
    find: async (wizard) =>
      expect(await wizard.dialog.getByRole('radio', { name: wizard.text('branch-NewTenant') }).isChecked()).toBe(true),
  },
  {
    step: 'Company',
    type: (wizard) => wizard.field('addressLine2').fill('Second floor'),
    find: async (wizard) => expect(await wizard.field('addressLine2').inputValue()).toBe('Second floor'),
  },
  {
    step: 'Contact',
    type: (wizard) => wizard.field('lastName').fill('Rivers-Banks'),
    find: async (wizard) => expect(await wizard.field('lastName').inputValue()).toBe('Rivers-Banks'),
  },
  {
    step: 'Agreement',
    type: (wizard) => wizard.field('signatoryFirstName').fill('Robina'),
    find: async (wizard) => expect(await wizard.field('signatoryFirstName').inputValue()).toBe('Robina'),
  },
];

/** Every step in every way in the long run; in `npm test` every step in one way, and one step in every way. */
const stepsFor = (way: Way) => steps.filter(({ step }) => isLong || way === 'the dialog' || step === 'Company');

describe.each(ways)('a seller who closes %s while answering', (way) => {
  test.each(stepsFor(way))(
    'finds the step $step again with what was typed in the last moment',
    async ({ step, unanswered, type, find }) => {
      const run = await answeredRun(sofia, `Gone ${way} ${step}`, {}, 'on paper', step as 'Company');
      if (unanswered) await sofia.update(`csp_provisionings(${run.runId})`, unanswered);
      const first = await visit(run, way === 'the browser' ? await newBrowser() : signedIn);
      await first.wizard.at(step);
      await type(first.wizard);
      const { page, wizard } = await waysToLeave[way](first, run);
      await wizard.at(step);
      await find(wizard);
      await page.close();
    },
  );

  test('finds the way from one step to the next, and the review', async () => {
    const run = await answeredRun(sofia, `Left ${way} on the way`, {}, 'on paper', 'Agreement');
    const first = await visit(run);
    await first.wizard.next('Review');
    const { page, wizard } = await waysToLeave[way](first, run);
    await wizard.at('Review');
    expect(await sofia.list(`csp_provisionings?$select=csp_name&$filter=_csp_accountid_value eq ${run.accountId}`)).toHaveLength(1);
    await page.close();
  });
});

test.each(ways)('a seller who closes %s over a failure finds it again, and the way on from it', async (way) => {
  const run = await answeredRun(sofia, `Left ${way} over a failure`, {}, 'on paper');
  await partnerCenter.break({ method: 'POST', path: '/v1/customers' }, { kind: 'app-only-refused' });
  const first = await visit(run);
  await first.wizard.at('Review');
  await first.wizard.finish();
  await first.wizard.becomes('Failed', run.company);
  await partnerCenter.heal();
  const { page, wizard } = await waysToLeave[way](first, run);
  await wizard.becomes('Failed', run.company);
  await wizard.button('retry').click();
  await wizard.becomes('Completed', run.company);
  expect(await partnerCenter.made(run.domain)).toEqual({ customers: 1, agreements: 1 });
  await page.close();
});

describe.each(ways)('a seller who closes %s after Finish', (way) => {
  test('finds the work going on, then the customer awaited with the password', async () => {
    const run = await answeredRun(sofia, `Gone by ${way}`, {}, 'by link');
    await partnerCenter.break({ method: 'POST', path: '/v1/customers' }, { kind: 'hang', effect: 'before' });
    const first = await visit(run);
    await first.wizard.finish();
    await first.wizard.becomes('InProgress', run.company);
    const second = await waysToLeave[way](first, run);
    await second.wizard.becomes('InProgress', run.company);
    await partnerCenter.heal();
    await second.wizard.becomes('WaitingForCustomer', run.company);

    const third = await waysToLeave[way](second, run);
    await third.wizard.becomes('WaitingForCustomer', run.company);
    await third.wizard.button('credentials-show').click();
    await third.wizard.dialog.getByText(`admin@${run.domain}`).waitFor();
    const fourth = await waysToLeave[way](third, run);
    await fourth.wizard.button('credentials-show').click();
    await fourth.wizard.button('credentials-saved').click();
    await fourth.wizard.dialog.getByText(fourth.wizard.text('credentials-Saved-mine')).waitFor();
    expect(await partnerCenter.made(run.domain)).toMatchObject({ customers: 1 });
    await fourth.page.close();
  });
});

test('Finish pressed and the browser closed at once: the run completes and the password waits', async () => {
  const run = await answeredRun(sofia, 'Finished and gone', {}, 'on paper');
  const { page, wizard } = await visit(run, await newBrowser());
  await wizard.at('Review');
  const submitted = page.waitForRequest(
    (request) => request.method() === 'PATCH' && (request.postData() ?? '').includes('csp_submittedon'),
  );
  await Promise.all([submitted, wizard.finish()]);
  await page.context().close();

  await eventually(
    async () => (await sofia.read(`csp_provisionings(${run.runId})?$select=csp_domain`))['csp_domain'],
    (domain) => domain === run.domain,
  );
  const back = await visitRecord(run);
  await back.wizard.becomes('Completed', run.company);
  await back.wizard.button('credentials-show').waitFor();
  expect(await partnerCenter.made(run.domain)).toEqual({ customers: 1, agreements: 1 });
  await back.page.close();
});

/** A run that is finished is found in the list of runs; the command would begin a new one. */
const visitRecord = async ({ runId }: AnsweredRun): Promise<Visit> => {
  const page = await signedIn.newPage();
  await page.goto(`${stack.baseUrl}/main.aspx?pagetype=entityrecord&etn=csp_provisioning&id=${runId}`);
  return { page, wizard: onPage(page) };
};

/** The wizard on the run's own page, outside of any dialog. */
const onPage = (page: Page): Wizard => new Wizard(page, 'en', page.getByRole('main'));

test('the list of runs leads back to the same step', async () => {
  const run = await answeredRun(sofia, 'Found in the list', {}, 'on paper', 'Contact');
  const { csp_name: number } = await sofia.read(`csp_provisionings(${run.runId})?$select=csp_name`);
  const page = await signedIn.newPage();
  await page.goto(stack.baseUrl);
  await page.getByRole('link', { name: 'Provisioning runs' }).click();
  await page.getByRole('link', { name: String(number) }).click();
  const wizard = onPage(page);
  await wizard.at('Contact');
  await wizard.field('firstName').fill('Jamila');
  await page.reload();
  await wizard.at('Contact');
  expect(await wizard.field('firstName').inputValue()).toBe('Jamila');
  await page.close();
});

test('reloading while an address is to be chosen keeps what was typed and asks again', async () => {
  const run = await answeredRun(sofia, 'Reloaded', { addressLine1: '1 mountain way', city: 'redmond' }, 'on paper', 'Company');
  const { page, wizard } = await visit(run);
  await wizard.button('address-verify').click();
  await wizard.button('address-take').waitFor();
  await page.reload();
  const back = await returnTo(page, run.accountId);
  await back.wizard.at('Company');
  expect(await answerOnScreen(back.wizard, 'city').inputValue()).toBe('redmond');
  await back.wizard.button('address-verify').click();
  await back.wizard.button('address-take').click();
  await back.wizard.saved();
  await page.reload();
  const again = await returnTo(page, run.accountId);
  expect(await answerOnScreen(again.wizard, 'city').inputValue()).toBe('Redmond');
  await page.close();
});

test('Finish pressed twice makes one customer', async () => {
  const run = await answeredRun(sofia, 'Pressed twice', {}, 'on paper');
  const { page, wizard } = await visit(run);
  await wizard.button('finish').dblclick();
  await wizard.becomes('Completed', run.company);
  await pause(1500);
  expect(await partnerCenter.made(run.domain)).toEqual({ customers: 1, agreements: 1 });
  await page.close();
});

test('Finish pressed in two tabs makes one customer, and both tabs show it', async () => {
  const run = await answeredRun(sofia, 'In two tabs', {}, 'on paper');
  const [one, other] = await Promise.all([visit(run), visit(run)]);
  await Promise.all([one.wizard.at('Review'), other.wizard.at('Review')]);
  await Promise.all([one.wizard.finish(), other.wizard.finish()]);
  await Promise.all([one.wizard.becomes('Completed', run.company), other.wizard.becomes('Completed', run.company)]);
  await pause(1500);
  expect(await partnerCenter.made(run.domain)).toEqual({ customers: 1, agreements: 1 });
  await Promise.all([one.page.close(), other.page.close()]);
});

test('a tab left open after the run was finished in another one submits nothing again', async () => {
  const run = await answeredRun(sofia, 'Stale tab', {}, 'on paper');
  const [one, other] = [await visit(run), await visit(run)];
  await Promise.all([one.wizard.at('Review'), other.wizard.at('Review')]);
  await one.wizard.finish();
  await one.wizard.becomes('Completed', run.company);
  await other.wizard.finish();
  await other.wizard.becomes('Completed', run.company);
  expect(await partnerCenter.made(run.domain)).toEqual({ customers: 1, agreements: 1 });
  await Promise.all([one.page.close(), other.page.close()]);
});
