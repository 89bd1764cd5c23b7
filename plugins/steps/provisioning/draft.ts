import { initialDomain } from '../../../core/provisioning/domain-prefix';
import { branch } from '../../../solution/rows';
import { map, type AttestationRequest, type NewCustomer, type Outcome } from '../../providers/provider';
import { signatoryOf } from '../../agreements/signatory';
import { refusedHere } from '../../providers/refused-here';
import type { Run } from './run';

/** What must be answered before a customer can be made; the wizard asks for it, but a row can be submitted by other ways. */
const demanded = [
  'csp_companyname',
  'csp_domainprefix',
  'csp_country',
  'csp_addressline1',
  'csp_culture',
  'csp_firstname',
  'csp_lastname',
  'csp_email',
] as const satisfies readonly (keyof Run)[];

const filled = (value: string | null): string => value?.trim() ?? '';
const orNull = (value: string | null): string | null => filled(value) || null;

/** The customer that the run asks for. */
export const newCustomerOf = (run: Run): Outcome<NewCustomer> => {
  if (run.csp_branch !== branch.NewTenant) return refusedHere('details-refused', 'The run is not for a customer who is new to Microsoft');
  const missing = demanded.find((column) => filled(run[column]) === '');
  if (missing !== undefined) return refusedHere('details-refused', 'a column is empty', missing);
  return {
    ok: true,
    value: {
      companyName: filled(run.csp_companyname),
      domain: initialDomain(filled(run.csp_domainprefix)),
      culture: filled(run.csp_culture),
      registrationNumber: orNull(run.csp_registrationnumber),
      firstName: filled(run.csp_firstname),
      lastName: filled(run.csp_lastname),
      email: filled(run.csp_email),
      phone: orNull(run.csp_phone),
      address: {
        addressLine1: filled(run.csp_addressline1),
        addressLine2: filled(run.csp_addressline2),
        city: filled(run.csp_city),
        state: filled(run.csp_state),
        postalCode: filled(run.csp_postalcode),
        country: filled(run.csp_country).toUpperCase(),
      },
    },
  };
};

/** What is asked for the link by which the run's signatory accepts. */
export const attestationRequestOf = (run: Run): Outcome<AttestationRequest> =>
  map(signatoryOf(run), (signatory) => ({
    country: run.csp_country ?? '',
    language: run.csp_culture ?? '',
    companyName: run.csp_companyname ?? '',
    signatory,
  }));
