import { label } from '../define';
import { priceRuleKind } from '../choices/values';
import { isActive, isInactive, isMine, viewsOf } from '../define-view';
import { priceRule } from '../tables/price-rule';

export const priceRuleViews = viewsOf(priceRule, {
  plural: priceRule.plural,
  columns: [
    ['csp_Name', 185],
    ['csp_Kind', 170],
    ['csp_Percent', 88],
    ['csp_FixedPrice', 124],
    ['csp_AccountId', 120],
    ['csp_BillingContractId', 120],
    ['csp_OfferId', 107],
  ],
  associated: [
    ['csp_Name', 170],
    ['csp_Kind', 170],
    ['csp_Percent', 88],
    ['csp_FixedPrice', 124],
    ['csp_OfferId', 126],
    ['csp_StartsOn', 104],
    ['csp_EndsOn', 100],
  ],
  order: [{ column: 'csp_Name' }],
  find: ['csp_Name'],
  lookup: ['csp_Name', 'csp_Kind', 'csp_OfferId'],
  views: [
    {
      name: 'active',
      label: label('Active price rules', 'Règles de prix actives', 'Aktive Preisregeln', 'Активни ценови правила'),
      conditions: [isActive],
    },
    {
      name: 'mine',
      label: label('My price rules', 'Mes règles de prix', 'Meine Preisregeln', 'Моите ценови правила'),
      conditions: [isActive, isMine],
    },
    {
      name: 'everywhere',
      label: label('Rules for everybody', 'Règles pour tous', 'Regeln für alle', 'Правила за всички'),
      conditions: [isActive, { column: 'csp_AccountId', operator: 'null' }, { column: 'csp_BillingContractId', operator: 'null' }],
    },
    {
      name: 'cost-moved',
      label: label(
        'Cost moved under a fixed price',
        'Le coût a changé sous un prix fixe',
        'Kosten unter einem Festpreis geändert',
        'Себестойността се промени при фиксирана цена',
      ),
      conditions: [
        isActive,
        { column: 'csp_Kind', operator: 'eq', values: [priceRuleKind.FixedPrice] },
        { column: 'csp_CostMoved', operator: 'eq', values: [1] },
      ],
      columns: [
        ['csp_Name', 142],
        ['csp_OfferId', 130],
        ['csp_FixedPrice', 124],
        ['csp_CostWhenFixed', 150],
        ['csp_CostMovedOn', 165],
        ['csp_AccountId', 100],
        ['csp_BillingContractId', 100],
      ],
      order: [{ column: 'csp_CostMovedOn', descending: true }],
    },
    {
      name: 'validity',
      label: label('Price rules by validity', 'Règles de prix par validité', 'Preisregeln nach Gültigkeit', 'Ценови правила по валидност'),
      conditions: [isActive],
      columns: [
        ['csp_Name', 222],
        ['csp_Kind', 170],
        ['csp_AccountId', 130],
        ['csp_BillingContractId', 130],
        ['csp_StartsOn', 110],
        ['csp_EndsOn', 148],
      ],
      order: [{ column: 'csp_EndsOn' }, { column: 'csp_Name' }],
    },
    {
      name: 'inactive',
      label: label('Inactive price rules', 'Règles de prix inactives', 'Inaktive Preisregeln', 'Неактивни ценови правила'),
      conditions: [isInactive],
    },
  ],
});
