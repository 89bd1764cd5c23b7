import { branch, mapping, relationship } from '../../solution/rows';
import { showAgreementOn } from '../agreements/account-glance';
import type { Dataverse } from '../dataverse/client';
import type { Row, Stored } from '../dataverse/tables';

const columns = ['accountid', 'csp_tenantdomain', 'csp_relationship', '_csp_provideraccountid_value'] as const;
type Account = Pick<Row<'accounts'>, (typeof columns)[number]>;
type Glance = Omit<Account, 'accountid'>;

const tries = 6;

/**
 * What an account shows at a glance follows from its rows alone: its main tenant (the one it had, otherwise the first that was mapped), that
 * tenant's relationship, and its agreement. So it may be asked for at any time and in any order; an account that somebody changes meanwhile
 * is looked at anew. Writes nothing about the tenant where nothing is new.
 */
export const showOnAccount = async ({ dataverse }: { readonly dataverse: Dataverse }, accountId: string): Promise<void> => {
  await showTenant(dataverse, accountId);
  await showAgreementOn(dataverse, accountId);
};

const showTenant = async (dataverse: Dataverse, accountId: string): Promise<void> => {
  for (let tried = 0; tried < tries; tried++) {
    const account = await dataverse.retrieve('accounts', accountId, columns);
    if (account === null) return;
    const glance = await glanceOf(dataverse, account.row);
    if (isShown(account.row, glance) || (await show(dataverse, account, glance))) return;
  }
};

const glanceOf = async (dataverse: Dataverse, account: Account): Promise<Glance> => {
  const tenants = await dataverse.query('csp_provideraccounts', {
    columns: ['csp_provideraccountid', 'csp_domain', 'csp_relationship'],
    filter: `_csp_accountid_value eq ${account.accountid} and csp_mapping eq ${mapping.Mapped} and statecode eq 0`,
    orderBy: 'csp_mappedon asc,createdon asc',
  });
  const main = tenants.find(({ row }) => row.csp_provideraccountid === account._csp_provideraccountid_value) ?? tenants[0];
  return main === undefined
    ? {
        _csp_provideraccountid_value: null,
        csp_tenantdomain: null,
        csp_relationship: (await isRequested(dataverse, account.accountid)) ? relationship.Requested : relationship.None,
      }
    : {
        _csp_provideraccountid_value: main.row.csp_provideraccountid,
        csp_tenantdomain: main.row.csp_domain,
        csp_relationship: main.row.csp_relationship,
      };
};

/** The mail is out and the run is not over: also one that failed may still be answered. */
const isRequested = async (dataverse: Dataverse, accountId: string): Promise<boolean> => {
  const requests = await dataverse.query('csp_provisionings', {
    columns: ['csp_provisioningid'],
    filter: `_csp_accountid_value eq ${accountId} and statecode eq 0 and csp_branch eq ${branch.ExistingTenant} and csp_requestcount ge 1`,
    top: 1,
  });
  return requests.length > 0;
};

const isShown = (account: Account, glance: Glance): boolean =>
  account._csp_provideraccountid_value === glance._csp_provideraccountid_value &&
  account.csp_tenantdomain === glance.csp_tenantdomain &&
  (account.csp_relationship ?? relationship.None) === glance.csp_relationship;

const show = async (dataverse: Dataverse, { row, etag }: Stored<Account>, glance: Glance): Promise<boolean> => {
  const main = glance._csp_provideraccountid_value;
  const changes = {
    'csp_ProviderAccountId@odata.bind': main === null ? null : `/csp_provideraccounts(${main})`,
    csp_tenantdomain: glance.csp_tenantdomain,
    csp_relationship: glance.csp_relationship,
  };
  return (await dataverse.change('accounts', row.accountid, etag, changes, columns)) !== null;
};
