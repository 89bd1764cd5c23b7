import { label } from '../define';
import { segment } from '../choices/values';
import { isActive, isInactive, viewsOf, type Condition } from '../define-view';
import { offer } from '../tables/offer';

const name = ['csp_Name', 226] as const;
const plan = ['csp_Plan', 165] as const;
const whatItIs = [['csp_Segment', 100], plan] as const;

const cost = ['csp_UnitCost', 78] as const;
const retailPrice = ['csp_RetailPrice', 112] as const;
const whatItEarns = [
  ['csp_UnitPrice', 112],
  ['csp_MarginPercent', 96],
  ['csp_MarkupPercent', 124],
] as const;
const warning = ['csp_PriceWarning', 100] as const;

const isSold: Condition<'csp_Segment'> = { column: 'csp_Segment', operator: 'eq', values: [segment.Commercial] };

/** The catalogue's key has a product's terms by their length, whatever they are called in a language. */
const byNameAndTerm = [{ column: 'csp_Name' }, { column: 'csp_CatalogKey' }] as const;

export const offerViews = viewsOf(offer, {
  plural: offer.plural,
  columns: [name, ...whatItIs, cost, ...whatItEarns],
  order: byNameAndTerm,
  find: ['csp_Name', 'csp_ProductId', 'csp_SkuId', 'csp_Publisher'],
  lookup: ['csp_Name', 'csp_Plan', 'csp_UnitPrice'],
  // Offers of other segments have the same names, and no order takes them.
  lookupConditions: [isActive, isSold],
  views: [
    {
      name: 'price-list',
      label: label('Price list', 'Liste de prix', 'Preisliste', 'Ценова листа'),
      conditions: [isActive, isSold],
      columns: [name, plan, cost, ...whatItEarns, warning],
    },
    {
      name: 'retail-prices',
      label: label(
        'Price list with retail prices',
        'Liste de prix avec prix publics',
        'Preisliste mit Listenpreisen',
        'Ценова листа с цени на дребно',
      ),
      conditions: [isActive, isSold],
      columns: [name, plan, cost, retailPrice, ...whatItEarns],
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
      columns: [name, plan, cost, ...whatItEarns, warning],
    },
    {
      name: 'validity',
      label: label('Prices by validity', 'Prix par validité', 'Preise nach Gültigkeit', 'Цени по валидност'),
      conditions: [isActive],
      columns: [name, ...whatItIs, cost, ['csp_PriceValidFrom', 150], ['csp_PriceValidTo', 165]],
      order: [{ column: 'csp_PriceValidTo' }, { column: 'csp_Name' }],
    },
    {
      name: 'trials',
      label: label('Trials', 'Versions d’essai', 'Testversionen', 'Пробни версии'),
      conditions: [isActive, { column: 'csp_IsTrial', operator: 'eq', values: [1] }],
      columns: [['csp_Name', 280], ...whatItIs, ['csp_MinimumSeats', 175], ['csp_MaximumSeats', 175]],
    },
    {
      name: 'add-ons',
      label: label('Add-ons', 'Modules complémentaires', 'Add-ons', 'Добавки'),
      conditions: [isActive, { column: 'csp_IsAddOn', operator: 'eq', values: [1] }],
      columns: [['csp_Name', 310], plan, cost, ...whatItEarns],
    },
    {
      name: 'withdrawn',
      label: label('Withdrawn offers', 'Offres retirées', 'Zurückgezogene Angebote', 'Оттеглени оферти'),
      conditions: [isInactive],
      columns: [['csp_Name', 280], ...whatItIs, cost, retailPrice, ['modifiedon', 150]],
      order: [{ column: 'modifiedon', descending: true }],
    },
  ],
});
