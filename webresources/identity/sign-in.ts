import type { IdentityLibrary, Libraries } from '../../core/service/libraries';
import type { TokenCache } from './client';
import type { IdentitySettings } from './index';
import type { Variables } from './variables';

declare global {
  interface Window {
    readonly Tenantry?: Libraries;
  }
}

const names = {
  clientId: 'csp_IdentityClientId',
  authority: 'csp_IdentityAuthority',
  metadata: 'csp_IdentityMetadata',
  cache: 'csp_IdentityCache',
} as const;
export const signInVariables: readonly string[] = Object.values(names);

export type SignIn = Omit<IdentitySettings, 'scope' | 'redirectUri'>;

export const signInOf = (variables: Variables): SignIn => {
  const metadata = variables.optional(names.metadata);
  return {
    clientId: variables.demanded(names.clientId),
    authority: variables.demanded(names.authority),
    cache: cacheOf(variables.optional(names.cache)),
    ...(metadata === null ? {} : { metadata }),
  };
};

/** What is no known place keeps nothing: the careful answer to a misspelt setting. */
const cacheOf = (value: string | null): TokenCache => (value === 'session' || value === 'local' ? value : 'memory');

/** A bearer token of the signed-in person. The library `csp_/identity.js` is loaded with the first one. */
export const signIn = async (clientUrl: string, settings: SignIn & { readonly scope: string }): Promise<string> => {
  const identity = await load(clientUrl);
  return identity.token({ ...settings, redirectUri: `${clientUrl}/WebResources/csp_/identity/redirect.html` });
};

/** Web resources have no module loader: the library is a script that leaves its name on the window. */
const load = async (clientUrl: string): Promise<IdentityLibrary> => {
  if (window.Tenantry?.identity === undefined) await script(`${clientUrl}/WebResources/csp_/identity.js`);
  const identity = window.Tenantry?.identity;
  if (identity === undefined) throw new Error('csp_/identity.js defines no identity');
  return identity;
};

const script = (source: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const element = document.createElement('script');
    element.src = source;
    element.onload = () => resolve();
    element.onerror = () => {
      element.remove();
      reject(new Error(source));
    };
    document.head.append(element);
  });
