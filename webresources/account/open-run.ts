import { textFields, type Draft } from '../../core/provisioning/draft';
import { draftFromAccount } from '../../core/provisioning/prefill';
import {
  connection,
  providerType,
  type AccountRow,
  type ContactRow,
  type ProviderRow,
  type ProvisioningRow,
  type ProvisioningWrite,
} from '../../solution/rows';

/** The account's run that is not finished yet, newest first; null when there is none. */
export const findOpenRun = async (accountId: string): Promise<string | null> => {
  const found = await Xrm.WebApi.retrieveMultipleRecords(
    'csp_provisioning',
    `?$select=csp_provisioningid&$filter=_csp_accountid_value eq ${accountId} and statecode eq 0&$orderby=createdon desc&$top=1`,
  );
  const [run]: Pick<ProvisioningRow, 'csp_provisioningid'>[] = found.entities;
  return run?.csp_provisioningid ?? null;
};

/** Makes a draft of what account, primary contact and providers say already; returns its id. */
export const createRun = async (accountId: string): Promise<string> => {
  const account: AccountRow = await Xrm.WebApi.retrieveRecord('account', accountId);
  const contact = account._primarycontactid_value === null ? null : await readContact(account._primarycontactid_value);
  const draft = draftFromAccount(
    {
      name: account.name,
      country: account.csp_countrycode,
      addressLine1: account.address1_line1,
      addressLine2: account.address1_line2,
      city: account.address1_city,
      state: account.address1_stateorprovince,
      postalCode: account.address1_postalcode,
      registrationNumber: account.csp_registrationnumber,
      phone: account.telephone1,
    },
    contact && { firstName: contact.firstname, lastName: contact.lastname, email: contact.emailaddress1, phone: contact.telephone1 },
    await readProviders(),
  );
  const created = await Xrm.WebApi.createRecord('csp_provisioning', rowOf(draft, accountId));
  return created.id;
};

const readContact = async (id: string): Promise<ContactRow> => Xrm.WebApi.retrieveRecord('contact', id);

const readProviders = async () => {
  const found = await Xrm.WebApi.retrieveMultipleRecords(
    'csp_provider',
    `?$select=csp_name,csp_connection,csp_providertype,csp_countries,csp_agreementpath&$filter=statecode eq 0 and csp_providertype eq ${providerType.PartnerCenter}`,
  );
  const rows: ProviderRow[] = found.entities;
  return rows.map((row) => ({ id: row.csp_providerid, connected: row.csp_connection === connection.Connected }));
};

const rowOf = (draft: Draft, accountId: string): ProvisioningWrite => {
  const answered = textFields.filter((field) => draft[field] !== '').map((field) => [`csp_${field.toLowerCase()}`, draft[field]]);
  return {
    ...Object.fromEntries(answered),
    'csp_AccountId@odata.bind': `/accounts(${accountId})`,
    ...(draft.providerId === null ? {} : { 'csp_ProviderId@odata.bind': `/csp_providers(${draft.providerId})` }),
  };
};
