import type { Locator, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { commands } from '../../../solution/model/commands';
import { pressCommand } from './command-bar';
import { settledOn } from './said-on-page';
import { languageIds, type Language } from './texts';

const words = z.record(z.string(), z.string());

/** The shell's own words, e.g. `form.save`. */
export const shellTexts = (language: Language): ((key: string) => string) => {
  const texts = words.parse(JSON.parse(readFileSync(`sandbox/app/client/texts/${languageIds[language]}.json`, 'utf8')));
  return (key) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`the shell has no text ${key}`);
    return text;
  };
};

/** What a command of the solution is called. */
export const commandText = (name: string, language: Language): string => {
  const command = commands.find((each) => each.name === name);
  if (command === undefined) throw new Error(`there is no command ${name}`);
  return command.label[language];
};

/** Lists and main forms as a person uses them, whatever their language. */
export class RowForm {
  readonly shell: (key: string) => string;

  constructor(
    readonly page: Page,
    readonly baseUrl: string,
    readonly language: Language = 'en',
  ) {
    this.shell = shellTexts(language);
  }

  async openList(table: string): Promise<void> {
    await this.page.goto(`${this.baseUrl}/main.aspx?pagetype=entitylist&etn=${table}`);
    await this.page.getByText(this.shell('view.rows').replace('{count}', '')).first().waitFor();
  }

  /** Without an id: the form of a new row. */
  async open(table: string, id?: string): Promise<void> {
    await this.page.goto(`${this.baseUrl}/main.aspx?pagetype=entityrecord&etn=${table}${id === undefined ? '' : `&id=${id}`}`);
    await this.page.getByRole('tab').first().waitFor();
  }

  /** The id in the form's address, once the row has one. */
  async id(): Promise<string> {
    await this.page.waitForURL(/[?&]id=[0-9a-f-]{36}/);
    return new URL(this.page.url()).searchParams.get('id') ?? '';
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  field(column: string): Locator {
    return this.page.locator(`[data-control="${column.toLowerCase()}"]`);
  }

  async type(column: string, text: string): Promise<void> {
    await this.field(column).locator('input, textarea').first().fill(text);
    await this.field(column).locator('input, textarea').first().blur();
  }

  /** What a field shows that nobody can change, or that somebody typed. */
  shown(column: string): Promise<string> {
    return this.field(column).locator('input, textarea').first().inputValue();
  }

  /** Waits until a field shows a text. */
  async shows(column: string, text: string): Promise<void> {
    await this.field(column)
      .locator(`input[value="${text}"]`)
      .or(this.field(column).getByText(text, { exact: true }))
      .first()
      .waitFor();
  }

  async choose(column: string, option: string): Promise<void> {
    await this.field(column).getByRole('combobox').click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** Finds a row by its name in a lookup. */
  async find(column: string, name: string): Promise<void> {
    await this.field(column).getByRole('combobox').fill(name);
    await this.page.getByRole('option', { name }).first().click();
  }

  /** Presses a command: the solution's by its name, the shell's by its key. What does not fit the bar stands behind “…”. */
  async press(name: string): Promise<void> {
    await pressCommand(this.page, this.page.getByRole('menuitem', { name: this.labelOf(name), exact: true }).first());
  }

  /** Every command that this person has here, as it is written. */
  async commands(): Promise<readonly string[]> {
    const bar = this.page.getByRole('menubar').first();
    await bar.getByRole('menuitem').first().waitFor();
    await settledOn(this.page);
    return (await bar.getByRole('menuitem').allInnerTexts()).map((text) => text.replace(/[\uE000-\uF8FF\s]+/g, ' ').trim());
  }

  async save(): Promise<void> {
    await this.press('form.save');
    await this.saved();
  }

  async saved(): Promise<void> {
    await this.page
      .getByRole('status')
      .filter({ hasText: new RegExp(`– ${this.shell('form.saved')}$`) })
      .first()
      .waitFor();
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog').or(this.page.getByRole('alertdialog')).last();
  }

  async answer(label: string): Promise<void> {
    await this.dialog.getByRole('button', { name: label, exact: true }).click();
  }

  /** A sentence above the form. */
  async says(sentence: string): Promise<void> {
    await this.page.getByText(sentence).first().waitFor();
  }

  private labelOf(name: string): string {
    return name.includes('.') ? this.shell(name) : commandText(name, this.language);
  }
}
