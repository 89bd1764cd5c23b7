import { missingToBuy, type PurchaseFacts } from '../agreements/purchase';
import { takesPurchases, type Contract } from '../contracts/contract';
import type { Day } from '../time/day';
import type { OrderRefusalCode } from './refusals';

/** What decides whether a customer may be sold anything. */
export type SaleFacts = PurchaseFacts & {
  readonly isOnCreditHold: boolean;
  readonly contract: Pick<Contract, 'state' | 'startsOn' | 'endsOn'> | null;
  readonly today: Day;
};

/** Why nothing may be bought for this customer now, in the order in which it is mended; nothing where it may be (R13). */
export const forbidsSale = (facts: SaleFacts): readonly OrderRefusalCode[] => [
  ...missingToBuy(facts).map((missing): OrderRefusalCode => {
    switch (missing) {
      case 'tenant':
      case 'tenant-requested':
        return 'no-tenant';
      case 'relationship':
        return 'no-relationship';
      default:
        return 'no-agreement';
    }
  }),
  ...(facts.isOnCreditHold ? (['credit-hold'] as const) : []),
  ...(facts.contract !== null && takesPurchases(facts.contract, facts.today) ? [] : (['contract-not-active'] as const)),
];

/** Whether the tenant is still the one that the person saw when ordering: a purchase for the wrong customer is worse than none. */
export const isSameTenant = (
  meant: { readonly tenantId: string | null; readonly domain: string | null },
  found: { readonly tenantId: string; readonly domain: string | null },
): boolean =>
  meant.tenantId !== null &&
  meant.tenantId.toLowerCase() === found.tenantId.toLowerCase() &&
  (meant.domain === null || found.domain === null || meant.domain.toLowerCase() === found.domain.toLowerCase());
