import { amountOf, minorOf } from '../../core/money/minor';
import { updateOf } from '../dataverse/change-set';
import type { Dataverse } from '../dataverse/client';
import type { Currencies } from './currencies';
import { earnedBy } from './offer-row';
import type { OwnPrices } from './price-rules';
import type { Writer } from './writer';

const columns = ['csp_offerid', 'csp_unitcost', 'csp_retailprice', 'csp_unitprice', '_transactioncurrencyid_value'] as const;

/** Makes the price list of one provider fit the rules that hold everywhere, without asking the provider. */
export const writeOwnPrices = async (
  dataverse: Dataverse,
  writer: Writer,
  providerId: string,
  { prices, currencies }: { readonly prices: OwnPrices; readonly currencies: Currencies },
): Promise<void> => {
  const filter = `_csp_providerid_value eq ${providerId} and statecode eq 0`;
  for await (const page of dataverse.pages('csp_offers', { columns, filter })) {
    const groups = page.map(({ row }) => {
      const currency = currencies.codeOf(row._transactioncurrencyid_value);
      if (currency === null || row.csp_unitcost === null || row.csp_retailprice === null) return [];
      const cost = minorOf(row.csp_unitcost, currency);
      const { unitPrice } = prices.priceOf({ offerId: row.csp_offerid, currency, cost, retail: minorOf(row.csp_retailprice, currency) });
      if (row.csp_unitprice === amountOf(unitPrice, currency)) return [];
      return [updateOf('csp_offers', row.csp_offerid, earnedBy(unitPrice, cost, currency))];
    });
    await writer.add(groups);
  }
};
