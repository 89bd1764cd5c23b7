import { label } from '../define';
import { mainForm, shown, wideTab, type ControlField, type SubGrid } from '../define-form';
import { subscription } from '../tables/subscription';
import { subscriptionChange } from '../tables/subscription-change';
import { administrationTab, gridSection, timelineSection, titles } from './common';

const changes: SubGrid = {
  kind: 'sub-grid',
  name: 'changes',
  label: titles.changes,
  table: subscriptionChange,
  relationship: 'csp_subscription_csp_subscriptionchange',
  view: 'associated',
  rows: 10,
};

const history = label(
  'What was changed, and until when it can be undone',
  'Ce qui a changé, et jusqu’à quand c’est annulable',
  'Was geändert wurde und bis wann es rückgängig zu machen ist',
  'Какво е променено и до кога може да се отмени',
);

const timelineOfChanges: ControlField<'csp_Name'> = {
  kind: 'control',
  column: 'csp_Name',
  label: history,
  control: 'csp_Tenantry.ChangeTimeline',
  parameters: { subscription: 'csp_Name' },
  rows: 10,
};

/** A customer's subscription: our word for it and the provider's beside it. It is bought and changed by commands, so all of it is read-only. */
export const subscriptionForm = mainForm(subscription, {
  name: 'main',
  label: titles.mainForm,
  onLoad: { library: 'csp_/subscription.js', function: 'Tenantry.Subscription.onLoad' },
  header: shown('statuscode', 'csp_Quantity', 'csp_RenewsOn'),
  tabs: [
    {
      name: 'general',
      label: titles.general,
      columns: [
        {
          width: '67%',
          sections: [
            {
              name: 'subscription',
              label: subscription.label,
              columns: 2,
              cells: shown(
                'csp_AccountId',
                'csp_BillingContractId',
                'csp_ProviderAccountId',
                'csp_OfferId',
                'csp_Term',
                'csp_BillingCycle',
                'csp_PromotionId',
                'csp_OrderId',
              ),
            },
            {
              name: 'standing',
              label: label(
                'How it stands here and at the provider',
                'Où il en est, ici et chez le fournisseur',
                'Wie es hier und beim Anbieter steht',
                'Какво е състоянието тук и при доставчика',
              ),
              columns: 2,
              // Ours on the left, and on the right the provider's word for the same.
              cells: shown(
                'statuscode',
                'csp_ProviderStatus',
                'csp_Quantity',
                'csp_ProviderQuantity',
                'csp_RenewsOn',
                'csp_ProviderRenewsOn',
                'csp_RenewalDecision',
                'csp_ProviderRenewal',
                'csp_Disagreement',
                'csp_SeenOn',
                'csp_Reason',
              ),
            },
            {
              name: 'deadlines',
              label: label('Deadlines', 'Échéances', 'Fristen', 'Срокове'),
              columns: 2,
              cells: shown('csp_StartsOn', 'csp_CycleEndsOn', 'csp_CancelUntil', 'csp_DeadlineIsProviders'),
            },
            {
              name: 'price',
              label: label(
                'Price, for one seat and one billing cycle',
                'Prix, par licence et par cycle de facturation',
                'Preis, je Lizenz und Abrechnungszyklus',
                'Цена за един лиценз и един период на фактуриране',
              ),
              columns: 2,
              cells: shown('csp_UnitPrice', 'csp_UnitCost', 'csp_CycleTotal', 'transactioncurrencyid'),
            },
            {
              name: 'provider',
              label: label('At the provider', 'Chez le fournisseur', 'Beim Anbieter', 'При доставчика'),
              columns: 2,
              cells: shown('csp_ProviderSubscriptionId', 'csp_ProviderOrderId', 'csp_LedgerDifference', 'csp_LedgerCheckedOn'),
            },
          ],
        },
        { width: '33%', sections: [timelineSection] },
      ],
    },
    wideTab('changes_tab', titles.changes, { name: 'history_section', label: history, cells: [timelineOfChanges] }, gridSection(changes)),
    administrationTab,
  ],
});
