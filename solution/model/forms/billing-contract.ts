import { label } from '../define';
import { field, fields, mainForm, shown, wideTab, type SubGrid } from '../define-form';
import { subscriptionGrid } from '../grids';
import { billingContract } from '../tables/billing-contract';
import { order } from '../tables/order';
import { priceRule } from '../tables/price-rule';
import { subscription } from '../tables/subscription';
import { subscriptionChange } from '../tables/subscription-change';
import { administrationTab, gridSection, timelineSection, titles } from './common';

const subscriptions: SubGrid = {
  kind: 'sub-grid',
  name: 'subscriptions',
  label: titles.subscriptions,
  table: subscription,
  relationship: 'csp_billingcontract_csp_subscription',
  view: 'associated',
  rows: 16,
  control: subscriptionGrid,
};
const changes: SubGrid = {
  kind: 'sub-grid',
  name: 'changes',
  label: titles.changes,
  table: subscriptionChange,
  relationship: 'csp_billingcontract_csp_subscriptionchange',
  view: 'associated',
  rows: 12,
};
const orders: SubGrid = {
  kind: 'sub-grid',
  name: 'orders',
  label: titles.orders,
  table: order,
  relationship: 'csp_billingcontract_csp_order',
  view: 'associated',
  rows: 10,
};
const rules: SubGrid = {
  kind: 'sub-grid',
  name: 'rules',
  label: titles.priceRules,
  table: priceRule,
  relationship: 'csp_billingcontract_csp_pricerule',
  view: 'associated',
  rows: 10,
};

/**
 * How one customer is billed. Its state and whether it is the default are changed by commands, because other contracts follow from them;
 * its totals and what became of a wish are the service's to write.
 */
export const billingContractForm = mainForm(billingContract, {
  name: 'main',
  label: titles.mainForm,
  onLoad: { library: 'csp_/contract.js', function: 'Tenantry.Contract.onLoad' },
  header: [field('statuscode', { label: titles.state }), ...shown('csp_AccountId', 'transactioncurrencyid')],
  tabs: [
    {
      name: 'general',
      label: titles.general,
      columns: [
        {
          width: '67%',
          sections: [
            {
              name: 'contract',
              label: label('Contract', 'Contrat', 'Vertrag', 'Договор'),
              columns: 2,
              cells: [
                ...fields('csp_Name', 'csp_AccountId', 'transactioncurrencyid', 'csp_StartsOn', 'csp_EndsOn', 'ownerid'),
                ...shown('csp_IsDefault', 'csp_DefaultSince', 'csp_ReplacesId'),
              ],
            },
            {
              name: 'billing',
              label: label('Billing', 'Facturation', 'Abrechnung', 'Фактуриране'),
              columns: 2,
              cells: fields(
                'csp_BillingFrequency',
                'csp_BillingTiming',
                'csp_ProrationUnit',
                'csp_PaymentTerms',
                'csp_BillingContactId',
                'csp_PurchaseOrder',
              ),
            },
            {
              name: 'refunds',
              label: label('Refunds', 'Remboursements', 'Erstattungen', 'Възстановяване на суми'),
              cells: fields('csp_RefundPolicy'),
            },
            {
              name: 'totals',
              label: label('Totals', 'Totaux', 'Summen', 'Общо'),
              columns: 2,
              cells: shown(
                'csp_MonthlyTotal',
                'csp_YearTotal',
                'csp_AnnualTotal',
                'csp_YearCost',
                'csp_TriennialTotal',
                'csp_YearMargin',
                'csp_TotalsOn',
                'csp_MarginPercent',
                'csp_OtherCurrencyCount',
              ),
            },
            {
              name: 'wish',
              label: label('Asked of the service', 'Demandé au service', 'Beim Dienst angefordert', 'Поискано от услугата'),
              columns: 2,
              cells: shown('csp_Asked', 'csp_AskedOn', 'csp_Refusal'),
            },
          ],
        },
        { width: '33%', sections: [timelineSection] },
      ],
    },
    wideTab('subscriptions_tab', titles.subscriptions, gridSection(subscriptions)),
    wideTab('changes_tab', titles.changes, gridSection(changes)),
    wideTab('orders_tab', titles.orders, gridSection(orders)),
    wideTab('rules_tab', titles.priceRules, gridSection(rules)),
    administrationTab,
  ],
});
