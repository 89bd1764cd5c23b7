import { label } from '../define';
import { segment } from '../choices/values';
import { isActive, isInactive, viewsOf, type Condition } from '../define-view';
import { offer } from '../tables/offer';

const plan = [
  ['csp_Term', 100],
  ['csp_BillingCycle', 125],
] as const;

const whatItIs = [['csp_Segment', 120], ...plan] as const;

const whatItEarns = [
  ['csp_UnitCost', 95],
  ['csp_RetailPrice', 125],
  ['csp_UnitPrice', 110],
  ['csp_MarginPercent', 110],
  ['csp_MarkupPercent', 115],
] as const;

const name = ['csp_Name', 225] as const;
const isSold: Condition<'csp_Segment'> = { column: 'csp_Segment', operator: 'eq', values: [segment.Commercial] };

const byNameAndTerm = [{ column: 'csp_Name' }, { column: 'csp_Term' }, { column: 'csp_BillingCycle' }] as const;

export const offerViews = viewsOf(offer, {
  plural: offer.plural,
  columns: [name, ...whatItIs, ...whatItEarns],
  order: byNameAndTerm,
  find: ['csp_Name', 'csp_ProductId', 'csp_SkuId', 'csp_Publisher'],
  lookup: ['csp_Name', 'csp_Term', 'csp_BillingCycle', 'csp_Segment'],
  views: [
    {
      name: 'price-list',
      label: label('Price list', 'Liste de prix', 'Preisliste', 'Ценова листа'),
      conditions: [isActive, isSold],
      columns: [name, ...plan, ...whatItEarns, ['csp_PriceWarning', 130]],
    },
    {
      name: 'all-segments',
      label: label(
        'Price list of all segments',
        'Liste de prix, tous segments',
        'Preisliste aller Segmente',
        'Ценова листа за всички сегменти',
      ),
      conditions: [isActive],
    },
    {
      name: 'warned',
      label: label('Prices to look at', 'Prix à vérifier', 'Zu prüfende Preise', 'Цени за преглед'),
      conditions: [isActive, { column: 'csp_PriceWarning', operator: 'not-null' }],
      columns: [name, ...plan, ...whatItEarns, ['csp_PriceWarning', 130]],
    },
    {
      name: 'validity',
      label: label('Prices by validity', 'Prix par validité', 'Preise nach Gültigkeit', 'Цени по валидност'),
      conditions: [isActive],
      columns: [
        ['csp_Name', 280],
        ...whatItIs,
        ['csp_UnitCost', 110],
        ['csp_RetailPrice', 110],
        ['csp_PriceValidFrom', 150],
        ['csp_PriceValidTo', 150],
      ],
      order: [{ column: 'csp_PriceValidTo' }, { column: 'csp_Name' }],
    },
    {
      name: 'trials',
      label: label('Trials', 'Versions d’essai', 'Testversionen', 'Пробни версии'),
      conditions: [isActive, { column: 'csp_IsTrial', operator: 'eq', values: [1] }],
      columns: [['csp_Name', 280], ...whatItIs, ['csp_MinimumSeats', 120], ['csp_MaximumSeats', 120]],
    },
    {
      name: 'add-ons',
      label: label('Add-ons', 'Modules complémentaires', 'Add-ons', 'Добавки'),
      conditions: [isActive, { column: 'csp_IsAddOn', operator: 'eq', values: [1] }],
      columns: [['csp_Name', 280], ...whatItIs, ['csp_UnitCost', 110], ['csp_UnitPrice', 110], ['csp_Prerequisites', 260]],
    },
    {
      name: 'withdrawn',
      label: label('Withdrawn offers', 'Offres retirées', 'Zurückgezogene Angebote', 'Оттеглени оферти'),
      conditions: [isInactive],
      columns: [['csp_Name', 280], ...whatItIs, ['csp_UnitCost', 110], ['csp_RetailPrice', 110], ['modifiedon', 150]],
      order: [{ column: 'modifiedon', descending: true }],
    },
  ],
});
