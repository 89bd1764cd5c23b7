import type { NameResolver } from '../names';
import type { Query } from '../plan';
import { lowerQuery } from './lower-query';
import { parseOptions } from './parse-options';

/**
 * The query options of a request to `table`'s collection, each decoded once, as a plan. `page` is left to the caller, who knows the preferences.
 * Throws `QueryError` for what the service refuses and `NotSupported` for what is not held here.
 */
export const readODataQuery = (options: Iterable<readonly [string, string]>, table: string, names: NameResolver): Query =>
  lowerQuery(parseOptions(options), table, names);
