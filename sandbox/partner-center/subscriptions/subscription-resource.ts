import { productType, publisherName } from '../catalogue/resources';
import { catalogueLinks } from '../orders/order-resource';
import { link, withoutEmpty } from '../protocol/resource';
import { isoInstant } from '../world';
import { cycleEndAfter, day } from './calendar';
import type { Subscription } from './subscription';

/** How a subscription is shown. What can be given back is only told while it can. `now` is UTC milliseconds. */
export const subscriptionResource = (subscription: Subscription, now: number) => {
  const { id, customerId, productId, skuId, availabilityId, country, status, scheduled } = subscription;
  const catalogItemId = `${productId}:${skuId}:${availabilityId}`;
  const cancelableUntil = isChangeable(status) ? (subscription.cancelableUntil ?? 0) : 0;
  const mayCancel = now < cancelableUntil;
  const batches = isChangeable(status) ? subscription.batches.filter(({ until }) => now < until) : [];
  return withoutEmpty({
    id,
    offerId: catalogItemId,
    offerName: subscription.offerName,
    friendlyName: subscription.friendlyName,
    productType,
    quantity: subscription.quantity,
    unitType: 'Licenses',
    hasPurchasableAddons: false,
    creationDate: isoInstant(subscription.createdAt),
    effectiveStartDate: isoInstant(subscription.termStart),
    ...lastDay('commitmentEndDate', subscription.termEnd),
    ...lastDay('billingCycleEndDate', cycleEndAfter(subscription.termStart, subscription.termEnd, subscription.billingCycle, now)),
    cancellationAllowedUntilDate: mayCancel ? isoInstant(cancelableUntil) : undefined,
    status,
    autoRenewEnabled: subscription.autoRenew,
    isTrial: subscription.isTrial,
    billingType: 'license',
    billingCycle: subscription.billingCycle.toLowerCase(),
    termDuration: subscription.term,
    renewalTermDuration: scheduled?.product.termDuration ?? (subscription.autoRenew ? subscription.term : ''),
    refundOptions: mayCancel ? refundOptions(subscription, now) : undefined,
    refundableQuantity:
      batches.length === 0
        ? undefined
        : {
            totalQuantity: batches.reduce((sum, { quantity }) => sum + quantity, 0),
            details: batches.map(({ quantity, until }) => ({ quantity, allowedUntilDateTime: isoInstant(until) })),
          },
    scheduledNextTermInstructions: scheduled,
    isMicrosoftProduct: true,
    partnerId: '',
    attentionNeeded: false,
    actionTaken: false,
    contractType: 'subscription',
    actions: isChangeable(status) ? (mayCancel ? ['edit', 'cancel'] : ['edit']) : [],
    suspensionReasons: [],
    links: { ...catalogueLinks(catalogItemId, country), self: link(`/customers/${customerId}/subscriptions/${id}`) },
    publisherName,
    promotionId: subscription.promotionId,
    orderId: subscription.orderId,
    attributes: { objectType: 'Subscription' },
  });
};

/** Nothing is done any more with what has ended. */
const isChangeable = (status: Subscription['status']): boolean => status === 'active' || status === 'suspended' || status === 'pending';

/** The day before the midnight at which something ends, as a date and to its last second. */
const lastDay = (name: 'commitmentEndDate' | 'billingCycleEndDate', end: number) => ({
  [name]: `${new Date(end - day).toISOString().slice(0, 10)}T00:00:00Z`,
  [`${name}Time`]: `${new Date(end - 1000).toISOString().slice(0, 19)}Z`,
});

const refundOptions = ({ termStart, cancelableUntil }: Subscription, now: number) =>
  [
    { type: 'Full', expires: termStart + day },
    { type: 'Partial', expires: cancelableUntil ?? termStart },
  ]
    .filter(({ expires }) => now < expires)
    .map(({ type, expires }) => ({ type, expiresAt: isoInstant(expires) }));
