import { label } from '../define';
import { field, fields, mainForm, shown, wideTab, type SubGrid } from '../define-form';
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

/** A customer tenant. What the provider says is read-only; whom it belongs to may be mapped by hand. */
export const providerAccountForm = mainForm(providerAccount, {
  name: 'main',
  label: titles.mainForm,
  header: shown('csp_Relationship', 'ownerid'),
  tabs: [
    wideTab(
      'general',
      titles.general,
      {
        name: 'tenant',
        label: label('Tenant', 'Locataire', 'Mandant', 'Клиентска среда'),
        columns: 2,
        cells: [...fields('csp_Name'), ...shown('csp_ProviderId', 'csp_TenantId', 'csp_Domain', 'csp_Country', 'csp_Relationship')],
      },
      {
        name: 'mapping',
        label: label('Mapping', 'Association', 'Zuordnung', 'Съпоставяне'),
        columns: 2,
        cells: [field('csp_AccountId'), field('csp_MappedOn', { readOnly: true })],
      },
      { name: 'agreements_section', label: titles.agreements, showLabel: false, cells: [agreements] },
    ),
    administrationTab,
  ],
});
