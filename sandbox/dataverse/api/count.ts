import { retrieve, type Options } from '../retrieve/retrieve';
import { plainText, type ApiResponse, type Call } from './exchange';
import { readQuery } from './query-rows';

/** `/$count`: the number as plain text, at most 5,000. */
export const countRows = (call: Call, table: string, within?: Options['within']): ApiResponse => {
  const query = { ...readQuery(call, table), columns: [], expands: [], count: true, top: 1 };
  return plainText(String(retrieve(call.session, query, within ? { within } : {}).count ?? 0));
};
