import * as React from '../../common/react';
import { forbidsSale } from '../../../core/orders/forbidden';
import type { Day } from '../../../core/provisioning/days';
import { Forbidden } from '../parts/forbidden';
import type { Sale } from '../state/use-sale';

/** A customer without a tenant or without a contract: nothing can be chosen yet. */
export const NotSellable = ({ sale, today }: { readonly sale: Sale; readonly today: Day }): React.ReactElement => (
  <Forbidden
    reasons={forbidsSale({ ...sale.customer, hasTenant: sale.customer.tenant !== null, contract: sale.contracts[0] ?? null, today })}
  />
);
