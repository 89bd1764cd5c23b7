import * as React from '../../common/react';
import type { Day } from '../../../core/time/day';
import { Forbidden } from '../parts/forbidden';
import { obstaclesOf } from '../state/obstacles';
import type { Sale } from '../state/use-sale';

type Properties = { readonly accountId: string; readonly sale: Sale; readonly today: Day; readonly onLookAgain: () => void };

/** A customer without a tenant or without a contract: nothing can be chosen yet. */
export const NotSellable = ({ accountId, sale, today, onLookAgain }: Properties): React.ReactElement => {
  const { customer, contracts } = sale;
  const contract = contracts[0] ?? null;
  return (
    <Forbidden
      obstacles={obstaclesOf({ ...customer, hasTenant: customer.tenant !== null, contract, today })}
      rows={{ accountId, agreementId: customer.agreementId, contractId: contract?.id ?? null }}
      onLookAgain={onLookAgain}
    />
  );
};
