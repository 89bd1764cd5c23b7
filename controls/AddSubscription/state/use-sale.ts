import type { PriceRule } from '../../../core/pricing/price-rules';
import { useHost } from '../../common/host-context';
import { useLoaded, type Loaded } from '../../common/use-loaded';
import { readContracts, type ContractChoice } from '../rows/contract-rows';
import { readCustomer, type Customer } from '../rows/customer-row';
import { readOwned } from '../rows/owned-rows';
import { readPriceRules } from '../rows/price-rule-rows';
import { readPromotions, type NamedPromotion } from '../rows/promotion-rows';

/** Everything about the customer that a sale depends on. */
export type Sale = {
  readonly customer: Customer;
  readonly contracts: readonly ContractChoice[];
  readonly rules: readonly PriceRule[];
  readonly promotions: readonly NamedPromotion[];
  readonly owned: readonly string[];
};

export const useSale = (accountId: string): { readonly view: Loaded<Sale>; readonly reload: () => void } => {
  const { webAPI, now } = useHost();
  return useLoaded(async () => {
    const [customer, contracts, rules] = await Promise.all([
      readCustomer(webAPI, accountId),
      readContracts(webAPI, accountId),
      readPriceRules(webAPI, accountId),
    ]);
    if (customer.tenant === null) return { customer, contracts, rules, promotions: [], owned: [] };
    const [promotions, owned] = await Promise.all([
      readPromotions(webAPI, customer.tenant.providerId, now()),
      readOwned(webAPI, customer.tenant.rowId),
    ]);
    return { customer, contracts, rules, promotions, owned };
  }, accountId);
};
