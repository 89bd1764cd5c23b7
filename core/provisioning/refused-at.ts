import type { DraftField, WizardStep } from './draft';
import { refusals, type RefusalCode } from './refusal';
import { stepOf } from './wizard';

/** The field beside which a refusal's sentence stands, or `null` where no answer can mend it. */
export const fieldOf = (code: RefusalCode): DraftField | null => refusals[code].field;

/** The step on which a refusal is mended, or `null`. */
export const stepToMend = (code: RefusalCode): WizardStep | null => {
  const field = fieldOf(code);
  return field === null ? null : stepOf(field);
};
