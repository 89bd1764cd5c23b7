import { choiceOf, currencyOf, date, decimal, instant, label, lookup, money, table, text, yesNo } from '../define';
import { priceRuleKind } from '../choices';

/** How the reseller makes a price: everywhere, for one account or for one contract; for every offer or for one. */
export const priceRule = table({
  schemaName: 'csp_PriceRule',
  set: 'csp_pricerules',
  label: label('Price rule', 'Règle de prix', 'Preisregel', 'Ценово правило'),
  plural: label('Price rules', 'Règles de prix', 'Preisregeln', 'Ценови правила'),
  description: label(
    'How the reseller makes a price',
    'Comment le revendeur fixe un prix',
    'Wie der Händler einen Preis bildet',
    'Как търговецът образува цена',
  ),
  ownership: 'user',
  primaryName: 'csp_Name',
  system: currencyOf('csp_pricerule'),
  columns: {
    csp_Name: text(200, label('Name', 'Nom', 'Name', 'Име'), { required: true }),
    csp_Kind: choiceOf(priceRuleKind, label('Kind', 'Type', 'Art', 'Вид'), {
      required: true,
      default: 'DiscountOnRetail',
    }),
    csp_Percent: decimal(0, 1000, 2, label('Percent', 'Taux %', 'Prozent', 'Процент')),
    csp_FixedPrice: money(label('Fixed price', 'Prix fixe', 'Festpreis', 'Твърда цена')),
    csp_AccountId: lookup('account', 'csp_account_csp_pricerule', label('Account', 'Compte', 'Firma', 'Клиент')),
    csp_BillingContractId: lookup(
      'csp_billingcontract',
      'csp_billingcontract_csp_pricerule',
      label('Contract', 'Contrat', 'Vertrag', 'Договор'),
    ),
    csp_OfferId: lookup('csp_offer', 'csp_offer_csp_pricerule', label('Offer', 'Offre', 'Angebot', 'Оферта')),
    csp_StartsOn: date(label('Starts on', 'Début', 'Beginnt am', 'Започва на')),
    csp_EndsOn: date(label('Last day', 'Dernier jour', 'Letzter Tag', 'Последен ден')),
    /** The offer's cost when the price was fixed: where the offer's cost moves away from it, the rule warns. */
    csp_CostWhenFixed: money(label('Cost when fixed', 'Coût d’alors', 'Kosten damals', 'Разход тогава')),
    csp_CostMoved: yesNo(label('Cost has moved', 'Le coût a changé', 'Kosten haben sich geändert', 'Себестойността е променена')),
    csp_CostMovedOn: instant(label('Cost moved on', 'Coût changé le', 'Geändert am', 'Променен на')),
  },
});
