import { publishEvent } from '../webhooks/publish-event';
import type { World } from '../world';
import type { Subscription } from './subscription';

/** Sends `subscription-updated`. `auditId` names the record of the call that changed it; null where time did. */
export const tellOfChange = (world: World, { partnerId, customerId, id }: Subscription, auditId: string | null): void =>
  void publishEvent(world, {
    partnerId,
    name: 'subscription-updated',
    resourceName: 'Subscription',
    resourcePath: `/v1/customers/${customerId}/subscriptions/${id}`,
    auditId,
  });
