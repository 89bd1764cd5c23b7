import { label } from '../define';
import { mainForm, shown, wideTab } from '../define-form';
import { promotion } from '../tables/promotion';
import { administrationTab, titles } from './common';

/** A reduction of the provider's, as its catalogue tells it. */
export const promotionForm = mainForm(promotion, {
  name: 'main',
  label: titles.mainForm,
  header: shown('csp_DiscountPercent', 'csp_EndsOn'),
  tabs: [
    wideTab(
      'general',
      titles.general,
      {
        name: 'promotion',
        label: promotion.label,
        columns: 2,
        cells: shown(
          'csp_Name',
          'csp_DiscountPercent',
          'csp_StartsOn',
          'csp_EndsOn',
          'csp_IsAutoApplicable',
          'csp_ProviderId',
          'csp_ProviderPromotionId',
        ),
      },
      {
        name: 'details',
        label: label('What it is for', 'À quoi elle s’applique', 'Wofür sie gilt', 'За какво важи'),
        cells: shown('csp_ProductNames', 'csp_Description'),
      },
    ),
    administrationTab,
  ],
});
