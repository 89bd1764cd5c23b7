import type { Browser } from 'playwright-core';
import { runStatus } from '../../solution/rows';
import { askByProgram, askedRun } from './world/asked-run';
import { launchBrowser, signedInPage } from './world/browser';
import { openTheMail } from './world/customer';
import { eventually } from './world/eventually';
import { graphOf } from './world/graph';
import { signInAs, type Person } from './world/person';
import { startStack, type Stack } from './world/stack';

jest.setTimeout(300_000);

const day = 24 * 60 * 60 * 1000;
const dietersAddress = 'dieter.verkauf@northwind.example';

describe('a request that nobody has answered for longer than the provider’s days', () => {
  let stack: Stack;
  let browser: Browser;
  let dieter: Person;
  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
    dieter = await signInAs(stack.baseUrl, dietersAddress);
  });
  afterAll(async () => {
    await browser.close();
    await stack.stop();
  });

  test('is mailed to its owner, once, in the owner’s language, with a link that opens the run', async () => {
    const run = await askedRun(dieter, 'Silent Customer');
    await askByProgram(dieter, run);
    const read = () => dieter.read(`csp_provisionings(${run.runId})?$select=csp_name,statuscode,csp_remindedon`);
    await eventually(read, ({ statuscode }) => statuscode === runStatus.WaitingForCustomer);
    await dieter.update(`csp_provisionings(${run.runId})`, { csp_requestsenton: new Date(Date.now() - 8 * day).toISOString() });

    const { mailsTo } = graphOf(stack);
    await eventually(
      () => mailsTo(dietersAddress),
      (mails) => mails > 0,
    );
    const { csp_name, csp_remindedon } = await read();
    expect(csp_remindedon).not.toBeNull();

    const { context, mail } = await openTheMail(browser, stack.baseUrl, dietersAddress);
    await mail.getByRole('heading', { name: 'Noch keine Antwort von Silent Customer', exact: true }).waitFor();
    expect(await mail.getByText('tenantry@northwind.example').count()).toBe(1);
    const link = await mail
      .frameLocator('iframe')
      .getByRole('link', { name: `${String(csp_name)} öffnen` })
      .getAttribute('href');
    await context.close();

    const { context: dieters, page } = await signedInPage(browser, stack.baseUrl, 'Dieter Verkauf');
    await page.goto(link ?? '');
    await page.getByText(run.address).first().waitFor();
    await dieters.close();
    expect(await mailsTo(dietersAddress)).toBe(1);
  });
});
