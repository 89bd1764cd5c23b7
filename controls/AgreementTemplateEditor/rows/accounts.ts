import type { WebApi } from '../../common/host';
import { readRow, selectOf } from '../../common/read-row';

export type Account = { readonly id: string; readonly name: string };

const shape = { accountid: 'text', name: 'text' } as const;

/** The first active accounts by name whose name has `typed` in it. */
export const findAccounts = async (webAPI: WebApi, typed: string): Promise<readonly Account[]> => {
  const wanted = typed.trim() === '' ? '' : ` and contains(name,'${encodeURIComponent(typed.trim().replace(/'/g, "''"))}')`;
  const answer = await webAPI.retrieveMultipleRecords(
    'account',
    `?${selectOf(shape)}&$filter=statecode eq 0${wanted}&$orderby=name asc&$top=8`,
  );
  return answer.entities.map((entity: unknown) => {
    const { accountid, name } = readRow(entity, shape);
    return { id: accountid ?? '', name: name ?? '' };
  });
};
