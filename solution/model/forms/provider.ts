import { label } from '../define';
import { fields, mainForm, shown, wideTab, type SubGrid } from '../define-form';
import { providerAccount } from '../tables/provider-account';
import { provider } from '../tables/provider';
import { administrationTab, gridSection, titles } from './common';

const tenants: SubGrid = {
  kind: 'sub-grid',
  name: 'tenants',
  label: titles.tenants,
  table: providerAccount,
  relationship: 'csp_provider_csp_provideraccount',
  view: 'active',
  rows: 8,
};

/**
 * A provider: whether and until when it is connected, how customers are asked, where it may sell, how far it was synchronised.
 * The connection is written by the service alone, and the sealed consent stands on no form.
 */
export const providerForm = mainForm(provider, {
  name: 'main',
  label: titles.mainForm,
  onLoad: { library: 'csp_/provider.js', function: 'Tenantry.Provider.onLoad' },
  header: shown('csp_Connection'),
  tabs: [
    wideTab(
      'general',
      titles.general,
      {
        name: 'provider',
        label: label('Provider', 'Fournisseur', 'Anbieter', 'Доставчик'),
        columns: 2,
        cells: fields('csp_Name', 'csp_ProviderType', 'csp_CompanyName', 'csp_PartnerTenantId'),
      },
      {
        name: 'connection',
        label: label('Connection', 'Connexion', 'Verbindung', 'Връзка'),
        columns: 2,
        cells: shown('csp_Connection', 'csp_ConnectionRefusal', 'csp_ConsentedOn', 'csp_ConsentedBy', 'csp_ConsentUntil', 'csp_VerifiedOn'),
      },
      {
        name: 'relationship',
        label: label('Relationship requests', 'Demandes de relation', 'Beziehungsanfragen', 'Заявки за отношение'),
        columns: 2,
        cells: fields('csp_RelationshipLink', 'csp_ReminderDays'),
      },
      {
        name: 'market',
        label: label('Market', 'Marché', 'Markt', 'Пазар'),
        columns: 2,
        cells: fields('csp_Currency', 'csp_AgreementPath', 'csp_RefundPolicy'),
      },
      {
        name: 'countries',
        label: provider.columns.csp_Countries.label,
        cells: [
          {
            kind: 'control',
            column: 'csp_Countries',
            label: provider.columns.csp_Countries.label,
            control: 'csp_Tenantry.CountryPicker',
            parameters: { countries: 'csp_Countries' },
            rows: 3,
          },
        ],
      },
      {
        name: 'synchronisation',
        label: label('Synchronisation', 'Synchronisation', 'Synchronisierung', 'Синхронизация'),
        columns: 2,
        cells: shown('csp_LastSyncOn', 'csp_SyncPosition'),
      },
    ),
    wideTab('tenants_tab', titles.tenants, gridSection(tenants)),
    administrationTab,
  ],
});
