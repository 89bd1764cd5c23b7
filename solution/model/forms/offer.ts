import { label } from '../define';
import { field, mainForm, shown, wideTab, type SubGrid } from '../define-form';
import { offer } from '../tables/offer';
import { offerPrice } from '../tables/offer-price';
import { priceRule } from '../tables/price-rule';
import { administrationTab, gridSection, titles } from './common';

const prices: SubGrid = {
  kind: 'sub-grid',
  name: 'prices',
  label: label('Prices then and now', 'Prix passés et actuels', 'Frühere und jetzige Preise', 'Предишни и сегашни цени'),
  table: offerPrice,
  relationship: 'csp_offer_csp_offerprice',
  view: 'associated',
  rows: 8,
};
const rules: SubGrid = {
  kind: 'sub-grid',
  name: 'rules',
  label: titles.priceRules,
  table: priceRule,
  relationship: 'csp_offer_csp_pricerule',
  view: 'associated',
  rows: 4,
};

/** One thing that can be bought. All of it is read-only: the provider's catalogue says it, and price rules make our price. */
export const offerForm = mainForm(offer, {
  name: 'main',
  label: titles.mainForm,
  header: [
    ...shown('csp_Plan'),
    field('statuscode', { label: titles.state, readOnly: true }),
    ...shown('csp_UnitPrice', 'csp_MarginPercent'),
  ],
  tabs: [
    wideTab(
      'general',
      titles.general,
      {
        name: 'offer',
        label: offer.label,
        columns: 2,
        cells: shown(
          'csp_Name',
          'csp_Publisher',
          'csp_Segment',
          'csp_Market',
          'csp_Term',
          'csp_BillingCycle',
          'csp_MinimumSeats',
          'csp_MaximumSeats',
          'csp_IsTrial',
          'csp_IsAddOn',
          'csp_PrerequisiteNames',
        ),
      },
      {
        name: 'price',
        label: label(
          'For one seat and one billing cycle',
          'Par licence et par cycle de facturation',
          'Je Lizenz und Abrechnungszyklus',
          'За един лиценз и един период на фактуриране',
        ),
        columns: 2,
        cells: shown(
          'csp_UnitCost',
          'csp_RetailPrice',
          'csp_UnitPrice',
          'transactioncurrencyid',
          'csp_MarginPercent',
          'csp_MarkupPercent',
          'csp_PriceWarning',
          'csp_PriceValidFrom',
          'csp_PriceValidTo',
        ),
      },
      {
        name: 'term',
        label: label(
          'For one seat and the whole term',
          'Par licence pour toute la durée',
          'Je Lizenz für die ganze Laufzeit',
          'За един лиценз и целия срок',
        ),
        columns: 2,
        cells: shown('csp_TermCost', 'csp_TermRetailPrice'),
      },
      {
        name: 'description',
        label: label('What it is', 'De quoi il s’agit', 'Was es ist', 'Какво представлява'),
        cells: shown('csp_Description'),
      },
      {
        name: 'provider',
        label: label('At the provider', 'Chez le fournisseur', 'Beim Anbieter', 'При доставчика'),
        columns: 2,
        cells: shown('csp_ProviderId', 'csp_CatalogKey', 'csp_ProductId', 'csp_SkuId', 'csp_AvailabilityId', 'csp_Prerequisites'),
      },
    ),
    wideTab('prices_tab', prices.label, gridSection(prices), gridSection(rules)),
    administrationTab,
  ],
});
