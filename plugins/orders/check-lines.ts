import { productAndSku } from '../../core/catalogue/offer-key';
import { minorOf } from '../../core/money/minor';
import { lineFaults } from '../../core/orders/line-faults';
import { linePrice } from '../../core/orders/line-price';
import { movedLines } from '../../core/orders/price-check';
import { refusalOfFault } from '../../core/orders/refusal-of-fault';
import { dayAt } from '../../core/time/day';
import { subscriptionStatus } from '../../solution/rows';
import { readCurrencies, type Currencies } from '../catalogue/currencies';
import { readPriceRules } from '../catalogue/price-rules';
import type { Dataverse } from '../dataverse/client';
import type { OrderOutcome } from '../providers/commerce';
import { refusedHere } from '../providers/refused-here';
import type { Buyer } from './buyer';
import { readGood, type Good } from './goods';
import type { Line } from './lines';

/**
 * What the lines buy, if they may be bought as they are: each still on sale, within its seats, with its base, and at the price and the cost
 * that the person saw, reckoned anew by the rules of contract and account. The first fault refuses the order, before anything is sent.
 */
export const checkLines = async (
  dataverse: Dataverse,
  buyer: Buyer,
  lines: readonly Line[],
  now: number,
): Promise<OrderOutcome<readonly Good[]>> => {
  const currencies = await readCurrencies(dataverse);
  const goods: Good[] = [];
  for (const line of lines) {
    const good = await readGood(dataverse, currencies, line);
    if (good === null) return refusedHere('offer-withdrawn', 'the offer is not there any more', nameOfLine(line));
    goods.push(good);
  }
  const [fault] = await faultsOf(dataverse, currencies, buyer, goods, now);
  if (fault !== undefined) {
    const line = lines.find(({ subscriptionId }) => subscriptionId === fault.subscriptionId);
    return refusedHere(refusalOfFault[fault.code], fault.code, nameOfLine(line));
  }
  const [moved] = await movedOf(dataverse, currencies, buyer, goods, now);
  if (moved === undefined) return { ok: true, value: goods };
  return refusedHere('price-moved', 'price or cost has changed', nameOfLine(lines.find(({ changeId }) => changeId === moved)));
};

const nameOfLine = (line: Line | undefined): string => line?.change.csp_name ?? '';

const faultsOf = async (dataverse: Dataverse, currencies: Currencies, buyer: Buyer, goods: readonly Good[], now: number) => {
  const contract = await dataverse.retrieve('csp_billingcontracts', buyer.contractId, ['_transactioncurrencyid_value']);
  const asDrafted = goods.map(({ line, offer }) => ({
    subscriptionId: line.subscriptionId,
    changeId: line.changeId,
    offerId: offer.id,
    seats: line.seats,
    promotionId: line.subscription._csp_promotionid_value,
  }));
  return lineFaults(asDrafted, (id) => goods.find(({ offer }) => offer.id === id)?.offer ?? null, {
    currency: currencies.codeOf(contract?.row._transactioncurrencyid_value ?? null),
    owned: goods.some(({ offer }) => offer.isAddOn) ? await readOwned(dataverse, buyer.tenantRowId) : [],
    now,
  });
};

/** What the tenant has already and uses. */
const readOwned = async (dataverse: Dataverse, tenantRowId: string): Promise<readonly string[]> => {
  const active = await dataverse.query('csp_subscriptions', {
    columns: ['_csp_offerid_value'],
    filter: `_csp_provideraccountid_value eq ${tenantRowId} and statuscode eq ${subscriptionStatus.Active}`,
  });
  const owned: string[] = [];
  for (const id of new Set(active.flatMap(({ row }) => row._csp_offerid_value ?? []))) {
    const offer = await dataverse.retrieve('csp_offers', id, ['csp_productid', 'csp_skuid']);
    const { csp_productid: productId = null, csp_skuid: skuId = null } = offer?.row ?? {};
    if (productId !== null && skuId !== null) owned.push(productAndSku({ productId, skuId }));
  }
  return owned;
};

const movedOf = async (
  dataverse: Dataverse,
  currencies: Currencies,
  { accountId, contractId }: Buyer,
  goods: readonly Good[],
  now: number,
): Promise<readonly string[]> => {
  const ofBuyer =
    `(_csp_accountid_value eq null or _csp_accountid_value eq ${accountId})` +
    ` and (_csp_billingcontractid_value eq null or _csp_billingcontractid_value eq ${contractId})`;
  const rules = await readPriceRules(dataverse, currencies, ofBuyer);
  const whom = { accountId, contractId, today: dayAt(now, 0) };
  return movedLines(
    goods.map(({ line, price, promotion }) => {
      const { unitPrice, unitCost } = linePrice(price, rules, whom, promotion?.discount ?? null);
      const seen = (amount: number | null): number => minorOf(amount ?? 0, price.currency);
      return {
        changeId: line.changeId,
        seenPrice: seen(line.change.csp_unitprice),
        price: unitPrice,
        seenCost: seen(line.change.csp_unitcost),
        cost: unitCost,
      };
    }),
  );
};
