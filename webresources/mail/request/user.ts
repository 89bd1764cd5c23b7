import type { MailPage } from '../../../core/mail/mailer';
import { textOrNullAt } from '../row';

/** The signed-in person, as the customer reads it in a mail. */
export type User = { readonly name: string | null; readonly email: string | null };

export const readUser = async ({ webAPI, userId }: MailPage): Promise<User> => {
  const row = await webAPI.retrieveRecord('systemuser', userId, '?$select=fullname,internalemailaddress');
  return { name: textOrNullAt(row, 'fullname'), email: textOrNullAt(row, 'internalemailaddress') };
};
