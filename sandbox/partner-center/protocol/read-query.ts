import { NotSupported } from '../../platform/not-supported';
import type { Operation } from './operation';

/** Reads the query options that the operation declares; any other is refused by name, or left out where the emulator is loose. */
export const readQuery = (operation: Operation, query: URLSearchParams, loose: boolean): Record<string, string> => {
  const fold = (name: string): string => (operation.exactQuery ? name : name.toLowerCase());
  const known = new Map((operation.query ?? []).map((name) => [fold(name), name]));
  const read: Record<string, string> = {};
  for (const [given, value] of query) {
    const name = known.get(fold(given));
    if (name !== undefined) read[name] = value;
    else if (!loose) throw new NotSupported(`query option ${given}`);
  }
  return read;
};
