import { label } from '../define';
import { mainForm, shown, wideTab, type SubGrid } from '../define-form';
import { agreement } from '../tables/agreement';
import { providerAccount } from '../tables/provider-account';
import { administrationTab, titles } from './common';

const agreements: SubGrid = {
  kind: 'sub-grid',
  name: 'agreements',
  label: titles.agreements,
  table: agreement,
  relationship: 'csp_provideraccount_csp_agreement',
  view: 'associated',
  rows: 4,
};

/**
 * A customer tenant. All of it is read-only: what the provider says, and whom it belongs to, which is decided by commands, because other
 * rows follow from it.
 */
export const providerAccountForm = mainForm(providerAccount, {
  name: 'main',
  label: titles.mainForm,
  onLoad: { library: 'csp_/tenant.js', function: 'Tenantry.Tenant.onLoad' },
  header: shown('csp_Mapping', 'csp_Relationship', 'ownerid'),
  tabs: [
    wideTab(
      'general',
      titles.general,
      {
        name: 'tenant',
        label: label('Tenant', 'Locataire', 'Mandant', 'Клиентска среда'),
        columns: 2,
        cells: shown('csp_Name', 'csp_ProviderId', 'csp_TenantId', 'csp_Domain', 'csp_Country', 'csp_Relationship'),
      },
      {
        name: 'mapping',
        label: label('Mapping', 'Association', 'Zuordnung', 'Съпоставяне'),
        columns: 2,
        cells: shown('csp_AccountId', 'csp_MappedOn', 'csp_Mapping', 'csp_RunId'),
      },
      {
        name: 'proposal',
        label: label('Proposal', 'Proposition', 'Vorschlag', 'Предложение'),
        columns: 2,
        cells: shown('csp_ProposedAccountId', 'csp_ProposedRunId', 'csp_MatchReason', 'csp_MatchConfidence'),
      },
      {
        name: 'ignored',
        label: label('Ignored', 'Ignoré', 'Ignoriert', 'Пренебрегната'),
        cells: shown('csp_IgnoredReason'),
      },
      { name: 'agreements_section', label: titles.agreements, showLabel: false, cells: [agreements] },
    ),
    administrationTab,
  ],
});
