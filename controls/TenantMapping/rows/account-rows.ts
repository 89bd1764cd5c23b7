import { websiteOf } from '../../../core/mapping/decision';
import type { AccountWrite } from '../../../solution/rows';
import type { WebApi } from '../../common/host';
import { readRow, selectOf } from '../../common/read-row';
import type { Tenant } from './tenant-row';

const shape = { accountid: 'text', name: 'text', address1_city: 'text' } as const;

export type FoundAccount = { readonly id: string; readonly name: string; readonly city: string | null };

const mostFound = 8;

/** Active accounts whose name has the words in it, by name. */
export const findAccounts = async (webAPI: WebApi, words: string): Promise<readonly FoundAccount[]> => {
  const literal = encodeURIComponent(words.replaceAll("'", "''"));
  const answer = await webAPI.retrieveMultipleRecords(
    'account',
    `?${selectOf(shape)}&$filter=contains(name,'${literal}') and statecode eq 0&$orderby=name asc&$top=${mostFound}`,
  );
  return answer.entities.map((entity: unknown) => {
    const row = readRow(entity, shape);
    return { id: row.accountid ?? '', name: row.name ?? '', city: row.address1_city };
  });
};

/** Makes an account of what is known of a tenant; answers with its id. */
export const createAccount = async (webAPI: WebApi, tenant: Tenant): Promise<string> => {
  const website = websiteOf(tenant.domain);
  const columns: AccountWrite = {
    name: tenant.name,
    ...(website === null ? {} : { websiteurl: website }),
    ...(tenant.country === null ? {} : { csp_countrycode: tenant.country }),
  };
  return (await webAPI.createRecord('account', columns)).id;
};
