import { label } from '../define';
import { fields, mainForm, shown, wideTab, type SubGrid } from '../define-form';
import { providerAccount } from '../tables/provider-account';
import { provider } from '../tables/provider';
import { administrationTab, titles } from './common';

const tenants: SubGrid = {
  kind: 'sub-grid',
  name: 'tenants',
  label: titles.tenants,
  table: providerAccount,
  relationship: 'csp_provider_csp_provideraccount',
  view: 'active',
  rows: 8,
};

/** A provider: how it is reached, where it may sell, how far it was synchronised. */
export const providerForm = mainForm(provider, {
  name: 'main',
  label: titles.mainForm,
  header: shown('csp_Connection'),
  tabs: [
    wideTab(
      'general',
      titles.general,
      {
        name: 'provider',
        label: label('Provider', 'Fournisseur', 'Anbieter', 'Доставчик'),
        columns: 2,
        cells: fields('csp_Name', 'csp_ProviderType', 'csp_Connection', 'csp_PartnerTenantId'),
      },
      {
        name: 'market',
        label: label('Market', 'Marché', 'Markt', 'Пазар'),
        columns: 2,
        cells: fields('csp_Countries', 'csp_Currency', 'csp_AgreementPath', 'csp_RefundPolicy'),
      },
      {
        name: 'synchronisation',
        label: label('Synchronisation', 'Synchronisation', 'Synchronisierung', 'Синхронизация'),
        columns: 2,
        cells: shown('csp_LastSyncOn', 'csp_SyncPosition'),
      },
    ),
    wideTab('tenants_tab', titles.tenants, { name: 'tenants_section', label: titles.tenants, showLabel: false, cells: [tenants] }),
    administrationTab,
  ],
});
