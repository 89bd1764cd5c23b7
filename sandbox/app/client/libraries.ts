import { publishedAddress } from './published';

/** Scripts of the solution: each web resource is loaded once per page, by script tag, exactly as delivered. */
export type Libraries = {
  /** Name of a web resource, e.g. `csp_/account.js`. Fails by name where it does not load. */
  load(name: string): Promise<void>;
  /** A function by its dotted name, e.g. `Tenantry.Account.provision`; fails by name where there is none. */
  find(functionName: string): (...values: readonly unknown[]) => unknown;
};

export const createLibraries = (page: Document, globals: object): Libraries => {
  const loaded = new Map<string, Promise<void>>();
  const begin = (name: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const script = page.createElement('script');
      script.src = publishedAddress(`/WebResources/${name}`);
      script.onload = () => resolve();
      script.onerror = () => {
        loaded.delete(name);
        script.remove();
        reject(new Error(`The web resource ${name} could not be loaded.`));
      };
      page.head.append(script);
    });

  return {
    load(name) {
      const known = loaded.get(name) ?? begin(name);
      loaded.set(name, known);
      return known;
    },
    find(functionName) {
      const path = functionName.split('.');
      const found = path.reduce(member, globals);
      if (typeof found !== 'function') throw new Error(`The function ${functionName} does not exist.`);
      const owner = path.slice(0, -1).reduce(member, globals);
      return (...values) => Reflect.apply(found, owner, values) as unknown;
    },
  };
};

const member = (owner: unknown, name: string): unknown =>
  (typeof owner === 'object' && owner !== null) || typeof owner === 'function' ? Reflect.get(owner, name) : undefined;
