import { chosenRow, isForm, readAgain, type ChosenRow, type Place, type SelectedRow } from './place';

type Command = (place: Place, selected?: readonly SelectedRow[]) => Promise<void>;
type Rule = (place: Place, selected?: readonly SelectedRow[]) => Promise<boolean>;

/** Something that a person must be told, in a sentence of theirs; `details` is for the administrator. */
export class Refused extends Error {
  constructor(
    sentence: string,
    readonly details = '',
  ) {
    super(sentence);
  }
}

/**
 * A command about one row. What was typed on the form is saved first, and where that fails the form says why. What goes wrong later is told
 * in a dialog; form or list are read again in any case, because a refusal, too, may have been written on the row.
 */
export const commandOn =
  (table: string, work: (row: ChosenRow) => Promise<void>, { leaves = false }: { readonly leaves?: boolean } = {}): Command =>
  async (place, selected) => {
    const row = chosenRow(table, place, selected);
    if (row === null || !(await isSaved(place))) return;
    try {
      await work(row);
      if (leaves) return;
    } catch (error) {
      await tell(error);
    }
    await readAgain(place);
  };

/** An enable rule about one row; where no row is chosen it does not hold. */
export const ruleOn =
  (table: string, holds: (row: ChosenRow) => Promise<boolean>): Rule =>
  async (place, selected) => {
    const row = chosenRow(table, place, selected);
    return row !== null && (await holds(row));
  };

const isSaved = async (place: Place): Promise<boolean> => {
  if (!isForm(place) || !place.data.getIsDirty()) return true;
  try {
    await place.data.save();
    return true;
  } catch {
    return false;
  }
};

/** Shows that something takes its time. */
export const withProgress = async <T>(text: string, work: () => Promise<T>): Promise<T> => {
  Xrm.Utility.showProgressIndicator(text);
  try {
    return await work();
  } finally {
    Xrm.Utility.closeProgressIndicator();
  }
};

/** Asks before something that others notice. */
export const confirmed = async (title: string, text: string): Promise<boolean> =>
  (await Xrm.Navigation.openConfirmDialog({ title, text, confirmButtonLabel: title })).confirmed;

const tell = async (error: unknown): Promise<void> => {
  await Xrm.Navigation.openErrorDialog(sentenceOf(error));
};

const sentenceOf = (error: unknown): { readonly message: string; readonly details?: string } => {
  if (error instanceof Refused && error.details !== '') return { message: error.message, details: error.details };
  return { message: messageOf(error) };
};

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
