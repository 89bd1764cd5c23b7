import type { ServicePage } from '../../core/service/client';
import { signInOf, signInVariables, type SignIn } from '../identity/sign-in';
import { readVariables } from '../identity/variables';

/** Where our service is and how one signs in to it: the solution's environment variables. */
export type ServiceSettings = { readonly url: string; readonly signIn: SignIn & { readonly scope: string } };

const names = { url: 'csp_ServiceUrl', scope: 'csp_ServiceScope' } as const;

export const readSettings = async (page: ServicePage): Promise<ServiceSettings> => {
  const variables = await readVariables(page, [...Object.values(names), ...signInVariables]);
  return {
    url: variables.demanded(names.url).replace(/\/$/, ''),
    signIn: { ...signInOf(variables), scope: variables.demanded(names.scope) },
  };
};
