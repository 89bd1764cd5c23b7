import type { DraftChange } from '../../../core/provisioning/change-draft';
import { answersFromAccount, type ContactFacts } from '../../../core/provisioning/prefill';
import type { AccountRow, ContactRow } from '../../../solution/rows';
import type { WebApi } from '../../common/host';
import { readTexts, selectTexts } from '../../common/read-row';

const accountColumns = {
  name: 'name',
  country: 'csp_countrycode',
  addressLine1: 'address1_line1',
  addressLine2: 'address1_line2',
  city: 'address1_city',
  state: 'address1_stateorprovince',
  postalCode: 'address1_postalcode',
  registrationNumber: 'csp_registrationnumber',
  phone: 'telephone1',
  contactId: '_primarycontactid_value',
} as const satisfies Readonly<Record<string, keyof AccountRow>>;

const contactColumns = {
  firstName: 'firstname',
  lastName: 'lastname',
  email: 'emailaddress1',
  phone: 'telephone1',
} as const satisfies Readonly<Record<string, keyof ContactRow>>;

const tenantColumns = { domain: 'csp_tenantdomain' } as const satisfies Readonly<Record<string, keyof AccountRow>>;

/** What the account and its primary contact answer already; a contact that cannot be read answers nothing. */
export const readAnswers = async (webAPI: WebApi, accountId: string): Promise<DraftChange> => {
  const row = await webAPI.retrieveRecord('account', accountId, `?${selectTexts(accountColumns)}`);
  const { contactId, ...account } = readTexts(row, accountColumns);
  return answersFromAccount(account, contactId === null ? null : await readContact(webAPI, contactId).catch(() => null));
};

/** The domain of the tenant that the account has already; null where it has none. */
export const readTenantDomain = async (webAPI: WebApi, accountId: string): Promise<string | null> =>
  readTexts(await webAPI.retrieveRecord('account', accountId, `?${selectTexts(tenantColumns)}`), tenantColumns).domain;

const readContact = async (webAPI: WebApi, id: string): Promise<ContactFacts> =>
  readTexts(await webAPI.retrieveRecord('contact', id, `?${selectTexts(contactColumns)}`), contactColumns);
