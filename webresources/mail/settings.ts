import type { MailPage } from '../../core/mail/mailer';
import { signInOf, signInVariables, type SignIn } from '../identity/sign-in';
import { readVariables } from '../identity/variables';

/** Where Microsoft Graph is, without a slash at the end, and how one signs in to it: the solution's environment variables. */
export type MailSettings = { readonly url: string; readonly signIn: SignIn & { readonly scope: string } };

const names = { url: 'csp_GraphUrl', scope: 'csp_GraphScope' } as const;

export const readSettings = async (page: Pick<MailPage, 'webAPI'>): Promise<MailSettings> => {
  const variables = await readVariables(page, [...Object.values(names), ...signInVariables]);
  return {
    url: variables.demanded(names.url).replace(/\/$/, ''),
    signIn: { ...signInOf(variables), scope: variables.demanded(names.scope) },
  };
};
