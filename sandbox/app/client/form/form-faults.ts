import { sameValue } from './column-value';
import type { ColumnState, ControlState, FormState } from './form-state';
import { placedControls, scriptName } from './form-controls';

/** Why a form cannot be saved as it is: the control to go to and what is wrong there. */
export type FormFault =
  | { readonly kind: 'missing'; readonly control: string; readonly tab: string | null; readonly label: string }
  | { readonly kind: 'invalid'; readonly control: string; readonly tab: string | null; readonly label: string; readonly message: string };

/** Everything that keeps the form from being saved, in reading order. Hidden controls are not asked for, as nobody could fill them in. */
export const formFaults = (state: FormState): readonly FormFault[] =>
  placedControls(state.form).flatMap(({ name, control, tab }): FormFault[] => {
    const shown = state.controls[name];
    const column = control.column ? state.columns[control.column] : undefined;
    if (!shown || !column || !control.column) return [];
    const place = { control: name, tab: tab && scriptName(tab), label: shown.label };
    const error = errorOf(shown, column);
    if (error) return [{ kind: 'invalid', ...place, message: error }];
    return shown.visible && column.required === 'required' && isMissing(state, control.column) ? [{ kind: 'missing', ...place }] : [];
  });

/** What is wrong at a control: first that what was typed means nothing, since a script speaks of the value from before. */
export const errorOf = ({ notifications }: ControlState, { fault }: ColumnState): string | null =>
  fault ?? notifications.find(({ level }) => level === 'ERROR')?.message ?? null;

export const isMissing = (state: FormState, column: string): boolean => sameValue(state.values[column] ?? null, null);

/** Columns whose value differs from the saved one. */
export const dirtyColumns = (state: FormState): readonly string[] =>
  Object.keys(state.values).filter(
    (column) => state.columns[column]?.submit !== 'never' && !sameValue(state.values[column] ?? null, state.saved[column] ?? null),
  );
