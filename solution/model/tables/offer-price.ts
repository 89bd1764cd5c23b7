import { currencyOf, instant, label, lookup, money, table, text } from '../define';

/** One price that an offer has or had; a running subscription keeps its own until it renews. */
export const offerPrice = table({
  schemaName: 'csp_OfferPrice',
  set: 'csp_offerprices',
  label: label('Offer price', 'Prix d’offre', 'Angebotspreis', 'Цена на оферта'),
  plural: label('Offer prices', 'Prix d’offres', 'Angebotspreise', 'Цени на оферти'),
  description: label(
    'One price that an offer has or had',
    'Un prix actuel ou passé d’une offre',
    'Ein jetziger oder früherer Preis eines Angebots',
    'Сегашна или предишна цена на оферта',
  ),
  ownership: 'organization',
  primaryName: 'csp_Name',
  system: currencyOf('csp_offerprice'),
  columns: {
    csp_Name: text(200, label('Product', 'Produit', 'Produkt', 'Продукт'), { required: true }),
    csp_OfferId: lookup('csp_offer', 'csp_offer_csp_offerprice', label('Offer', 'Offre', 'Angebot', 'Оферта'), {
      required: true,
      onDelete: 'Cascade',
    }),
    csp_TermCost: money(label('Cost for the term', 'Coût pour la durée', 'Kosten für die Laufzeit', 'Себестойност за срока')),
    csp_TermRetailPrice: money(
      label('Retail price for the term', 'Prix public pour la durée', 'Listenpreis für die Laufzeit', 'Цена на дребно за срока'),
    ),
    csp_UnitCost: money(label('Cost', 'Coût', 'Kosten', 'Себестойност')),
    csp_RetailPrice: money(label('Retail price', 'Prix public', 'Listenpreis', 'Цена на дребно')),
    csp_ValidFrom: instant(label('Valid from', 'Valable dès', 'Gültig ab', 'Валидна от')),
    csp_ValidTo: instant(label('Valid until', 'Valable jusqu’au', 'Gültig bis', 'Валидна до')),
  },
  keys: { csp_OfferPriceKey: ['csp_OfferId', 'csp_ValidFrom'] },
});
