import type { LineStatus, OrderStatus } from '../../core/orders/status';
import type { SubscriptionState } from '../../core/subscriptions/state';
import { order } from '../../solution/model/tables/order';
import { subscription } from '../../solution/model/tables/subscription';
import { subscriptionChange } from '../../solution/model/tables/subscription-change';

/** A status reason with the state that the model gives to it: Dataverse takes no reason of another state than the row's. */
type Standing<R extends { readonly state: 0 | 1; readonly value: number }> = { readonly statecode: 0 | 1; readonly statuscode: R['value'] };

const standingOf = <R extends { readonly state: 0 | 1; readonly value: number }>({ state, value }: R): Standing<R> => ({
  statecode: state,
  statuscode: value,
});

export const orderIn = (status: OrderStatus) => standingOf(order.statusReasons[status]);
export const entryIn = (status: LineStatus) => standingOf(subscriptionChange.statusReasons[status]);
export const subscriptionIn = (state: SubscriptionState) => standingOf(subscription.statusReasons[state]);
