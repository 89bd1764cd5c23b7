import type { MailPage } from '../../../core/mail/mailer';
import type { Recipient } from '../../../core/mail/request-mail';
import { textAt, textOrNullAt } from '../row';

/** `language` is BCP 47, empty where nobody has said which. */
export type KnownRecipient = Recipient & {
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly language: string;
};
export type Customer = { readonly name: string; readonly language: string; readonly recipients: readonly KnownRecipient[] };

/** The account and its contacts that have an e-mail address, the primary one first, then by name. */
export const readCustomer = async ({ webAPI }: MailPage, accountId: string): Promise<Customer> => {
  const columns = 'contactid,fullname,firstname,lastname,emailaddress1,csp_language';
  const filter = `_parentcustomerid_value eq ${accountId} and statecode eq 0 and emailaddress1 ne null`;
  const [account, contacts] = await Promise.all([
    webAPI.retrieveRecord('account', accountId, '?$select=name,csp_language,_primarycontactid_value'),
    webAPI.retrieveMultipleRecords('contact', `?$select=${columns}&$filter=${filter}&$orderby=fullname asc`),
  ]);
  const primary = textAt(account, '_primarycontactid_value');
  const recipients = contacts.entities.map(recipientOf);
  return {
    name: textAt(account, 'name'),
    language: textAt(account, 'csp_language'),
    recipients: [...recipients.filter(({ id }) => id === primary), ...recipients.filter(({ id }) => id !== primary)],
  };
};

const recipientOf = (row: unknown): KnownRecipient => ({
  id: textAt(row, 'contactid'),
  name: textAt(row, 'fullname'),
  firstName: textOrNullAt(row, 'firstname'),
  lastName: textOrNullAt(row, 'lastname'),
  email: textAt(row, 'emailaddress1'),
  language: textAt(row, 'csp_language'),
});
