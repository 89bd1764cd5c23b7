import { choiceOf, currencyOf, decimal, instant, label, lookup, memo, money, table, text, whole, yesNo } from '../define';
import { billingCycle, plan, priceWarning, segment, term } from '../choices';
import { offerStatus } from '../choices/values';

/**
 * One thing that can be bought: product and SKU for a segment, market, currency, term and billing cycle.
 * Availabilities change over time, so a purchase fetches them afresh; what is kept here is the last one seen.
 */
export const offer = table({
  schemaName: 'csp_Offer',
  set: 'csp_offers',
  label: label('Offer', 'Offre', 'Angebot', 'Оферта'),
  plural: label('Offers', 'Offres', 'Angebote', 'Оферти'),
  description: label(
    'One thing that can be bought',
    'Un article que l’on peut acheter',
    'Etwas, das man kaufen kann',
    'Нещо, което може да се купи',
  ),
  ownership: 'organization',
  primaryName: 'csp_Name',
  system: currencyOf('csp_offer'),
  columns: {
    csp_Name: text(200, label('Product', 'Produit', 'Produkt', 'Продукт'), { required: true }),
    csp_ProviderId: lookup('csp_provider', 'csp_provider_csp_offer', label('Provider', 'Fournisseur', 'Anbieter', 'Доставчик'), {
      required: true,
      onDelete: 'Restrict',
    }),
    csp_CatalogKey: text(200, label('Catalogue key', 'Clé du catalogue', 'Katalogschlüssel', 'Ключ в каталога'), { required: true }),
    csp_ProductId: text(50, label('Product ID', 'ID du produit', 'Produkt-ID', 'ИД на продукта')),
    csp_SkuId: text(50, label('SKU ID', 'ID du SKU', 'SKU-ID', 'ИД на артикула')),
    csp_AvailabilityId: text(50, label('Availability ID', 'ID de disponibilité', 'Verfügbarkeits-ID', 'ИД на наличността')),
    csp_Publisher: text(200, label('Publisher', 'Éditeur', 'Herausgeber', 'Издател')),
    csp_Description: memo(4000, label('Description', 'Description', 'Beschreibung', 'Описание')),
    csp_Segment: choiceOf(segment, label('Segment', 'Segment', 'Segment', 'Сегмент')),
    csp_Market: text(2, label('Market', 'Marché', 'Markt', 'Пазар')),
    csp_Term: choiceOf(term, label('Term', 'Durée', 'Laufzeit', 'Срок')),
    /** Of one product, by this an offer is known in lists and lookups. */
    csp_Plan: choiceOf(plan, plan.label),
    csp_BillingCycle: choiceOf(billingCycle, label('Billing cycle', 'Cycle de facturation', 'Abrechnungszyklus', 'Период на фактуриране')),
    csp_TermCost: money(label('Cost for the term', 'Coût pour la durée', 'Kosten für die Laufzeit', 'Себестойност за срока')),
    csp_TermRetailPrice: money(
      label('Retail price for the term', 'Prix public pour la durée', 'Listenpreis für die Laufzeit', 'Цена на дребно за срока'),
    ),
    csp_UnitCost: money(label('Cost', 'Coût', 'Kosten', 'Разход')),
    csp_RetailPrice: money(label('Retail price', 'Prix public', 'Listenpreis', 'Цена на дребно')),
    csp_UnitPrice: money(label('Our price', 'Notre prix', 'Unser Preis', 'Наша цена')),
    csp_MarginPercent: decimal(-1000000, 100, 2, label('Margin %', 'Marge %', 'Marge %', 'Марж %')),
    csp_MarkupPercent: decimal(-100, 1000000, 2, label('Markup %', 'Majoration %', 'Aufschlag %', 'Надценка %')),
    /** Empty where nobody need look: the service marks what the price rules warn of. */
    csp_PriceWarning: choiceOf(priceWarning, label('Warning', 'Alerte', 'Warnung', 'Внимание')),
    csp_PriceValidFrom: instant(label('Valid from', 'Valable dès', 'Gültig ab', 'Валидна от')),
    csp_PriceValidTo: instant(label('Valid until', 'Valable jusqu’au', 'Gültig bis', 'Валидна до')),
    csp_MinimumSeats: whole(0, 1000000000, label('Fewest seats', 'Licences minimum', 'Mindestzahl Lizenzen', 'Най-малко лицензи')),
    csp_MaximumSeats: whole(0, 1000000000, label('Most seats', 'Licences maximum', 'Höchstzahl Lizenzen', 'Най-много лицензи')),
    csp_IsTrial: yesNo(label('Trial', 'Essai', 'Testversion', 'Пробна версия')),
    csp_IsAddOn: yesNo(label('Add-on', 'Module complémentaire', 'Add-on', 'Добавка')),
    csp_Prerequisites: memo(4000, label('Needs one of (IDs)', 'Nécessite un de (ID)', 'Braucht eines von (IDs)', 'Изисква едно от (ИД)')),
    /** The names of these products, one a line. */
    csp_PrerequisiteNames: memo(4000, label('Needs one of', 'Nécessite un de', 'Braucht eines von', 'Изисква едно от')),
    csp_Fingerprint: text(64, label('Fingerprint', 'Empreinte', 'Fingerabdruck', 'Отпечатък')),
  },
  keys: { csp_OfferKey: ['csp_ProviderId', 'csp_CatalogKey'] },
  statusReasons: {
    Active: { value: offerStatus.Active, state: 0, label: label('On sale', 'En vente', 'Im Verkauf', 'В продажба') },
    Withdrawn: { value: offerStatus.Withdrawn, state: 1, label: label('Withdrawn', 'Retirée', 'Zurückgezogen', 'Оттеглена') },
  },
});
