import { label } from '../define';
import { orderStatus } from '../choices/values';
import { isActive, isInactive, isMine, viewsOf, type Condition } from '../define-view';
import { order } from '../tables/order';

const newestFirst = [{ column: 'createdon', descending: true }] as const;

const hasStatus = (...values: readonly number[]): Condition<'statuscode'> => ({ column: 'statuscode', operator: 'in', values });

const whatWentWrong = [
  ['csp_Name', 120],
  ['csp_AccountId', 200],
  ['statuscode', 150],
  ['csp_Refusal', 180],
  ['csp_RefusalDetail', 280],
  ['modifiedon', 150],
  ['ownerid', 150],
] as const;

export const orderViews = viewsOf(order, {
  plural: order.plural,
  columns: [
    ['csp_Name', 120],
    ['csp_AccountId', 220],
    ['csp_BillingContractId', 220],
    ['statuscode', 150],
    ['csp_Total', 130],
    ['csp_SubmittedOn', 160],
    ['ownerid', 150],
  ],
  associated: [
    ['csp_Name', 120],
    ['statuscode', 160],
    ['csp_Total', 140],
    ['csp_SubmittedOn', 170],
    ['csp_SubmittedBy', 170],
    ['csp_Refusal', 180],
  ],
  order: newestFirst,
  find: ['csp_Name', 'csp_Domain', 'csp_CartId', 'csp_CorrelationId'],
  lookup: ['csp_Name', 'csp_AccountId', 'statuscode'],
  views: [
    { name: 'open', label: label('Open orders', 'Commandes ouvertes', 'Offene Bestellungen', 'Отворени поръчки'), conditions: [isActive] },
    { name: 'mine', label: label('My orders', 'Mes commandes', 'Meine Bestellungen', 'Моите поръчки'), conditions: [isMine] },
    {
      name: 'drafts',
      label: label('Draft orders', 'Commandes à l’état de brouillon', 'Bestellentwürfe', 'Чернови на поръчки'),
      conditions: [isActive, hasStatus(orderStatus.Draft)],
      columns: [
        ['csp_Name', 120],
        ['csp_AccountId', 240],
        ['csp_BillingContractId', 240],
        ['csp_Total', 140],
        ['modifiedon', 160],
        ['ownerid', 160],
      ],
      order: [{ column: 'modifiedon', descending: true }],
    },
    {
      name: 'under-way',
      label: label('Orders under way', 'Commandes en cours', 'Laufende Bestellungen', 'Поръчки в ход'),
      conditions: [isActive, hasStatus(orderStatus.Submitted, orderStatus.InProgress)],
      columns: [
        ['csp_Name', 120],
        ['csp_AccountId', 220],
        ['statuscode', 150],
        ['csp_SubmittedOn', 160],
        ['csp_NextAttemptOn', 160],
        ['csp_Attempts', 100],
        ['ownerid', 150],
      ],
      order: [{ column: 'csp_SubmittedOn' }],
    },
    {
      name: 'needs-a-person',
      label: label(
        'Orders that need a person',
        'Commandes à traiter par une personne',
        'Bestellungen, die jemand ansehen muss',
        'Поръчки, които изискват човек',
      ),
      conditions: [isActive, hasStatus(orderStatus.UnknownOutcome, orderStatus.Failed)],
      columns: whatWentWrong,
      order: [{ column: 'modifiedon', descending: true }],
    },
    {
      name: 'partly-done',
      label: label('Orders partly done', 'Commandes partielles', 'Teilweise ausgeführte Bestellungen', 'Частично изпълнени поръчки'),
      conditions: [isInactive, hasStatus(orderStatus.PartlyDone)],
      columns: whatWentWrong,
      order: [{ column: 'modifiedon', descending: true }],
    },
    {
      name: 'finished',
      label: label('Finished orders', 'Commandes terminées', 'Abgeschlossene Bestellungen', 'Завършени поръчки'),
      conditions: [isInactive],
    },
  ],
});
