import { label } from '../define';
import { contractStatus } from '../choices/values';
import { isActive, isInactive, isMine, viewsOf, type Condition } from '../define-view';
import { billingContract } from '../tables/billing-contract';

const isNow = (status: number): Condition<'statuscode'> => ({ column: 'statuscode', operator: 'eq', values: [status] });

export const billingContractViews = viewsOf(billingContract, {
  plural: billingContract.plural,
  columns: [
    ['csp_Name', 280],
    ['csp_AccountId', 160],
    ['statuscode', 115],
    ['csp_YearTotal', 115],
    ['csp_MarginPercent', 110],
    ['csp_IsDefault', 75],
    ['ownerid', 115],
  ],
  associated: [
    ['csp_Name', 240],
    ['statuscode', 125],
    ['transactioncurrencyid', 95],
    ['csp_YearTotal', 115],
    ['csp_IsDefault', 90],
    ['csp_StartsOn', 115],
    ['csp_EndsOn', 115],
  ],
  order: [{ column: 'csp_Name' }],
  find: ['csp_Name', 'csp_PurchaseOrder'],
  lookup: ['csp_Name', 'csp_AccountId', 'transactioncurrencyid', 'statuscode'],
  views: [
    {
      name: 'active',
      label: label('Active billing contracts', 'Contrats de facturation actifs', 'Aktive Abrechnungsverträge', 'Активни договори'),
      conditions: [isActive, isNow(contractStatus.Active)],
    },
    {
      name: 'mine',
      label: label('My billing contracts', 'Mes contrats de facturation', 'Meine Abrechnungsverträge', 'Моите договори'),
      conditions: [isActive, isMine],
    },
    {
      name: 'drafts',
      label: label('Draft contracts', 'Contrats à l’état de brouillon', 'Vertragsentwürfe', 'Чернови на договори'),
      conditions: [isActive, isNow(contractStatus.Draft)],
      order: [{ column: 'createdon', descending: true }],
    },
    {
      name: 'ending',
      label: label(
        'Contracts that end within 60 days',
        'Contrats qui finissent sous 60 jours',
        'Verträge, die in 60 Tagen enden',
        'Договори, които приключват до 60 дни',
      ),
      conditions: [isActive, isNow(contractStatus.Active), { column: 'csp_EndsOn', operator: 'next-x-days', values: [60] }],
      columns: [
        ['csp_Name', 240],
        ['csp_AccountId', 220],
        ['csp_EndsOn', 130],
        ['transactioncurrencyid', 120],
        ['csp_YearTotal', 140],
        ['ownerid', 160],
      ],
      order: [{ column: 'csp_EndsOn' }],
    },
    {
      name: 'ended',
      label: label('Ended contracts', 'Contrats terminés', 'Beendete Verträge', 'Приключени договори'),
      conditions: [isInactive],
      order: [{ column: 'csp_EndsOn', descending: true }],
    },
  ],
});
