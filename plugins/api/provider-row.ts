import { z } from 'zod';
import { providerType } from '../../solution/rows';
import type { Row } from '../dataverse/tables';
import { providerColumns } from '../providers/directory';
import type { Caller } from './caller';
import type { ApiContext } from './context';
import { Refuse } from './problem';
import { userIdOf } from './user';

export type ProviderRow = Pick<Row<'csp_providers'>, (typeof providerColumns)[number]>;

/** The provider that the path names, where the person may read its row. */
export const visibleProvider = async ({ dataverse }: ApiContext, caller: Caller, id: string): Promise<ProviderRow> => {
  const found = z.guid().safeParse(id).success
    ? await dataverse.as(caller.objectId).retrieve('csp_providers', id.toLowerCase(), providerColumns)
    : null;
  if (found === null) throw new Refuse('not-found');
  return found.row;
};

/** The same where the person may also change the row, as Dataverse says: what is asked about it costs, or changes what others see. */
export const ownProvider = async (api: ApiContext, caller: Caller, id: string): Promise<ProviderRow & { readonly userId: string }> => {
  const row = await visibleProvider(api, caller, id);
  const userId = await userIdOf(api.dataverse, caller);
  if (userId === null || !(await api.dataverse.mayWrite('csp_providers', row.csp_providerid, userId))) throw new Refuse('not-permitted');
  if (row.csp_providertype !== providerType.PartnerCenter) throw new Refuse('not-connected');
  return { ...row, userId };
};
