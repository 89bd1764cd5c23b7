import { label } from '../define';
import { mainForm, shown, wideTab, type SubGrid } from '../define-form';
import { agreement } from '../tables/agreement';
import { providerAccount } from '../tables/provider-account';
import { administrationTab, gridSection, titles } from './common';

const agreements: SubGrid = {
  kind: 'sub-grid',
  name: 'agreements',
  label: titles.agreements,
  table: agreement,
  relationship: 'csp_provideraccount_csp_agreement',
  view: 'associated',
  rows: 4,
};

const mappingTitle = label('Mapping', 'Association', 'Zuordnung', 'Съпоставяне');

/**
 * A customer tenant. All of it is read-only: what the provider says, and whom it belongs to, which is decided in the control
 * and by commands, because other rows follow from it.
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
        name: 'decision',
        label: mappingTitle,
        cells: [
          {
            kind: 'control',
            column: 'csp_Name',
            label: mappingTitle,
            control: 'csp_Tenantry.TenantMapping',
            parameters: { tenant: 'csp_Name' },
            rows: 8,
          },
        ],
      },
      {
        name: 'tenant',
        label: label('Tenant', 'Locataire', 'Mandant', 'Клиентска среда'),
        columns: 2,
        cells: shown('csp_ProviderId', 'csp_TenantId', 'csp_Domain', 'csp_Country', 'csp_Relationship', 'csp_AccountId'),
      },
      {
        name: 'mapping',
        label: label('How it was mapped', 'Comment il a été associé', 'Wie zugeordnet wurde', 'Как е свързана'),
        columns: 2,
        cells: shown(
          'csp_Mapping',
          'csp_MappedOn',
          'csp_MappingAskedOn',
          'csp_RunId',
          'csp_MatchReason',
          'csp_MatchConfidence',
          'csp_ProposedAccountId',
          'csp_ProposedRunId',
          'csp_IgnoredReason',
        ),
      },
      gridSection(agreements),
    ),
    administrationTab,
  ],
});
