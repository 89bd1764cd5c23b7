import { agreementsFollow } from '../mapping/agreements-follow';
import type { MappingContext } from '../mapping/context';
import { showOnAccount } from '../mapping/show-on-account';
import { tidyDecision } from '../mapping/tidy-decision';

/**
 * A person decided where a tenant belongs. Deliveries come twice, late and out of order, so what the delivery was about does not matter: the
 * row is read and the world made to fit it. False where nobody decided about it.
 */
export const decideMapping = async (context: MappingContext, tenantRowId: string): Promise<boolean> => {
  const { dataverse, time, log, handler } = context;
  const tenant = await tidyDecision(dataverse, tenantRowId, time.now());
  if (tenant === null) return false;
  const account = tenant._csp_accountid_value;
  const losing = await agreementsFollow(dataverse, tenant);
  const showing = await dataverse.query('accounts', { columns: ['accountid'], filter: `_csp_provideraccountid_value eq ${tenantRowId}` });
  const touched = new Set([...losing, ...showing.map(({ row }) => row.accountid), ...(account === null ? [] : [account])]);
  for (const each of losing) await dataverse.update('accounts', each, { csp_agreementstate: null });
  for (const each of touched) await showOnAccount(context, each);
  log.info({ tenant: tenantRowId, account, mapping: tenant.csp_mapping }, 'a person decided where a tenant belongs');
  if (tenant._csp_runid_value !== null) await handler.begin(tenant._csp_runid_value, { asked: true });
  return true;
};
