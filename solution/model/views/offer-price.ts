import { label } from '../define';
import { isActive, viewsOf } from '../define-view';
import { offerPrice } from '../tables/offer-price';

export const offerPriceViews = viewsOf(offerPrice, {
  plural: offerPrice.plural,
  columns: [
    ['csp_Name', 280],
    ['csp_UnitCost', 100],
    ['csp_RetailPrice', 120],
    ['csp_ValidFrom', 160],
    ['csp_ValidTo', 160],
  ],
  order: [{ column: 'csp_ValidFrom', descending: true }],
  find: ['csp_Name'],
  lookup: ['csp_Name', 'csp_ValidFrom', 'csp_UnitCost'],
  views: [
    {
      name: 'active',
      label: label('Prices then and now', 'Prix passés et actuels', 'Frühere und jetzige Preise', 'Предишни и сегашни цени'),
      conditions: [isActive],
    },
  ],
});
