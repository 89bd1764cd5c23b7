import type { AppDefinition } from '../contract/app';
import type { TableDefinition } from '../contract/table';

/** The shell's own server answered with an error, or not at all (status 0). */
export class DefinitionsError extends Error {
  constructor(readonly status: number) {
    super(`The definitions were answered with status ${status}.`);
    this.name = 'DefinitionsError';
  }
}

/** `appName` is the unique name in the page's address; without one it is the first app that the person may open. */
export const readApp = (appName: string | null): Promise<AppDefinition> =>
  readJson<AppDefinition>(`/sandbox/app/definitions${appName ? `?${new URLSearchParams({ appname: appName }).toString()}` : ''}`);

export const readTable = (logicalName: string): Promise<TableDefinition> =>
  readJson<TableDefinition>(`/sandbox/app/tables/${encodeURIComponent(logicalName)}`);

/** Server and client are built from the same contract/ and shipped together, so the answer is not checked once more. */
const readJson = async <T>(address: string): Promise<T> => {
  const response = await fetch(address, { headers: { Accept: 'application/json' }, credentials: 'same-origin' }).catch(() => null);
  if (!response) throw new DefinitionsError(0);
  if (!response.ok) throw new DefinitionsError(response.status);
  return (await response.json()) as T;
};
