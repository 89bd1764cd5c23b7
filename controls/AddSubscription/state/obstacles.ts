import { missingToBuy, type MissingToBuy } from '../../../core/agreements/purchase';
import { forbidsSale, type SaleFacts } from '../../../core/orders/forbidden';
import type { OrderRefusalCode } from '../../../core/orders/refusals';

/** Sentences that say more than the refusal's own. */
const closer = {
  'tenant-requested': 'no-tenant',
  'agreement-link-sent': 'no-agreement',
  'agreement-link-expired': 'no-agreement',
  'agreement-outdated': 'no-agreement',
} as const satisfies Partial<Record<MissingToBuy, OrderRefusalCode>>;

/** Why nothing may be bought now, and under which key the language files say so. */
export type Obstacle = { readonly code: OrderRefusalCode; readonly sentence: OrderRefusalCode | keyof typeof closer };

export const obstaclesOf = (facts: SaleFacts): readonly Obstacle[] => {
  const missing = missingToBuy(facts).filter(isCloser);
  return forbidsSale(facts).map((code) => ({ code, sentence: missing.find((each) => closer[each] === code) ?? code }));
};

const isCloser = (missing: MissingToBuy): missing is keyof typeof closer => missing in closer;
