import type { Locator } from 'playwright-core';
import type { TextField } from '../../../core/provisioning/draft';
import { eventually } from './eventually';
import type { Wizard } from './wizard';

/** The control in which an answer is given, typed or chosen. */
export const answerOnScreen = (wizard: Wizard, field: TextField): Locator =>
  wizard.dialog.locator(`[data-field="${field}"]`).locator('input, select').first();

/**
 * Types or chooses an answer, as the control asks for it, and looks whether it stands there. A field in which one types may become a list in
 * this very moment, since the rules of a country come a while after it was chosen: then the answer is given anew.
 */
export const answer = async (wizard: Wizard, field: TextField, text: string): Promise<void> => {
  const control = answerOnScreen(wizard, field);
  const give = async (): Promise<unknown> => {
    const isList = (await control.and(wizard.page.locator('select')).count()) === 1;
    return isList ? control.selectOption(text, { timeout: 10_000 }) : control.fill(text, { timeout: 10_000 });
  };
  await eventually(
    () =>
      give().then(
        () => 'given',
        (refused: unknown) => String(refused),
      ),
    (outcome) => outcome === 'given',
  );
  // A field that the country does not ask for goes when it is emptied.
  const shown = text === '' ? '' : await control.inputValue();
  if (shown !== text) throw new Error(`${field} was answered with "${text}", but shows "${shown}"`);
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
