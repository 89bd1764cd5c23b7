import { isFinal, type OrderStatus } from '../../core/orders/status';
import { isOpen, type SubscriptionState } from '../../core/subscriptions/state';
import { orderStatus, subscriptionStatus } from '../../solution/rows';
import { isAnyOf, type Dataverse } from '../dataverse/client';

const openStates = (Object.keys(subscriptionStatus) as SubscriptionState[]).filter(isOpen).map((state) => subscriptionStatus[state]);
const openStatuses = (Object.keys(orderStatus) as OrderStatus[]).filter((each) => !isFinal(each)).map((each) => orderStatus[each]);

const openOn = (contractId: string, statuses: readonly number[]): string =>
  `_csp_billingcontractid_value eq ${contractId} and ${isAnyOf('statuscode', statuses)}`;

export type OpenOnContract = { readonly subscriptions: readonly string[]; readonly orders: readonly string[] };

/** Ids of the subscriptions and orders on a contract that still have something to come. */
export const openOnContract = async (dataverse: Dataverse, contractId: string): Promise<OpenOnContract> => {
  const subscriptions = await dataverse.query('csp_subscriptions', {
    columns: ['csp_subscriptionid'],
    filter: openOn(contractId, openStates),
  });
  const orders = await dataverse.query('csp_orders', { columns: ['csp_orderid'], filter: openOn(contractId, openStatuses) });
  return {
    subscriptions: subscriptions.map(({ row }) => row.csp_subscriptionid),
    orders: orders.map(({ row }) => row.csp_orderid),
  };
};
