import { label } from '../define';
import { field, mainForm, shown, wideTab } from '../define-form';
import { subscriptionChange } from '../tables/subscription-change';
import { administrationTab, titles } from './common';

/** One entry of the ledger; what was done is not written anew. */
export const subscriptionChangeForm = mainForm(subscriptionChange, {
  name: 'main',
  label: titles.mainForm,
  header: [field('statuscode', { label: titles.state }), ...shown('csp_Kind', 'csp_SeatDelta')],
  tabs: [
    wideTab(
      'general',
      titles.general,
      {
        name: 'change',
        label: label('Change', 'Changement', 'Änderung', 'Промяна'),
        columns: 2,
        cells: shown(
          'csp_Name',
          'csp_SubscriptionId',
          'csp_Kind',
          'csp_BillingContractId',
          'csp_SeatDelta',
          'csp_OrderId',
          'csp_SeatsBefore',
          'csp_SeatsAfter',
          'csp_SubmittedOn',
          'csp_SubmittedBy',
          'csp_EffectiveOn',
          'csp_ProviderOrderId',
        ),
      },
      {
        name: 'amounts',
        label: label('Amounts', 'Montants', 'Beträge', 'Суми'),
        columns: 2,
        cells: shown('csp_UnitPrice', 'csp_UnitCost', 'csp_Amount', 'csp_CostAmount', 'transactioncurrencyid'),
      },
      {
        name: 'undo',
        label: label(
          'Until when it can be undone',
          'Jusqu’à quand il est annulable',
          'Bis wann sie rückgängig zu machen ist',
          'До кога може да се отмени',
        ),
        columns: 2,
        cells: shown('csp_CancelUntil', 'csp_DeadlineSource', 'csp_RefundableSeats'),
      },
      { name: 'trouble', label: titles.trouble, columns: 2, cells: shown('csp_Refusal', 'csp_RefusalDetail') },
    ),
    administrationTab,
  ],
});
