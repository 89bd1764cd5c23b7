import { minorOf } from '../../core/money/minor';
import { costMoved } from '../../core/pricing/price-rules';
import { priceRuleKind } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import type { Row, Stored, Write } from '../dataverse/tables';
import { isoInstant } from '../time';
import { readCurrencies, type Currencies } from './currencies';

const columns = ['csp_priceruleid', '_csp_offerid_value', 'csp_costwhenfixed', 'csp_costmoved', 'csp_costmovedon'] as const;
type Rule = Stored<Pick<Row<'csp_pricerules'>, (typeof columns)[number]>>;

const recently = 10 * 60 * 1000;
const touched = (now: number): string =>
  ` and (csp_costwhenfixed eq null or csp_costmoved eq true or csp_costmovedon ne null or modifiedon ge ${isoInstant(now - recently)})`;

/**
 * Warns on each fixed price whose offer has another cost than when it was fixed. A new rule remembers today's cost. Who takes the warning
 * away says that the price is right for the cost as it is now. `touched`: only rules that are new, were changed, warn, or have been
 * answered, since costs move with the catalogue only. Answers how many rules were written.
 */
export const watchFixedPrices = async (dataverse: Dataverse, now: number, which: 'all' | 'touched'): Promise<number> => {
  const rules = await dataverse.query('csp_pricerules', {
    columns,
    filter: `statecode eq 0 and csp_kind eq ${priceRuleKind.FixedPrice} and _csp_offerid_value ne null${which === 'all' ? '' : touched(now)}`,
  });
  if (rules.length === 0) return 0;
  const currencies = await readCurrencies(dataverse);
  let written = 0;
  for (const rule of rules) if (await watch(dataverse, currencies, rule, now)) written++;
  return written;
};

const watch = async (dataverse: Dataverse, currencies: Currencies, rule: Rule, now: number): Promise<boolean> => {
  const offer = await dataverse.retrieve('csp_offers', rule.row._csp_offerid_value ?? '', ['csp_unitcost', '_transactioncurrencyid_value']);
  const currency = currencies.codeOf(offer?.row._transactioncurrencyid_value ?? null);
  const cost = offer?.row.csp_unitcost ?? null;
  if (currency === null || cost === null) return false;
  const changes = changesFor(rule.row, cost, currency, now);
  if (changes === null) return false;
  // Where a person has changed the rule meanwhile, the next look judges it anew.
  return (await dataverse.change('csp_pricerules', rule.row.csp_priceruleid, rule.etag, changes, ['csp_priceruleid'])) !== null;
};

/** Null where the rule says already what is so. `csp_costmovedon` without the warning: a person took it away. */
const changesFor = (rule: Rule['row'], cost: number, currency: string, now: number): Write<'csp_pricerules'> | null => {
  const fixed = rule.csp_costwhenfixed;
  const warns = rule.csp_costmoved === true;
  const settled: Write<'csp_pricerules'> = { csp_costwhenfixed: cost, csp_costmoved: false, csp_costmovedon: null };
  if (fixed === null || (!warns && rule.csp_costmovedon !== null)) return settled;
  const moved = costMoved(minorOf(fixed, currency), minorOf(cost, currency));
  if (moved === warns) return null;
  return moved ? { csp_costmoved: true, csp_costmovedon: isoInstant(now) } : settled;
};
