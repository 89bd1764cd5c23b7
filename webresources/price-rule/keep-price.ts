import { commandOn, ruleOn } from '../common/command';
import { readRow, writeRow } from '../common/rows';

const table = 'csp_pricerule';

/** There is something to keep where the cost has moved under the price. */
export const canKeepPrice = ruleOn(table, async ({ id }) => (await readRow(table, id, ['csp_costmoved'])).csp_costmoved === true);

/**
 * **Keep the price**: it is right for the cost as it is now. The price is written again with it, since the service hears of that: it then
 * takes the cost down and the warning out of the price list.
 */
export const keepPrice = commandOn(table, async ({ id }) => {
  const { csp_fixedprice } = await readRow(table, id, ['csp_fixedprice']);
  await writeRow(table, id, { csp_fixedprice, csp_costmoved: false });
});
