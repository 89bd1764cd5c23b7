import { minorOf } from '../../core/money/minor';
import { pointsOf } from '../../core/money/margin';
import { namedPrice, priceOf, type OfferPrice, type Price, type PriceRule } from '../../core/pricing/price-rules';
import { dayAt, type Day } from '../../core/time/day';
import { nameOf, priceRuleKind } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import type { Row } from '../dataverse/tables';
import type { Currencies } from './currencies';
import { digest } from './fingerprint';

const columns = [
  'csp_priceruleid',
  'csp_name',
  'csp_kind',
  'csp_percent',
  'csp_fixedprice',
  '_csp_accountid_value',
  '_csp_billingcontractid_value',
  '_csp_offerid_value',
  'csp_startson',
  'csp_endson',
  'createdon',
  '_transactioncurrencyid_value',
] as const;
type RuleRow = Pick<Row<'csp_pricerules'>, (typeof columns)[number]>;

/** The reseller's active price rules that name a price; those at fault make none. `filter` narrows them (OData). */
export const readPriceRules = async (dataverse: Dataverse, currencies: Currencies, filter = ''): Promise<readonly PriceRule[]> => {
  const rows = await dataverse.query('csp_pricerules', { columns, filter: `statecode eq 0${filter === '' ? '' : ` and ${filter}`}` });
  return rows.flatMap(({ row }) => ruleOf(row, currencies));
};

const ruleOf = (row: RuleRow, currencies: Currencies): readonly PriceRule[] => {
  const currency = currencies.codeOf(row._transactioncurrencyid_value);
  const amount = row.csp_fixedprice === null || currency === null ? null : minorOf(row.csp_fixedprice, currency);
  const percent = row.csp_percent === null ? null : pointsOf(row.csp_percent);
  const kind = nameOf(priceRuleKind, row.csp_kind);
  const price = kind === null ? null : namedPrice(kind, { percent, amount, currency });
  if (price === null) return [];
  return [
    {
      id: row.csp_priceruleid,
      name: row.csp_name ?? '',
      accountId: row._csp_accountid_value,
      contractId: row._csp_billingcontractid_value,
      offerId: row._csp_offerid_value,
      startsOn: row.csp_startson,
      endsOn: row.csp_endson,
      createdOn: row.createdon,
      price,
    },
  ];
};

/** The prices that the price list shows: those of the rules that hold everywhere. */
export type OwnPrices = {
  priceOf(offer: OfferPrice): Price;
  /** Changes with the rules that hold today. */
  readonly fingerprint: string;
};

export const readOwnPrices = async (dataverse: Dataverse, currencies: Currencies, now: number): Promise<OwnPrices> => {
  const today = dayAt(now, 0);
  const everywhere = await readPriceRules(dataverse, currencies, '_csp_accountid_value eq null and _csp_billingcontractid_value eq null');
  const rules = everywhere.filter((rule) => holdsOn(rule, today));
  return {
    priceOf: (offer) => priceOf(offer, rules, { accountId: null, contractId: null, today }),
    fingerprint: digest(JSON.stringify(rules)),
  };
};

const holdsOn = (rule: PriceRule, today: Day): boolean =>
  (rule.startsOn === null || rule.startsOn <= today) && (rule.endsOn === null || today <= rule.endsOn);
