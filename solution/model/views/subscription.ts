import { label } from '../define';
import { renewalDecision, subscriptionStatus } from '../choices/values';
import { isActive, isInactive, isMine, viewsOf, type Condition } from '../define-view';
import { subscription } from '../tables/subscription';

const hasStatus = (...values: readonly number[]): Condition<'statuscode'> => ({ column: 'statuscode', operator: 'in', values });

const howMuch = [
  ['csp_Quantity', 116],
  ['csp_UnitPrice', 110],
] as const;

const whatIsToCome = [
  ['csp_RenewsOn', 160],
  ['csp_RenewalDecision', 160],
  ['csp_CancelUntil', 140],
  ['csp_Disagreement', 200],
] as const;

/** The currency is what the sums are told apart by. */
const howItIsBilled = [
  ['csp_CycleTotal', 150],
  ['csp_Term', 90],
  ['csp_BillingCycle', 130],
  ['transactioncurrencyid', 110],
] as const;

const name = ['csp_Name', 260] as const;
const customer = ['csp_AccountId', 190] as const;
const state = ['statuscode', 135] as const;

/** The grid's own columns: the control shows what a view names, in its order. */
export const subscriptionViews = viewsOf(subscription, {
  plural: subscription.plural,
  columns: [name, state, customer, ...howMuch, ...whatIsToCome, ...howItIsBilled],
  associated: [name, state, ...howMuch, ...whatIsToCome, ...howItIsBilled],
  order: [{ column: 'csp_Name' }],
  find: ['csp_Name', 'csp_ProviderSubscriptionId', 'csp_ProviderOrderId'],
  lookup: ['csp_Name', 'csp_AccountId', 'csp_Quantity', 'statuscode'],
  views: [
    {
      name: 'active',
      label: label('Active subscriptions', 'Abonnements actifs', 'Aktive Abonnements', 'Активни абонаменти'),
      conditions: [isActive, hasStatus(subscriptionStatus.Active)],
    },
    {
      name: 'mine',
      label: label('My subscriptions', 'Mes abonnements', 'Meine Abonnements', 'Моите абонаменти'),
      conditions: [isActive, isMine],
    },
    {
      name: 'all',
      label: label('All subscriptions', 'Tous les abonnements', 'Alle Abonnements', 'Всички абонаменти'),
      conditions: [],
    },
    {
      name: 'under-way',
      label: label(
        'Subscriptions being made',
        'Abonnements en cours de création',
        'Abonnements im Aufbau',
        'Абонаменти в процес на създаване',
      ),
      conditions: [isActive, hasStatus(subscriptionStatus.PendingLink, subscriptionStatus.Linking)],
      columns: [name, state, customer, ['csp_Quantity', 116], ['csp_OrderId', 140], ['csp_Reason', 240], ['createdon', 150]],
      order: [{ column: 'createdon' }],
    },
    {
      name: 'failed',
      label: label('Failed subscriptions', 'Abonnements échoués', 'Fehlgeschlagene Abonnements', 'Неуспешни абонаменти'),
      conditions: [isActive, hasStatus(subscriptionStatus.Failed)],
      columns: [name, customer, ['csp_Quantity', 116], ['csp_OrderId', 140], ['csp_Reason', 320], ['modifiedon', 150]],
      order: [{ column: 'modifiedon', descending: true }],
    },
    {
      name: 'suspended',
      label: label('Suspended subscriptions', 'Abonnements suspendus', 'Ausgesetzte Abonnements', 'Спрени абонаменти'),
      conditions: [isActive, hasStatus(subscriptionStatus.Suspended)],
    },
    {
      name: 'cancellable',
      label: label(
        'Subscriptions that can still be cancelled',
        'Abonnements encore résiliables',
        'Noch kündbare Abonnements',
        'Абонаменти, които още могат да се прекратят',
      ),
      conditions: [isActive, { column: 'csp_CancelUntil', operator: 'next-x-days', values: [31] }],
      columns: [name, state, customer, ...howMuch, ['csp_CancelUntil', 170], ...howItIsBilled],
      order: [{ column: 'csp_CancelUntil' }],
    },
    {
      name: 'renewing',
      label: label(
        'Subscriptions that renew within 60 days',
        'Abonnements renouvelés sous 60 jours',
        'Abonnements mit Verlängerung in 60 Tagen',
        'Абонаменти с подновяване до 60 дни',
      ),
      conditions: [isActive, { column: 'csp_RenewsOn', operator: 'next-x-days', values: [60] }],
      order: [{ column: 'csp_RenewsOn' }],
    },
    {
      name: 'ending',
      label: label(
        'Subscriptions that end with their term',
        'Abonnements qui finissent à l’échéance',
        'Abonnements, die zum Laufzeitende enden',
        'Абонаменти, които приключват със срока',
      ),
      conditions: [
        isActive,
        hasStatus(subscriptionStatus.Active, subscriptionStatus.Suspended),
        { column: 'csp_RenewalDecision', operator: 'eq', values: [renewalDecision.CancelAtTermEnd] },
      ],
      order: [{ column: 'csp_RenewsOn' }],
    },
    {
      name: 'differs',
      label: label(
        'Subscriptions that differ from the provider',
        'Abonnements différents de ceux du fournisseur',
        'Abonnements mit Abweichung vom Anbieter',
        'Абонаменти с разлика от доставчика',
      ),
      conditions: [{ column: 'csp_Disagreement', operator: 'not-null' }],
      columns: [
        name,
        state,
        ['csp_ProviderStatus', 150],
        ['csp_Disagreement', 220],
        customer,
        ['csp_Quantity', 116],
        ['csp_RenewsOn', 150],
        ['csp_SeenOn', 160],
      ],
      order: [{ column: 'csp_SeenOn', descending: true }],
    },
    {
      name: 'ledger',
      label: label(
        'Subscriptions whose changes do not add up',
        'Abonnements dont les changements ne concordent pas',
        'Abonnements, deren Änderungen nicht aufgehen',
        'Абонаменти, чиито промени не съвпадат',
      ),
      conditions: [{ column: 'csp_LedgerDifference', operator: 'not-null' }],
      columns: [
        name,
        state,
        customer,
        ['csp_Quantity', 116],
        ['csp_LedgerDifference', 150],
        ['csp_LedgerCheckedOn', 170],
        ['ownerid', 150],
      ],
      order: [{ column: 'csp_LedgerCheckedOn', descending: true }],
    },
    {
      name: 'ended',
      label: label('Ended subscriptions', 'Abonnements terminés', 'Beendete Abonnements', 'Приключили абонаменти'),
      conditions: [isInactive],
      order: [{ column: 'modifiedon', descending: true }],
    },
  ],
});
