import type { Browser, BrowserContext, Page } from 'playwright-core';
import { mailsOnTimeline, type AskedRun } from './asked-run';
import { launchBrowser, signedInPage } from './browser';
import { graphOf, type Graph } from './graph';
import { signInAs, type Person } from './person';
import { startStack, type Stack } from './stack';
import { Wizard } from './wizard';

/** The account's wizard on a page of its own. */
export type Visit = { readonly page: Page; readonly wizard: Wizard };

/** A seller before requests that are about to be sent, and the mailbox behind her, which can be made to fail. */
export class RequestDesk {
  private constructor(
    readonly stack: Stack,
    readonly browser: Browser,
    readonly seller: Person,
    readonly graph: Graph,
    readonly signedIn: BrowserContext,
  ) {}

  static async open(): Promise<RequestDesk> {
    const [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
    const seller = await signInAs(stack.baseUrl, 'sofia.seller@northwind.example');
    return new RequestDesk(stack, browser, seller, graphOf(stack), await signIn(browser, stack));
  }

  /** The seller once more, in a browser that shares nothing with the first. */
  anotherBrowser(): Promise<BrowserContext> {
    return signIn(this.browser, this.stack);
  }

  /** Opens the wizard of the run's account; the mail is filled in. */
  async visit({ accountId }: AskedRun, context: BrowserContext = this.signedIn): Promise<Visit> {
    const page = await context.newPage();
    const wizard = new Wizard(page);
    await wizard.openAccount(this.stack.baseUrl, accountId);
    await wizard.start();
    await wizard.at('Request');
    await wizard.mailText.getByRole('link').waitFor();
    await wizard.saved();
    return { page, wizard };
  }

  /** The customer has one mail, and the account's timeline says so. */
  async expectOneMail(run: AskedRun): Promise<void> {
    expect(await this.graph.mailsTo(run.address)).toBe(1);
    expect(await this.graph.draftsTo(run.address)).toBe(0);
    expect(await mailsOnTimeline(this.seller, run)).toMatchObject([{ statecode: 1 }]);
    const row = await this.seller.read(`csp_provisionings(${run.runId})?$select=csp_requestcount`);
    expect(row).toMatchObject({ csp_requestcount: 1 });
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.stack.stop();
  }
}

export const send = ({ wizard }: Visit): Promise<void> => wizard.button('send').click();

/** Waits for one of the wizard's sentences. */
export const says = ({ wizard }: Visit, key: string): Promise<void> => wizard.dialog.getByText(wizard.text(key), { exact: true }).waitFor();

const signIn = async (browser: Browser, { baseUrl }: Stack): Promise<BrowserContext> => {
  const { context } = await signedInPage(browser, baseUrl, 'Sofia Seller');
  return context;
};
