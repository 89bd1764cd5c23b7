import type { Locator, Page } from 'playwright-core';
import { controlTexts } from './catalogue-texts';
import { RowForm } from './row-form';
import type { Language } from './texts';

/** Who is named where money is spent. */
type Buyer = { readonly company: string; readonly domain: string };

/** Add subscription as a person uses it, over an account's or a contract's form. */
export class Selling {
  readonly text: ReturnType<typeof controlTexts>;
  readonly form: RowForm;

  constructor(
    readonly page: Page,
    baseUrl: string,
    language: Language = 'en',
  ) {
    this.text = controlTexts('AddSubscription', language);
    this.form = new RowForm(page, baseUrl, language);
  }

  /** The dialog in which the order stands. */
  get dialog(): Locator {
    return this.page.getByRole('dialog').or(this.page.getByRole('alertdialog')).first();
  }

  /** Opens an account's order by its command. */
  async openFor(accountId: string): Promise<void> {
    await this.form.open('account', accountId);
    await this.start();
  }

  /** Presses the command on the form that is open. */
  async start(): Promise<void> {
    await this.form.press('AddSubscription');
    await this.search.waitFor();
  }

  get search(): Locator {
    return this.dialog.getByRole('combobox', { name: this.text('find-offer') });
  }

  /** Finds an offer by what is typed and takes the first that is called `product` with this term and billing cycle. */
  async add(product: string, plan: string): Promise<Locator> {
    await this.search.fill(`${product} ${plan}`);
    await this.dialog
      .getByRole('option')
      .filter({ hasText: `${product}${plan}` })
      .first()
      .click();
    return this.line(product);
  }

  line(product: string): Locator {
    return this.dialog.getByRole('region', { name: product, exact: true }).last();
  }

  async seats(product: string, seats: number): Promise<void> {
    await this.line(product)
      .getByRole('textbox', { name: this.text('seats') })
      .fill(String(seats));
  }

  buyButton(count: number, customer: Buyer): Locator {
    return this.dialog.getByRole('button', { name: this.buyWhat(count, customer), exact: true });
  }

  /** The question that comes before money is spent. */
  question(count: number, customer: Buyer): Locator {
    return this.page
      .getByRole('alertdialog')
      .or(this.page.getByRole('dialog'))
      .filter({ has: this.page.getByRole('heading', { name: this.buyWhat(count, customer), exact: true }) })
      .last();
  }

  /** Its button that spends it. */
  sureButton(count: number, customer: Buyer): Locator {
    return this.question(count, customer).getByRole('button', { name: this.text('buy-now'), exact: true });
  }

  private buyWhat(count: number, { company, domain }: Buyer): string {
    return this.text(count === 1 ? 'buy-one' : 'buy-other', { 0: count, 1: company, 2: domain });
  }

  async saved(): Promise<void> {
    await this.dialog
      .getByRole('status')
      .filter({ hasText: new RegExp(`^\\S?${this.text('save-saved')}$`) })
      .waitFor();
  }

  async buy(count: number, customer: Buyer): Promise<void> {
    await this.buyButton(count, customer).click();
    await this.sureButton(count, customer).click();
  }

  /** Waits for the page that says what became of the order; where it does not come, the failure tells what stands there instead. */
  async becomes(status: string, company: string): Promise<void> {
    const expected = this.text(`status-${status}`, { 0: company });
    try {
      await this.dialog.getByRole('heading', { name: expected, exact: true }).waitFor();
    } catch (cause) {
      const shown = await this.dialog.innerText({ timeout: 1000 }).catch(() => 'no order');
      throw new Error(`expected "${expected}", but there stands:\n${shown}`, { cause });
    }
  }

  /** Waits for what the order says of one of its lines; icons stand before some words. */
  async says(product: string, key: string): Promise<void> {
    const line = this.dialog.locator('strong', { hasText: product }).locator('xpath=ancestor::div[2]');
    await line.getByText(this.text(key)).first().waitFor();
  }
}
