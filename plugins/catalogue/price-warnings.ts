import { priceRuleKind, priceWarning } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';

/**
 * Marks in the price list the offers of whose fixed prices one warns, and no others. It follows the rules as they are, so that a rule which
 * was deleted or retired takes its warning along.
 */
export const markWarnedOffers = async (dataverse: Dataverse): Promise<void> => {
  const [warning, marked] = await Promise.all([
    dataverse.query('csp_pricerules', {
      columns: ['_csp_offerid_value'],
      filter: `statecode eq 0 and csp_kind eq ${priceRuleKind.FixedPrice} and csp_costmoved eq true and _csp_offerid_value ne null`,
    }),
    dataverse.query('csp_offers', { columns: ['csp_offerid'], filter: 'csp_pricewarning ne null' }),
  ]);
  const wanted = new Set(warning.flatMap(({ row }) => row._csp_offerid_value ?? []));
  const there = new Set(marked.map(({ row }) => row.csp_offerid));
  for (const id of wanted) if (!there.has(id)) await dataverse.update('csp_offers', id, { csp_pricewarning: priceWarning.CostMoved });
  for (const id of there) if (!wanted.has(id)) await dataverse.update('csp_offers', id, { csp_pricewarning: null });
};
