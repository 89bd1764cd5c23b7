import { label } from '../define';
import { field, mainForm, shown, wideTab, type SubGrid } from '../define-form';
import { order } from '../tables/order';
import { subscriptionChange } from '../tables/subscription-change';
import { administrationTab, gridSection, titles } from './common';

const lines: SubGrid = {
  kind: 'sub-grid',
  name: 'lines',
  label: label('Lines', 'Lignes', 'Zeilen', 'Редове'),
  table: subscriptionChange,
  relationship: 'csp_order_csp_subscriptionchange',
  view: 'associated',
  rows: 8,
};

/**
 * What is bought together, and the record of what became of it, which nobody types into. What becomes of the order stands in the control
 * and not in the header, which is read once while the service works on. The lease and the draft as it is kept stand on no form.
 */
export const orderForm = mainForm(order, {
  name: 'main',
  label: titles.mainForm,
  onLoad: { library: 'csp_/order.js', function: 'Tenantry.Order.onLoad' },
  header: shown('csp_AccountId', 'csp_BillingContractId', 'ownerid'),
  tabs: [
    wideTab('order', order.label, {
      name: 'order_section',
      label: order.label,
      showLabel: false,
      cells: [
        {
          kind: 'control',
          column: 'csp_Name',
          label: order.label,
          control: 'csp_Tenantry.AddSubscription',
          parameters: { order: 'csp_Name' },
          rows: 20,
        },
      ],
    }),
    wideTab(
      'record',
      label('Record', 'Compte rendu', 'Protokoll', 'Запис'),
      {
        name: 'outcome',
        label: label('What was done', 'Ce qui a été fait', 'Was geschehen ist', 'Какво е направено'),
        columns: 2,
        cells: [
          field('statuscode', { label: titles.state, readOnly: true }),
          ...shown(
            'csp_ProviderAccountId',
            'csp_ProviderId',
            'csp_TenantId',
            'csp_Domain',
            'csp_Total',
            'transactioncurrencyid',
            'csp_SubmittedOn',
            'csp_SubmittedBy',
          ),
        ],
      },
      gridSection(lines),
      {
        name: 'provider',
        label: label('At the provider', 'Chez le fournisseur', 'Beim Anbieter', 'При доставчика'),
        columns: 2,
        cells: shown('csp_CartId', 'csp_CartMadeOn', 'csp_CheckedOutOn', 'csp_BuyAgainOn'),
      },
      {
        name: 'trouble',
        label: titles.trouble,
        columns: 2,
        cells: shown('csp_Refusal', 'csp_RefusalDetail', 'csp_Attempts', 'csp_NextAttemptOn', 'csp_CorrelationId'),
      },
    ),
    administrationTab,
  ],
});
