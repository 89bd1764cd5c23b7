import type { AppDefinition } from '../contract/app';
import type { TableDefinition } from '../contract/table';

/** The shell's own server answered with an error. */
export class DefinitionsError extends Error {
  constructor(readonly status: number) {
    super(`The definitions were answered with status ${status}.`);
    this.name = 'DefinitionsError';
  }
}

export const readApp = (): Promise<AppDefinition> => readJson<AppDefinition>('/sandbox/app/definitions');

/** Each table's definition is asked for once; a failed question may be asked again. */
export const createTableLoader = (): ((logicalName: string) => Promise<TableDefinition>) => {
  const asked = new Map<string, Promise<TableDefinition>>();
  return (logicalName) => {
    const known = asked.get(logicalName);
    if (known) return known;
    const answer = readJson<TableDefinition>(`/sandbox/app/tables/${encodeURIComponent(logicalName)}`);
    asked.set(logicalName, answer);
    answer.catch(() => asked.delete(logicalName));
    return answer;
  };
};

/** Server and client are built from the same contract/ and shipped together, so the answer is not checked once more. */
const readJson = async <T>(address: string): Promise<T> => {
  const response = await fetch(address, { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
  if (!response.ok) throw new DefinitionsError(response.status);
  return (await response.json()) as T;
};
