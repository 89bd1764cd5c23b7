import { pointsOf } from '../../../core/money/margin';
import { minorOf } from '../../../core/money/minor';
import { namedPrice, type PriceRule } from '../../../core/pricing/price-rules';
import { nameOf, priceRuleKind, type PriceRuleRow } from '../../../solution/rows';
import type { WebApi } from '../../common/host';
import { memberOf } from '../../common/member';
import { readRow, selectOf, type Kind } from '../../common/read-row';

const shape = {
  csp_priceruleid: 'text',
  csp_name: 'text',
  csp_kind: 'number',
  csp_percent: 'number',
  csp_fixedprice: 'number',
  _csp_accountid_value: 'text',
  _csp_billingcontractid_value: 'text',
  _csp_offerid_value: 'text',
  csp_startson: 'text',
  csp_endson: 'text',
  createdon: 'text',
} as const satisfies Partial<Record<keyof PriceRuleRow, Kind>>;

/** The rules that may make a price for this customer: those of everybody and the customer's own. */
export const readPriceRules = async (webAPI: WebApi, accountId: string): Promise<readonly PriceRule[]> => {
  const answer = await webAPI.retrieveMultipleRecords(
    'csp_pricerule',
    `?${selectOf(shape)}&$expand=transactioncurrencyid($select=isocurrencycode)` +
      `&$filter=statecode eq 0 and (_csp_accountid_value eq null or _csp_accountid_value eq ${accountId})`,
  );
  return answer.entities.flatMap((entity: unknown) => ruleOf(entity) ?? []);
};

/** Null for a rule that is not complete: it makes no price. */
const ruleOf = (entity: unknown): PriceRule | null => {
  const row = readRow(entity, shape);
  const price = priceOfRule(row, readRow(memberOf(entity, 'transactioncurrencyid') ?? {}, { isocurrencycode: 'text' }).isocurrencycode);
  if (price === null) return null;
  return {
    id: row.csp_priceruleid ?? '',
    name: row.csp_name ?? '',
    accountId: row._csp_accountid_value,
    contractId: row._csp_billingcontractid_value,
    offerId: row._csp_offerid_value,
    startsOn: row.csp_startson,
    endsOn: row.csp_endson,
    createdOn: row.createdon ?? '',
    price,
  };
};

const priceOfRule = (
  row: { readonly csp_kind: number | null; readonly csp_percent: number | null; readonly csp_fixedprice: number | null },
  currency: string | null,
): PriceRule['price'] | null => {
  const kind = nameOf(priceRuleKind, row.csp_kind);
  const percent = row.csp_percent === null ? null : pointsOf(row.csp_percent);
  const amount = row.csp_fixedprice === null || currency === null ? null : minorOf(row.csp_fixedprice, currency);
  return kind === null ? null : namedPrice(kind, { percent, amount, currency });
};
