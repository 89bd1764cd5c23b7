import { label } from '../define';
import { changeStatus } from '../choices/values';
import { isActive, isInactive, isMine, viewsOf, type Condition } from '../define-view';
import { subscriptionChange } from '../tables/subscription-change';

const newestFirst = [{ column: 'createdon', descending: true }] as const;

const isNow = (status: number): Condition<'statuscode'> => ({ column: 'statuscode', operator: 'eq', values: [status] });

const whatWasDone = [
  ['csp_Kind', 150],
  ['statuscode', 120],
  ['csp_SeatDelta', 100],
  ['csp_Amount', 130],
] as const;

export const subscriptionChangeViews = viewsOf(subscriptionChange, {
  plural: subscriptionChange.plural,
  columns: [['csp_Name', 240], ['csp_SubscriptionId', 220], ...whatWasDone, ['csp_CancelUntil', 150], ['createdon', 150]],
  associated: [
    ['csp_Name', 210],
    ['csp_Kind', 110],
    ['statuscode', 115],
    ['csp_SeatDelta', 105],
    ['csp_Amount', 115],
    ['csp_CancelUntil', 175],
    ['csp_SubmittedOn', 175],
  ],
  order: newestFirst,
  find: ['csp_Name', 'csp_ProviderOrderId'],
  lookup: ['csp_Name', 'csp_Kind', 'csp_SeatDelta', 'statuscode'],
  views: [
    {
      name: 'open',
      label: label('Changes under way', 'Changements en cours', 'Laufende Änderungen', 'Промени в ход'),
      conditions: [isActive],
    },
    { name: 'mine', label: label('My changes', 'Mes changements', 'Meine Änderungen', 'Моите промени'), conditions: [isMine] },
    {
      name: 'undoable',
      label: label(
        'Changes that can be undone',
        'Changements annulables',
        'Rückgängig zu machende Änderungen',
        'Промени, които могат да се отменят',
      ),
      conditions: [isNow(changeStatus.Succeeded), { column: 'csp_CancelUntil', operator: 'next-x-days', values: [31] }],
      columns: [
        ['csp_Name', 240],
        ['csp_Kind', 150],
        ['csp_SeatDelta', 100],
        ['csp_RefundableSeats', 170],
        ['csp_Amount', 130],
        ['csp_CancelUntil', 160],
        ['csp_DeadlineSource', 170],
      ],
      order: [{ column: 'csp_CancelUntil' }],
    },
    {
      name: 'failed',
      label: label('Failed changes', 'Changements échoués', 'Fehlgeschlagene Änderungen', 'Неуспешни промени'),
      conditions: [isInactive, isNow(changeStatus.Failed)],
      columns: [
        ['csp_Name', 240],
        ['csp_SubscriptionId', 220],
        ['csp_Kind', 150],
        ['csp_Refusal', 180],
        ['csp_RefusalDetail', 280],
        ['modifiedon', 150],
      ],
      order: [{ column: 'modifiedon', descending: true }],
    },
    {
      name: 'finished',
      label: label('Finished changes', 'Changements terminés', 'Abgeschlossene Änderungen', 'Завършени промени'),
      conditions: [isInactive],
    },
  ],
});
