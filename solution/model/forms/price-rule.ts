import { label } from '../define';
import { field, fields, mainForm, shown, wideTab } from '../define-form';
import { priceRule } from '../tables/price-rule';
import { administrationTab, titles } from './common';

/** How a price is made, for whom, and since when. Whether the cost moved under a fixed price is the service's to say. */
export const priceRuleForm = mainForm(priceRule, {
  name: 'main',
  label: titles.mainForm,
  onLoad: { library: 'csp_/price-rule.js', function: 'Tenantry.PriceRule.onLoad' },
  header: shown('csp_Kind', 'ownerid'),
  tabs: [
    wideTab(
      'general',
      titles.general,
      {
        name: 'rule',
        label: priceRule.label,
        columns: 2,
        cells: fields('csp_Name', 'csp_Kind', 'csp_Percent', 'csp_FixedPrice', 'transactioncurrencyid'),
      },
      {
        name: 'whom',
        label: label('For whom and what', 'Pour qui et pour quoi', 'Für wen und was', 'За кого и за какво'),
        columns: 2,
        cells: [
          field('csp_AccountId', { label: label('Only for account', 'Seulement pour le compte', 'Nur für Firma', 'Само за клиент') }),
          field('csp_BillingContractId', {
            label: label('Only for contract', 'Seulement pour le contrat', 'Nur für Vertrag', 'Само за договор'),
          }),
          field('csp_OfferId', { label: label('Only for offer', 'Seulement pour l’offre', 'Nur für Angebot', 'Само за оферта') }),
        ],
      },
      {
        name: 'validity',
        label: label('Validity', 'Validité', 'Gültigkeit', 'Валидност'),
        columns: 2,
        cells: fields('csp_StartsOn', 'csp_EndsOn'),
      },
      {
        name: 'cost',
        label: label(
          'Cost under the fixed price',
          'Coût sous le prix fixe',
          'Kosten unter dem Festpreis',
          'Себестойност при фиксираната цена',
        ),
        columns: 2,
        cells: [field('csp_CostWhenFixed'), ...shown('csp_CostMoved', 'csp_CostMovedOn')],
      },
    ),
    administrationTab,
  ],
});
