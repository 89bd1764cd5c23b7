import type { ServiceSettings } from './settings';

/** What the web resource `csp_/identity.js` defines: sign-in of the person who sits here, as a bearer token for one scope. */
type Identity = {
  token(settings: {
    readonly clientId: string;
    readonly authority: string;
    readonly scope: string;
    readonly metadata?: string;
    readonly redirectUri: string;
  }): Promise<string>;
};

declare global {
  interface Window {
    readonly Tenantry?: { readonly identity?: Identity };
  }
}

/** A bearer token of the signed-in person for our service. */
export const signIn = async (clientUrl: string, { metadata, url, ...settings }: ServiceSettings): Promise<string> => {
  const identity = await load(clientUrl);
  const redirectUri = `${clientUrl}/WebResources/csp_/identity/redirect.html`;
  return identity.token({ ...settings, redirectUri, ...(metadata === null ? {} : { metadata }) });
};

/** Web resources have no module loader: the library is a script that leaves its name on the window. */
const load = async (clientUrl: string): Promise<Identity> => {
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
