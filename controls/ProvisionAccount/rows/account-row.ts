import type { DraftChange } from '../../../core/provisioning/change-draft';
import { answersFromAccount, type ContactFacts } from '../../../core/provisioning/prefill';
import type { AccountRow, ContactRow } from '../../../solution/rows';
import type { WebApi } from '../../common/host';
import { readRow, selectOf, type Kind } from '../../common/read-row';

const accountShape = {
  name: 'text',
  csp_countrycode: 'text',
  address1_line1: 'text',
  address1_line2: 'text',
  address1_city: 'text',
  address1_stateorprovince: 'text',
  address1_postalcode: 'text',
  csp_registrationnumber: 'text',
  telephone1: 'text',
  _primarycontactid_value: 'text',
} as const satisfies Partial<Record<keyof AccountRow, Kind>>;

const contactShape = {
  firstname: 'text',
  lastname: 'text',
  emailaddress1: 'text',
  telephone1: 'text',
} as const satisfies Partial<Record<keyof ContactRow, Kind>>;

const tenantShape = { csp_tenantdomain: 'text' } as const satisfies Partial<Record<keyof AccountRow, Kind>>;

/** What the account and its primary contact answer already; a contact that cannot be read answers nothing. */
export const readAnswers = async (webAPI: WebApi, accountId: string): Promise<DraftChange> => {
  const row = readRow(await webAPI.retrieveRecord('account', accountId, `?${selectOf(accountShape)}`), accountShape);
  const account = {
    name: row.name,
    country: row.csp_countrycode,
    addressLine1: row.address1_line1,
    addressLine2: row.address1_line2,
    city: row.address1_city,
    state: row.address1_stateorprovince,
    postalCode: row.address1_postalcode,
    registrationNumber: row.csp_registrationnumber,
    phone: row.telephone1,
  };
  const contactId = row._primarycontactid_value;
  return answersFromAccount(account, contactId === null ? null : await readContact(webAPI, contactId).catch(() => null));
};

/** The domain of the tenant that the account has already; null where it has none. */
export const readTenantDomain = async (webAPI: WebApi, accountId: string): Promise<string | null> =>
  readRow(await webAPI.retrieveRecord('account', accountId, `?${selectOf(tenantShape)}`), tenantShape).csp_tenantdomain;

const readContact = async (webAPI: WebApi, id: string): Promise<ContactFacts> => {
  const row = readRow(await webAPI.retrieveRecord('contact', id, `?${selectOf(contactShape)}`), contactShape);
  return { firstName: row.firstname, lastName: row.lastname, email: row.emailaddress1, phone: row.telephone1 };
};
