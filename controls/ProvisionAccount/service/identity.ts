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
export const signIn = async (clientUrl: string, settings: ServiceSettings): Promise<string> => {
  const identity = await load(clientUrl);
  return identity.token({
    clientId: settings.clientId,
    authority: settings.authority,
    scope: settings.scope,
    redirectUri: `${clientUrl}/WebResources/csp_/identity/redirect.html`,
    ...(settings.metadata === null ? {} : { metadata: settings.metadata }),
  });
};

/** Web resources have no module loader: the library is a script that leaves its name on the window. */
const load = async (clientUrl: string): Promise<Identity> => {
  if (window.Tenantry?.identity === undefined) await script(`${clientUrl}/WebResources/csp_/identity.js`);
  const identity = window.Tenantry?.identity;
  if (identity === undefined) throw new Error('the web resource csp_/identity.js defines no identity');
  return identity;
};

const script = (source: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const element = document.createElement('script');
    element.src = source;
    element.onload = () => resolve();
    element.onerror = () => {
      element.remove();
      reject(new Error(`${source} could not be loaded`));
    };
    document.head.append(element);
  });
