import { XmlError, children, parseXml } from '../../platform/xml';
import type { ServiceEndpoint } from '../solution/types';

/** Where a step posts to. `authValue` is the secret, written after the import: a key, or settings as XML; null while nobody wrote one. */
export type Endpoint = { readonly url: string; readonly authType: ServiceEndpoint['authType']; readonly authValue: string | null };

export type Address = { readonly url: string; readonly headers: Readonly<Record<string, string>> };

/** The endpoint's settings cannot be used: the step fails without a call. */
export class UnusableEndpoint extends Error {}

/** The address with the endpoint's secret in the place that its type of authentication names. */
export const addressOf = ({ url, authType, authValue }: Endpoint): Address => {
  const target = parsedUrl(url);
  switch (authType) {
    case 'WebhookKey':
      if (authValue !== null) target.searchParams.set('code', authValue);
      return { url: target.href, headers: {} };
    case 'HttpQueryString':
      for (const [name, value] of settingsIn(authValue)) target.searchParams.append(name, value);
      return { url: target.href, headers: {} };
    case 'HttpHeader':
      return { url: target.href, headers: Object.fromEntries(settingsIn(authValue)) };
  }
};

const parsedUrl = (url: string): URL => {
  try {
    return new URL(url);
  } catch {
    throw new UnusableEndpoint(`The endpoint's address "${url}" is no URL.`);
  }
};

/** `<settings><setting name="x" value="y" /></settings>`. */
const settingsIn = (authValue: string | null): readonly (readonly [string, string])[] => {
  if (authValue === null) return [];
  try {
    return children(parseXml(authValue), 'setting').map(({ attributes }) => [attributes['name'] ?? '', attributes['value'] ?? '']);
  } catch (error) {
    if (error instanceof XmlError) throw new UnusableEndpoint(`The endpoint's authentication settings cannot be read: ${error.message}`);
    throw error;
  }
};
