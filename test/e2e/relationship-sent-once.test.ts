import type { Route } from 'playwright-core';
import { askedRun, mailsOnTimeline, type AskedRun } from './world/asked-run';
import { answerOnScreen } from './world/answer-on-screen';
import { eventually } from './world/eventually';
import { RequestDesk, says, send } from './world/request-desk';

jest.setTimeout(300_000);

let desk: RequestDesk;
beforeAll(async () => (desk = await RequestDesk.open()));
afterEach(() => desk.graph.heal());
afterAll(() => desk.close());

const mailIsBegun = (run: AskedRun): Promise<unknown> =>
  eventually(
    () => mailsOnTimeline(desk.seller, run),
    (mails) => mails.length === 1,
  );

describe('a request that is sent twice goes out once', () => {
  test('in two tabs of one browser: both show that the customer is awaited', async () => {
    const run = await askedRun(desk.seller, 'Two tabs');
    const visits = [await desk.visit(run), await desk.visit(run)];
    await Promise.all(visits.map(send));
    await Promise.all(visits.map(({ wizard }) => wizard.requestBecomes('WaitingForCustomer', run.company)));
    await desk.expectOneMail(run);
    await Promise.all(visits.map(({ page }) => page.close()));
  });

  test('in two browsers: the second says that the first is sending, and shows what came of it', async () => {
    const run = await askedRun(desk.seller, 'Two browsers');
    const elsewhere = await desk.anotherBrowser();
    const [one, other] = [await desk.visit(run), await desk.visit(run, elsewhere)];
    await desk.graph.break('sendDraft', { kind: 'delay', milliseconds: 2500 });
    await send(one);
    await mailIsBegun(run);
    await send(other);
    await says(other, 'sending-underWay');
    await one.wizard.requestBecomes('WaitingForCustomer', run.company);
    await other.wizard.button('look-again').click();
    await other.wizard.requestBecomes('WaitingForCustomer', run.company);
    await desk.expectOneMail(run);
    await one.page.close();
    await elsewhere.close();
  });

  test('when the browser is gone between the mail and the word about it on the run: whoever comes back goes on', async () => {
    const run = await askedRun(desk.seller, 'Gone in between');
    const context = await desk.anotherBrowser();
    const first = await desk.visit(run, context);
    await first.page.route(/csp_provisionings\(/, cutOffSubmission);
    await send(first);
    await says(first, 'sending-not-noted');
    await context.close();
    expect(await desk.graph.mailsTo(run.address)).toBe(1);

    const back = await desk.visit(run, await desk.anotherBrowser());
    await send(back);
    await back.wizard.requestBecomes('WaitingForCustomer', run.company);
    await desk.expectOneMail(run);
    await back.page.context().close();
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
      const run = await askedRun(desk.seller, `It ${name}`);
      const asking = await desk.visit(run);
      await answerOnScreen(asking.wizard, 'mailSubject').fill('Typed by hand');
      await desk.graph.break('sendDraft', action);
      await send(asking);
      await says(asking, `sending-${code}`);
      expect(await desk.graph.mailsTo(run.address)).toBe(0);
      expect(await answerOnScreen(asking.wizard, 'mailSubject').inputValue()).toBe('Typed by hand');
      await asking.wizard.button('try-again').click();
      await asking.wizard.requestBecomes('WaitingForCustomer', run.company);
      await desk.expectOneMail(run);
      expect(await mailsOnTimeline(desk.seller, run)).toMatchObject([{ subject: 'Typed by hand' }]);
      await asking.page.close();
    },
  );

  test('with failures of its own leaves it open whether the mail is out; looking again sends it where it is not', async () => {
    const run = await askedRun(desk.seller, 'Own failure');
    const asking = await desk.visit(run);
    await desk.graph.break('sendDraft', { kind: 'answer', status: 503, code: 'ServiceUnavailable', message: '' }, 2);
    await send(asking);
    await says(asking, 'sending-unknown');
    await asking.wizard.button('look-again').click();
    await asking.wizard.requestBecomes('WaitingForCustomer', run.company);
    await desk.expectOneMail(run);
    await asking.page.close();
  });
});

/** Dataverse cannot be reached just when the run is submitted. */
const cutOffSubmission = (route: Route): Promise<void> =>
  route.request().method() === 'PATCH' && (route.request().postData() ?? '').includes('csp_submittedon') ? route.abort() : route.continue();
