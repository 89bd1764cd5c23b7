import { z } from 'zod';
import { ignored } from '../../customers/customer-request';
import type { World } from '../../world';
import type { Subscription } from '../subscription';

const nextTerm = z.object({
  product: z.object({
    productId: z.string(),
    skuId: z.string(),
    availabilityId: z.string().optional(),
    billingCycle: z.string(),
    termDuration: z.string(),
    promotionId: z.string().optional(),
  }),
  quantity: z.int(),
});

const changeable = {
  quantity: z.int().optional(),
  status: z.string().optional(),
  autoRenewEnabled: z.boolean().optional(),
  friendlyName: z.string().trim().min(1).max(200).optional(),
  billingCycle: z.string().optional(),
  termDuration: z.string().optional(),
  scheduledNextTermInstructions: nextTerm.optional(),
};

const readOnly = {
  id: ignored,
  offerId: ignored,
  offerName: ignored,
  productType: ignored,
  unitType: ignored,
  hasPurchasableAddons: ignored,
  creationDate: ignored,
  effectiveStartDate: ignored,
  commitmentEndDate: ignored,
  commitmentEndDateTime: ignored,
  billingCycleEndDate: ignored,
  billingCycleEndDateTime: ignored,
  cancellationAllowedUntilDate: ignored,
  isTrial: ignored,
  billingType: ignored,
  renewalTermDuration: ignored,
  refundOptions: ignored,
  refundableQuantity: ignored,
  isMicrosoftProduct: ignored,
  partnerId: ignored,
  attentionNeeded: ignored,
  actionTaken: ignored,
  contractType: ignored,
  actions: ignored,
  suspensionReasons: ignored,
  links: ignored,
  publisherName: ignored,
  promotionId: ignored,
  orderId: ignored,
  attributes: ignored,
};

/** The body of a change: the subscription as it was read, with what is to be different. What cannot be changed so is not looked at. */
export const subscriptionRequest = z.object({ ...changeable, ...readOnly });
export type SubscriptionRequest = z.output<z.ZodObject<typeof changeable>>;

/** One kind of change: answers the subscription as it will be, the same one where the request changes nothing of it. Throws the refusal. */
export type SubscriptionChange = (world: World, subscription: Subscription, request: SubscriptionRequest) => Subscription;
