import { mainForm, shown, wideTab } from '../define-form';
import { offerPrice } from '../tables/offer-price';
import { administrationTab, titles } from './common';

/** One price that an offer has or had; the catalogue's job writes it, and nobody else. */
export const offerPriceForm = mainForm(offerPrice, {
  name: 'main',
  label: titles.mainForm,
  header: shown('csp_ValidFrom', 'csp_ValidTo'),
  tabs: [
    wideTab('general', titles.general, {
      name: 'price',
      label: offerPrice.label,
      columns: 2,
      cells: shown(
        'csp_Name',
        'csp_OfferId',
        'csp_UnitCost',
        'csp_RetailPrice',
        'csp_TermCost',
        'csp_TermRetailPrice',
        'transactioncurrencyid',
        'csp_ValidFrom',
        'csp_ValidTo',
      ),
    }),
    administrationTab,
  ],
});
