import type { Row } from '../dataverse/tables';
import type { Outcome, Signatory } from '../providers/provider';
import { refusedHere } from '../providers/refused-here';

/** The columns that runs and agreements both have for it. */
export type Signed = Pick<
  Row<'csp_agreements'>,
  'csp_signatoryfirstname' | 'csp_signatorylastname' | 'csp_signatoryemail' | 'csp_signatoryphone'
>;

/** Who accepts; refused where a name or the e-mail is missing. */
export const signatoryOf = (row: Signed): Outcome<Signatory> => {
  const firstName = filled(row.csp_signatoryfirstname);
  const lastName = filled(row.csp_signatorylastname);
  const email = filled(row.csp_signatoryemail);
  if (firstName === '') return refusedHere('signatory-first-name-refused', 'the signatory has no first name');
  if (lastName === '') return refusedHere('signatory-last-name-refused', 'the signatory has no last name');
  if (email === '') return refusedHere('signatory-email-refused', 'the signatory has no e-mail address');
  return { ok: true, value: { firstName, lastName, email, phone: filled(row.csp_signatoryphone) || null } };
};

const filled = (value: string | null): string => value?.trim() ?? '';
