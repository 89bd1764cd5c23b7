import type { Libraries } from '../../core/service/libraries';

declare global {
  interface Window {
    readonly Tenantry?: Libraries;
  }
}

/**
 * A script of the solution: `service` is the web resource `csp_/service.js`, which leaves `Tenantry.service` on the window. Web resources have
 * no module loader, so it is loaded by a script tag; one that could not be loaded is tried again with the next call.
 */
export const library = async <N extends keyof Libraries>(clientUrl: string, name: N): Promise<NonNullable<Libraries[N]>> => {
  if (window.Tenantry?.[name] === undefined) await script(`${clientUrl}/WebResources/csp_/${name}.js`);
  const loaded = window.Tenantry?.[name];
  if (loaded === undefined) throw new Error(`csp_/${name}.js defines no ${name}`);
  return loaded;
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
