import { acquire } from './acquire';
import { clientFor, type ClientSettings } from './client';

/** Where and as what the browser signs in; the values are environment variables of the solution. */
export type IdentitySettings = ClientSettings & {
  /** One scope, or several of one resource apart by blanks. */
  readonly scope: string;
};

/**
 * An access token of the signed-in person for `scope`: from the cache, else silently through the sign-in that the CRM already has, else by a
 * popup. Rejects when the popup is blocked or closed.
 */
export const token = async ({ scope, ...settings }: IdentitySettings): Promise<string> =>
  acquire(await clientFor(settings), { scopes: scope.split(' ').filter((each) => each !== ''), redirectUri: settings.redirectUri });
