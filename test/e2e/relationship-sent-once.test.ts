import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { askedRun, mailsOnTimeline, type AskedRun } from './world/asked-run';
import { answerOnScreen } from './world/answer-on-screen';
import { launchBrowser, signedInPage } from './world/browser';
import { eventually } from './world/eventually';
import { graphOf, type Graph } from './world/graph';
import { signInAs, type Person } from './world/person';
import { startStack, type Stack } from './world/stack';
import { Wizard } from './world/wizard';

jest.setTimeout(120_000);

let stack: Stack;
let browser: Browser;
let sofia: Person;
let graph: Graph;
let signedIn: BrowserContext;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
  sofia = await signInAs(stack.baseUrl, 'sofia.seller@northwind.example');
  graph = graphOf(stack);
  signedIn = await newBrowser();
});
afterEach(() => graph.heal());
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

const newBrowser = async (): Promise<BrowserContext> => {
  const { context } = await signedInPage(browser, stack.baseUrl, 'Sofia Seller');
  context.setDefaultTimeout(15_000);
  return context;
};

type Visit = { readonly page: Page; readonly wizard: Wizard };

/** The account's wizard on a page of its own, with the mail filled in. */
const visit = async ({ accountId }: AskedRun, context: BrowserContext = signedIn): Promise<Visit> => {
  const page = await context.newPage();
  const wizard = new Wizard(page);
  await wizard.openAccount(stack.baseUrl, accountId);
  await wizard.start();
  await wizard.at('Request');
  await wizard.mailText.getByRole('link').waitFor();
  await wizard.saved();
  return { page, wizard };
};

const send = ({ wizard }: Visit): Promise<void> => wizard.button('send').click();

const says = (wizard: Wizard, key: string): Promise<void> => wizard.dialog.getByText(wizard.text(key), { exact: true }).waitFor();

/** The customer has one mail, and the account's timeline says so. */
const expectOneMail = async (run: AskedRun): Promise<void> => {
  expect(await graph.mailsTo(run.address)).toBe(1);
  expect(await mailsOnTimeline(sofia, run)).toMatchObject([{ statecode: 1 }]);
  const row = await sofia.read(`csp_provisionings(${run.runId})?$select=csp_requestcount`);
  expect(row).toMatchObject({ csp_requestcount: 1 });
};

const mailIsBegun = (run: AskedRun): Promise<unknown> =>
  eventually(
    () => mailsOnTimeline(sofia, run),
    (mails) => mails.length === 1,
  );

describe('a request that is sent twice goes out once', () => {
  test('in two tabs of one browser: both show that the customer is awaited', async () => {
    const run = await askedRun(sofia, 'Two tabs');
    const visits = [await visit(run), await visit(run)];
    await Promise.all(visits.map(send));
    await Promise.all(visits.map(({ wizard }) => wizard.requestBecomes('WaitingForCustomer', run.company)));
    await expectOneMail(run);
    await Promise.all(visits.map(({ page }) => page.close()));
  });

  test('in two browsers: the second says that the first is sending, and shows what came of it', async () => {
    const run = await askedRun(sofia, 'Two browsers');
    const elsewhere = await newBrowser();
    const [one, other] = [await visit(run), await visit(run, elsewhere)];
    await graph.break('sendMail', { kind: 'delay', milliseconds: 2500 });
    await send(one);
    await mailIsBegun(run);
    await send(other);
    await says(other.wizard, 'sending-underWay');
    await one.wizard.requestBecomes('WaitingForCustomer', run.company);
    await other.wizard.button('look-again').click();
    await other.wizard.requestBecomes('WaitingForCustomer', run.company);
    await expectOneMail(run);
    await one.page.close();
    await elsewhere.close();
  });

  test('when the browser is gone between the mail and the word about it on the run: whoever comes back goes on', async () => {
    const run = await askedRun(sofia, 'Gone in between');
    const context = await newBrowser();
    const first = await visit(run, context);
    await first.page.route(/csp_provisionings\(/, cutOffSubmission);
    await send(first);
    await says(first.wizard, 'sending-not-noted');
    await context.close();
    expect(await graph.mailsTo(run.address)).toBe(1);

    const back = await visit(run, await newBrowser());
    await send(back);
    await back.wizard.requestBecomes('WaitingForCustomer', run.company);
    await expectOneMail(run);
    await back.page.context().close();
  });

  test('when the answer about it is lost: it is found among the sent mails, and the run goes on by itself', async () => {
    const run = await askedRun(sofia, 'Answer lost');
    const asking = await visit(run);
    await asking.page.route('**/me/sendMail', loseAnswer);
    await send(asking);
    await asking.wizard.requestBecomes('WaitingForCustomer', run.company);
    await expectOneMail(run);
    await asking.page.close();
  });

  test('when neither the answer nor the sent mails can be had: “look again” finds it later', async () => {
    const run = await askedRun(sofia, 'Look again');
    await graph.break('sentItems', { kind: 'timeout-before' }, null);
    const asking = await visit(run);
    await asking.page.route('**/me/sendMail', loseAnswer);
    await send(asking);
    await says(asking.wizard, 'sending-unknown');
    await asking.wizard.button('look-again').click();
    await says(asking.wizard, 'sending-unknown');
    await graph.heal();
    await asking.wizard.button('look-again').click();
    await asking.wizard.requestBecomes('WaitingForCustomer', run.company);
    await expectOneMail(run);
    await asking.page.close();
  });
});

const refusals = [
  {
    name: 'does not let the application send',
    action: { kind: 'answer', status: 403, code: 'ErrorAccessDenied', message: '' },
    says: 'mail-not-permitted',
  },
  { name: 'has taken too many mails', action: { kind: 'throttle', retryAfter: 10 }, says: 'mail-busy' },
  {
    name: 'does not take the address',
    action: { kind: 'answer', status: 400, code: 'ErrorInvalidRecipients', message: '' },
    says: 'mail-address-refused',
  },
] as const;

describe('a mailbox that refuses the request', () => {
  test.each(refusals)(
    'because it $name says so; what was typed stays, and the next attempt sends it',
    async ({ name, action, says: code }) => {
      const run = await askedRun(sofia, `It ${name}`);
      const asking = await visit(run);
      await answerOnScreen(asking.wizard, 'mailSubject').fill('Typed by hand');
      await graph.break('sendMail', action);
      await send(asking);
      await says(asking.wizard, `sending-${code}`);
      expect(await graph.mailsTo(run.address)).toBe(0);
      expect(await answerOnScreen(asking.wizard, 'mailSubject').inputValue()).toBe('Typed by hand');
      await asking.wizard.button('try-again').click();
      await asking.wizard.requestBecomes('WaitingForCustomer', run.company);
      await expectOneMail(run);
      expect(await mailsOnTimeline(sofia, run)).toMatchObject([{ subject: 'Typed by hand' }]);
      await asking.page.close();
    },
  );

  test('with a failure of its own leaves it open whether the mail is out; once it certainly is not, it is sent', async () => {
    const run = await askedRun(sofia, 'Own failure');
    const context = await newBrowser();
    await context.clock.install();
    const asking = await visit(run, context);
    await answerOnScreen(asking.wizard, 'mailSubject').fill('Typed by hand');
    await graph.break('sendMail', { kind: 'answer', status: 503, code: 'ServiceUnavailable', message: '' });
    await send(asking);
    await says(asking.wizard, 'sending-unknown');
    await asking.page.clock.fastForward('03:00');
    await asking.wizard.button('look-again').click();
    await asking.wizard.requestBecomes('WaitingForCustomer', run.company);
    await expectOneMail(run);
    expect(await mailsOnTimeline(sofia, run)).toMatchObject([{ subject: 'Typed by hand' }]);
    await context.close();
  });
});

/** Dataverse cannot be reached just when the run is submitted. */
const cutOffSubmission = (route: Route): Promise<void> =>
  route.request().method() === 'PATCH' && (route.request().postData() ?? '').includes('csp_submittedon') ? route.abort() : route.continue();

/** The mail goes out and the page never hears of it. The connection itself is not cut, since a browser may then repeat the call by itself. */
const loseAnswer = async (route: Route): Promise<void> => {
  await route.fetch();
  await route.abort('connectionreset');
};
