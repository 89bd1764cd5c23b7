import type { ContractStanding } from '../../core/contracts/wishes';
import { isFinal } from '../../core/orders/status';
import { isOpen } from '../../core/subscriptions/state';
import { contractStatus, nameOf, orderStatus, subscriptionStatus, type OrderRow, type SubscriptionRow } from '../../solution/rows';
import { readRow } from '../common/rows';

export const readStanding = async (contractId: string): Promise<ContractStanding> => {
  const row = await readRow('csp_billingcontract', contractId, ['statuscode', 'csp_isdefault', 'csp_asked']);
  return {
    state: nameOf(contractStatus, row.statuscode) ?? 'Draft',
    isDefault: row.csp_isdefault === true,
    isAsked: row.csp_asked !== null,
  };
};

/** How many subscriptions and orders on a contract still have something to come. */
export type OpenOnContract = { readonly subscriptions: number; readonly orders: number };

export const readOpen = async (contractId: string): Promise<OpenOnContract> => {
  const onIt = `?$select=statuscode&$filter=_csp_billingcontractid_value eq ${contractId} and statecode eq 0`;
  const [subscriptions, orders] = await Promise.all([
    Xrm.WebApi.retrieveMultipleRecords('csp_subscription', onIt),
    Xrm.WebApi.retrieveMultipleRecords('csp_order', onIt),
  ]);
  return {
    subscriptions: subscriptions.entities.filter((row: Pick<SubscriptionRow, 'statuscode'>) => {
      const state = nameOf(subscriptionStatus, row.statuscode);
      return state !== null && isOpen(state);
    }).length,
    orders: orders.entities.filter((row: Pick<OrderRow, 'statuscode'>) => {
      const status = nameOf(orderStatus, row.statuscode);
      return status !== null && !isFinal(status);
    }).length,
  };
};
