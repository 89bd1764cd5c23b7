import { commandOn, ruleOn } from '../common/command';
import { readRow, writeRow } from '../common/rows';

const table = 'csp_pricerule';

/** There is something to keep where the cost has moved under the price. */
export const canKeepPrice = ruleOn(table, async ({ id }) => (await readRow(table, id, ['csp_costmoved'])).csp_costmoved === true);

/** **Keep the price**: it is right for the cost as it is now. The service then takes that cost down. */
export const keepPrice = commandOn(table, ({ id }) => writeRow(table, id, { csp_costmoved: false }));
