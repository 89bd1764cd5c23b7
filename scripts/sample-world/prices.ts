import { priceRuleKind, type PriceRuleWrite } from '../../solution/rows';
import type { Dataverse } from '../deploy/dataverse';
import { accounts } from './accounts';

const lindner = '7e57acc0-0000-4000-8000-000000000007';

/** A margin of 15 percent for everybody, which is a markup of 17.65 (R16), and a closer rule for one customer. */
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
      'csp_AccountId@odata.bind': `/accounts(${lindner})`,
    },
  },
];

/** Currencies of the sample accounts, and how prices are made for them. What is there already stays as people have left it. */
export const makePrices = async (dataverse: Dataverse): Promise<void> => {
  const [euro] = await dataverse.read("transactioncurrencies?$select=transactioncurrencyid&$filter=isocurrencycode eq 'EUR'");
  if (!euro) throw new Error('the CRM has no currency EUR');
  const without = await dataverse.read('accounts?$select=accountid&$filter=_transactioncurrencyid_value eq null');
  const bound = { 'transactioncurrencyid@odata.bind': `/transactioncurrencies(${String(euro['transactioncurrencyid'])})` };
  for (const { id } of accounts)
    if (without.some((account) => account['accountid'] === id)) await dataverse.send('PATCH', `accounts(${id})`, bound);
  const there = await dataverse.read('csp_pricerules?$select=csp_priceruleid');
  for (const { id, row } of priceRules)
    if (!there.some((rule) => rule['csp_priceruleid'] === id)) await dataverse.send('PATCH', `csp_pricerules(${id})`, row);
};
