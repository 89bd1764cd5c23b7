import { priceRuleKind, type PriceRuleWrite } from '../../solution/rows';
import type { Dataverse } from '../deploy/dataverse';
import { accounts } from './accounts';
import { offers } from './offers';
import { sellable } from './sellable';

const alpine = '7e57acc0-0000-4000-8000-000000000001';

/**
 * A margin of 15 percent for everybody, which is a markup of 17.65 (R16), closer rules for customers and for one contract, and a price that
 * was fixed when the cost was lower: the service warns of it as soon as it has read the price list.
 */
export const priceRules: readonly { readonly id: string; readonly row: PriceRuleWrite }[] = [
  {
    id: '7e5791ce-0000-4000-8000-000000000001',
    row: { csp_name: '15 percent margin', csp_kind: priceRuleKind.MarkupOnCost, csp_percent: 17.65 },
  },
  {
    id: '7e5791ce-0000-4000-8000-000000000002',
    row: {
      csp_name: 'Lindner: 5 percent off retail',
      csp_kind: priceRuleKind.DiscountOnRetail,
      csp_percent: 5,
      'csp_AccountId@odata.bind': `/accounts(${sellable.accountId})`,
    },
  },
  {
    id: '7e5791ce-0000-4000-8000-000000000003',
    row: {
      csp_name: 'Alpine: 20 percent markup',
      csp_kind: priceRuleKind.MarkupOnCost,
      csp_percent: 20,
      'csp_AccountId@odata.bind': `/accounts(${alpine})`,
    },
  },
  {
    id: '7e5791ce-0000-4000-8000-000000000004',
    row: {
      csp_name: 'Lindner EUR: Power BI, 8 percent off retail',
      csp_kind: priceRuleKind.DiscountOnRetail,
      csp_percent: 8,
      'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${sellable.contractId})`,
      'csp_OfferId@odata.bind': `/csp_offers(${offers.powerBi.id})`,
    },
  },
  {
    id: '7e5791ce-0000-4000-8000-000000000005',
    row: {
      csp_name: 'Visio Plan 2: 14.20',
      csp_kind: priceRuleKind.FixedPrice,
      csp_fixedprice: 14.2,
      csp_costwhenfixed: 11.9,
      'csp_OfferId@odata.bind': `/csp_offers(${offers.visio.id})`,
    },
  },
];

/** Currencies of the sample accounts, and how prices are made for them. What is there already stays as people have left it. */
export const makePrices = async (dataverse: Dataverse, currencyId: string): Promise<void> => {
  const without = await dataverse.read('accounts?$select=accountid&$filter=_transactioncurrencyid_value eq null');
  const bound = { 'transactioncurrencyid@odata.bind': `/transactioncurrencies(${currencyId})` };
  for (const { id } of accounts)
    if (without.some((account) => account['accountid'] === id)) await dataverse.send('PATCH', `accounts(${id})`, bound);
  const there = await dataverse.read('csp_pricerules?$select=csp_priceruleid');
  for (const { id, row } of priceRules)
    if (!there.some((rule) => rule['csp_priceruleid'] === id)) await dataverse.send('PATCH', `csp_pricerules(${id})`, { ...row, ...bound });
};
