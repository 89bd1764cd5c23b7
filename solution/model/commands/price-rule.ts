import { label } from '../define';
import { commandsOf } from '../define-command';
import { priceRule } from '../tables/price-rule';

/** What a person answers where the cost moved under a fixed price. */
export const priceRuleCommands = commandsOf(priceRule, 'csp_/price-rule.js', 'Tenantry.PriceRule', [
  {
    name: 'KeepPrice',
    label: label('Keep the price', 'Garder le prix', 'Preis behalten', 'Запазване на цената'),
    tooltip: label(
      'The fixed price is right for the cost as it is now: warn no more',
      'Le prix fixe convient au coût actuel : ne plus alerter',
      'Der Festpreis passt zu den jetzigen Kosten: nicht mehr warnen',
      'Фиксираната цена е вярна за сегашната себестойност: без повече предупреждения',
    ),
    icon: 'keep-price',
    places: ['form', 'list'],
    run: 'keepPrice',
    enabledWhen: 'canKeepPrice',
    shownTo: { privilege: 'Write', table: priceRule },
  },
]);
