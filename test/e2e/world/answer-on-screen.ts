import type { Locator } from 'playwright-core';
import type { TextField } from '../../../core/provisioning/draft';
import { eventually } from './eventually';
import type { Wizard } from './wizard';

/** The control in which an answer is given, typed or chosen. */
export const answerOnScreen = (wizard: Wizard, field: TextField): Locator =>
  wizard.dialog.locator(`[data-field="${field}"]`).locator('input, select').first();

/** Types or chooses an answer, as the control asks for it. */
export const answer = async (wizard: Wizard, field: TextField, text: string): Promise<void> => {
  const control = answerOnScreen(wizard, field);
  const isList = (await control.and(wizard.page.locator('select')).count()) === 1;
  await (isList ? control.selectOption(text) : control.fill(text));
};

/** Waits until a sentence stands with the control, so that a screen reader says both. */
export const standsWith = (wizard: Wizard, field: TextField, sentence: string): Promise<string[]> =>
  eventually(
    async () => {
      const ids = (await answerOnScreen(wizard, field).getAttribute('aria-describedby')) ?? '';
      const said = ids.split(' ').map((id) => wizard.page.locator(`[id="${id}"]`).allTextContents());
      return (await Promise.all(said)).flat();
    },
    (said) => said.includes(sentence),
  );
