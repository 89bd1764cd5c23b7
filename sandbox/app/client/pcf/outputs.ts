import type { ColumnValue } from '../form/column-value';
import type { CustomControlBinding } from '../form/form-definition';
import type { FormSession } from '../form/form-session';
import type { ControlManifest } from './manifest';
import { boundColumn } from './parameters';

/** Puts what a control hands back into the columns that its properties are bound to. Members it does not name stay as they are. */
export const takeOutputs = (
  session: FormSession,
  manifest: ControlManifest,
  binding: CustomControlBinding,
  outputs: Readonly<Record<string, unknown>>,
): void => {
  for (const { name, usage } of manifest.properties) {
    const column = boundColumn(binding, name);
    if (usage !== 'bound' || column === null || !(name in outputs)) continue;
    session.changeValue(column, columnValue(outputs[name]));
  }
};

/** The contract's types are the form's own; anything else is no value. */
const columnValue = (output: unknown): ColumnValue => {
  if (typeof output === 'string' || typeof output === 'number' || typeof output === 'boolean' || output instanceof Date) return output;
  return Array.isArray(output) && output.length > 0 ? output : null;
};
