import type { Outcome, Signatory } from '../providers/provider';
import { refusedHere } from '../providers/refused-here';
import type { Agreement } from './agreement';

/** Who accepts; refused where a name or the e-mail is missing. */
export const signatoryOf = (agreement: Agreement): Outcome<Signatory> => {
  const firstName = filled(agreement.csp_signatoryfirstname);
  const lastName = filled(agreement.csp_signatorylastname);
  const email = filled(agreement.csp_signatoryemail);
  return firstName === '' || lastName === '' || email === ''
    ? refusedHere('agreement-contact-refused', 'The signatory is not complete')
    : { ok: true, value: { firstName, lastName, email, phone: filled(agreement.csp_signatoryphone) || null } };
};

const filled = (value: string | null): string => value?.trim() ?? '';
