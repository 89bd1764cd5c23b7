import { label } from '../define';
import { isActive, isInactive, viewsOf } from '../define-view';
import { promotion } from '../tables/promotion';

export const promotionViews = viewsOf(promotion, {
  plural: promotion.plural,
  columns: [
    ['csp_Name', 382],
    ['csp_DiscountPercent', 114],
    ['csp_StartsOn', 146],
    ['csp_EndsOn', 160],
    ['csp_ProviderId', 150],
  ],
  order: [{ column: 'csp_EndsOn' }, { column: 'csp_Name' }],
  find: ['csp_Name', 'csp_ProviderPromotionId'],
  lookup: ['csp_Name', 'csp_DiscountPercent', 'csp_EndsOn'],
  views: [
    {
      name: 'active',
      label: label('Active promotions', 'Promotions actives', 'Aktive Aktionen', 'Активни промоции'),
      conditions: [isActive],
    },
    {
      name: 'ending',
      label: label(
        'Promotions that end within 30 days',
        'Promotions qui finissent sous 30 jours',
        'Aktionen, die in 30 Tagen enden',
        'Промоции, които приключват до 30 дни',
      ),
      conditions: [isActive, { column: 'csp_EndsOn', operator: 'next-x-days', values: [30] }],
    },
    {
      name: 'inactive',
      label: label('Inactive promotions', 'Promotions inactives', 'Inaktive Aktionen', 'Неактивни промоции'),
      conditions: [isInactive],
    },
  ],
});
