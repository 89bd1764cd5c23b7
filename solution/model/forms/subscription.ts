import { label } from '../define';
import { field, mainForm, shown, wideTab, type ControlField, type SubGrid } from '../define-form';
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
  header: [field('statuscode', { label: titles.state }), ...shown('csp_Quantity', 'csp_RenewsOn')],
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
              cells: [
                field('statuscode', { label: titles.state, readOnly: true }),
                ...shown(
                  'csp_ProviderStatus',
                  'csp_Quantity',
                  'csp_ProviderQuantity',
                  'csp_RenewsOn',
                  'csp_ProviderRenewsOn',
                  'csp_RenewalDecision',
                  'csp_ProviderRenewal',
                  'csp_SeenOn',
                  'csp_Reason',
                  'csp_Disagreement',
                ),
              ],
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
                'Price of a billing cycle',
                'Prix d’un cycle de facturation',
                'Preis eines Abrechnungszyklus',
                'Цена за период на фактуриране',
              ),
              columns: 2,
              cells: [
                field('csp_UnitPrice', { label: label('One seat', 'Une licence', 'Eine Lizenz', 'Един лиценз'), readOnly: true }),
                field('csp_UnitCost', {
                  label: label('Cost of one seat', 'Coût d’une licence', 'Kosten einer Lizenz', 'Себестойност на лиценз'),
                  readOnly: true,
                }),
                field('csp_CycleTotal', {
                  label: label('All seats', 'Toutes les licences', 'Alle Lizenzen', 'Всички лицензи'),
                  readOnly: true,
                }),
                ...shown('transactioncurrencyid'),
              ],
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
