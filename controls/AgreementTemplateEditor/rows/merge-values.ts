import { noValues, type MergeValues } from '../../../core/templates/merge';
import type { AccountRow, AgreementRow, ContactRow, ProviderRow } from '../../../solution/rows';
import type { WebApi } from '../../common/host';
import { readRow, selectOf, type Kind } from '../../common/read-row';

type Shape<R> = Partial<Record<keyof R, Kind>>;

const accountShape = { name: 'text', _primarycontactid_value: 'text' } as const satisfies Shape<AccountRow>;
const contactShape = { firstname: 'text', lastname: 'text', emailaddress1: 'text' } as const satisfies Shape<ContactRow>;
const providerShape = { csp_name: 'text', csp_companyname: 'text', csp_relationshiplink: 'text' } as const satisfies Shape<ProviderRow>;
const agreementShape = { csp_link: 'text' } as const satisfies Shape<AgreementRow>;
const userShape = { fullname: 'text', internalemailaddress: 'text' } as const;

export type Parties = { readonly accountId: string; readonly providerId: string | null; readonly userId: string };

/** What the merge fields say for one account, its primary contact, a provider (the first by name where none is given) and a user. */
export const readMergeValues = async (webAPI: WebApi, { accountId, providerId, userId }: Parties): Promise<MergeValues> => {
  const [account, provider, agreement, user] = await Promise.all([
    webAPI.retrieveRecord('account', accountId, `?${selectOf(accountShape)}`).then((row) => readRow(row, accountShape)),
    readProvider(webAPI, providerId),
    readAgreement(webAPI, accountId),
    webAPI.retrieveRecord('systemuser', userId, `?${selectOf(userShape)}`).then((row) => readRow(row, userShape)),
  ]);
  const contact = account._primarycontactid_value === null ? null : await readContact(webAPI, account._primarycontactid_value);
  return {
    ...noValues,
    'account.name': account.name,
    'contact.firstName': contact?.firstname ?? null,
    'contact.lastName': contact?.lastname ?? null,
    'contact.email': contact?.emailaddress1 ?? null,
    'user.name': user.fullname,
    'user.email': user.internalemailaddress,
    'provider.name': provider?.csp_name ?? null,
    'reseller.name': provider?.csp_companyname ?? provider?.csp_name ?? null,
    'relationship.link': provider?.csp_relationshiplink ?? null,
    'agreement.link': agreement?.csp_link ?? null,
  };
};

const readContact = async (webAPI: WebApi, id: string) =>
  readRow(await webAPI.retrieveRecord('contact', id, `?${selectOf(contactShape)}`), contactShape);

const readProvider = async (webAPI: WebApi, id: string | null) => {
  if (id !== null) return readRow(await webAPI.retrieveRecord('csp_provider', id, `?${selectOf(providerShape)}`), providerShape);
  const options = `?${selectOf(providerShape)}&$filter=statecode eq 0&$orderby=csp_name asc&$top=1`;
  const [first] = (await webAPI.retrieveMultipleRecords('csp_provider', options)).entities;
  return first === undefined ? null : readRow(first, providerShape);
};

/** The account's agreement whose link was made last. */
const readAgreement = async (webAPI: WebApi, accountId: string) => {
  const options = `?${selectOf(agreementShape)}&$filter=_csp_accountid_value eq ${accountId}&$orderby=csp_linksenton desc&$top=1`;
  const [newest] = (await webAPI.retrieveMultipleRecords('csp_agreement', options)).entities;
  return newest === undefined ? null : readRow(newest, agreementShape);
};
