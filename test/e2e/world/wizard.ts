import type { Locator, Page } from 'playwright-core';
import { moreCommands, pressCommand } from './command-bar';
import { wizardTexts, type Language } from './texts';

const commandNames: Readonly<Record<Language, string>> = {
  en: 'Provision Account',
  fr: 'Approvisionner',
  de: 'Konto bereitstellen',
  bg: 'Предоставяне',
};

/** The sample account that most tests provision: in the United States, with a complete contact. */
export const alpine = {
  id: '7e57acc0-0000-4000-8000-000000000001',
  name: 'Alpine Ski House',
  domain: 'alpineskihouse.onmicrosoft.com',
} as const;
export const byLink = 'Northwind at Partner Center';
export const onPaper = 'Northwind, signed on paper';

/** Provision Account as a person uses it, in any of the four languages, in a dialog or at another place. */
export class Wizard {
  readonly text: (key: string, ...values: string[]) => string;
  readonly dialog: Locator;

  constructor(
    readonly page: Page,
    readonly language: Language = 'en',
    place?: Locator,
  ) {
    this.text = wizardTexts(language);
    this.dialog = place ?? page.getByRole('dialog').or(page.getByRole('alertdialog')).first();
  }

  /** Opens an account's form by its address. */
  async openAccount(baseUrl: string, accountId: string): Promise<void> {
    await this.page.goto(`${baseUrl}/main.aspx?pagetype=entityrecord&etn=account&id=${accountId}`);
    await this.command.or(moreCommands(this.page)).first().waitFor();
  }

  /** The account's command; where the bar is too narrow for it, it stands behind “…”. */
  get command(): Locator {
    return this.page
      .getByRole('menuitem', { name: commandNames[this.language] })
      .or(this.page.getByRole('button', { name: commandNames[this.language] }))
      .first();
  }

  /** Presses the account's command and waits for the wizard's first words. */
  async start(): Promise<void> {
    await pressCommand(this.page, this.command);
    await this.dialog
      .getByRole('heading', { level: 2 })
      .or(this.dialog.getByRole('heading', { level: 1 }))
      .first()
      .waitFor();
  }

  button(key: string, ...values: string[]): Locator {
    return this.dialog.getByRole('button', { name: this.text(key, ...values), exact: true });
  }

  field(name: string): Locator {
    return this.dialog.getByRole('textbox', { name: this.text(`field-${name}`) });
  }

  /** Waits until the screen of a step is there. */
  async at(step: string): Promise<void> {
    await this.dialog.getByText(this.text(`title-${step}`), { exact: true }).waitFor();
  }

  async next(to: string): Promise<void> {
    await this.button('next').click();
    await this.at(to);
  }

  /** Waits until everything typed is on the row. The wizard's own word follows an icon; the form's follows a dash. */
  async saved(): Promise<void> {
    await this.dialog
      .getByRole('status')
      .filter({ hasText: new RegExp(`^\\S?${this.text('save-saved')}$`) })
      .waitFor();
  }

  async chooseProvider(name: string): Promise<void> {
    await this.at('Provider');
    await this.dialog.getByText(name, { exact: true }).click();
    await this.next('Registration');
  }

  async chooseNewTenant(): Promise<void> {
    await this.dialog.getByText(this.text('branch-NewTenant'), { exact: true }).click();
    await this.next('Company');
  }

  async chooseExistingTenant(): Promise<void> {
    await this.dialog.getByText(this.text('branch-ExistingTenant'), { exact: true }).click();
    await this.next('Request');
  }

  /** The editor in which the text of the mail stands. */
  get mailText(): Locator {
    return this.dialog.locator('[data-field="mailBody"]').getByRole('textbox');
  }

  /** Waits until the mail is filled in, and sends it. */
  async sendRequest(): Promise<void> {
    await this.at('Request');
    await this.mailText.getByRole('link').waitFor();
    await this.button('send').click();
  }

  /** Says yes where the wizard asks once more. */
  async confirm(key: string): Promise<void> {
    await this.page
      .getByRole('alertdialog')
      .or(this.page.getByRole('dialog'))
      .last()
      .getByRole('button', { name: this.text(key), exact: true })
      .click();
  }

  /** Fills what the sample account leaves open and goes through to the review. */
  async answerEverything(provider: string): Promise<void> {
    await this.chooseProvider(provider);
    await this.chooseNewTenant();
    await this.dialog.getByText(this.text('domain-free', alpine.domain)).waitFor();
    await this.next('Contact');
    await this.next('Agreement');
    if (provider === onPaper) await this.field('agreedOn').fill(new Date().toISOString().slice(0, 10));
    await this.next('Review');
  }

  async finish(): Promise<void> {
    await this.button('finish').click();
  }

  /** Waits for the page that says what became of the run; where it does not come, the failure tells what stands there instead. */
  becomes(state: string, company: string = alpine.name): Promise<void> {
    return this.shows(this.text(`state-${state}`, company));
  }

  /** The same for a run that asks a customer who has a tenant. */
  requestBecomes(state: string, company: string): Promise<void> {
    return this.shows(this.text(`relationship-state-${state}`, company));
  }

  private async shows(expected: string): Promise<void> {
    try {
      await this.dialog.getByText(expected, { exact: true }).waitFor();
    } catch (cause) {
      const shown = await this.dialog.innerText({ timeout: 1000 }).catch(() => 'no wizard');
      throw new Error(`expected "${expected}", but there stands:\n${shown}`, { cause });
    }
  }
}
