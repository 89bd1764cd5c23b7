import { agreementAfter } from '../../core/agreements/state';
import { agreementPath } from '../../solution/rows';
import { map, type AttestationRequest, type Outcome } from '../providers/provider';
import { refusedHere } from '../providers/refused-here';
import type { Agreement } from './agreement';
import { askAboutLinks } from './attestations';
import type { AgreementWorld } from './context';
import { found, refusedFinding, type Finding } from './finding';
import { linkSent } from './link';
import { isAccepted, putOnFile } from './put-on-file';
import { signatoryOf } from './signatory';
import { stateOf } from './state';
import type { Subject } from './subject';

/**
 * Makes a fresh attestation link. Those before are asked about first: what the customer has accepted by one of them is put on file instead.
 * A second attestation for the same customer does no harm.
 */
export const sendLink = async (world: AgreementWorld, agreement: Agreement, subject: Subject): Promise<Finding> => {
  if (agreement.csp_attestationid !== null) {
    const before = await askAboutLinks(subject.provider, agreement.csp_attestationid, agreement, subject.trace);
    if (!before.ok) return refusedFinding(before);
    if (isAccepted(before.value)) return putOnFile(world, agreement, subject, before.value);
  }
  const state = stateOf(agreement);
  if (agreementAfter(state, 'send-link') === null)
    return refusedFinding(refusedHere('details-refused', `an agreement that is ${state} takes no link`));
  const request = await requestOf(world, agreement, subject);
  if (!request.ok) return refusedFinding(request);
  const made = await subject.provider.startAttestation(request.value, subject.trace);
  if (!made.ok) return refusedFinding(made);
  return found({
    ...linkSent(made.value, world.time.now(), agreement),
    csp_path: agreementPath.AttestationLink,
    csp_agreedon: null,
  });
};

const requestOf = async (world: AgreementWorld, agreement: Agreement, subject: Subject): Promise<Outcome<AttestationRequest>> => {
  const signatory = signatoryOf(agreement);
  if (!signatory.ok) return signatory;
  const customer = await customerOf(world, agreement);
  const country = subject.country ?? customer.country;
  if (country === null) return refusedHere('details-refused', 'Neither the tenant nor the account has a country');
  const { companyName } = subject;
  const language = customer.language === null ? await usualLanguage(subject, country) : { ok: true as const, value: customer.language };
  return map(language, (spoken) => ({ country: country.toUpperCase(), language: spoken, companyName, signatory: signatory.value }));
};

/** In the account's language; where it has none, in the template's. */
const customerOf = async (
  { dataverse }: AgreementWorld,
  { _csp_accountid_value: accountId, _csp_templateid_value: templateId }: Agreement,
): Promise<{ readonly country: string | null; readonly language: string | null }> => {
  const account = accountId === null ? null : await dataverse.retrieve('accounts', accountId, ['csp_countrycode', 'csp_language']);
  const template = templateId === null ? null : await dataverse.retrieve('csp_agreementtemplates', templateId, ['csp_language']);
  return {
    country: account?.row.csp_countrycode ?? null,
    language: account?.row.csp_language ?? template?.row.csp_language ?? null,
  };
};

const usualLanguage = async ({ provider, trace }: Subject, country: string): Promise<Outcome<string>> => {
  const rules = await provider.countryRules(country, trace);
  if (!rules.ok) return rules;
  return rules.value === null
    ? refusedHere('country-not-authorised', 'the provider does not know the country', country)
    : { ok: true, value: rules.value.defaultCulture };
};
