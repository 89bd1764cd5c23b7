import type { OrderOutcome, WhatIsSold } from '../providers/commerce';
import type { Availability } from '../providers/catalogue';
import type { Trace } from '../providers/provider';
import type { Connection } from './call';
import { sellingCall } from './order-refusals';
import { availabilities } from './products-availabilities';

/** `GET /v1/customers/{id}/products/{product}/skus/{sku}/availabilities`, by the customer's country and qualifications. */
export const availabilitiesFor = (
  connection: Connection,
  tenantId: string,
  { productId, skuId, segment }: WhatIsSold,
  trace: Trace,
): Promise<OrderOutcome<readonly Availability[]>> => {
  const sku = `products/${encodeURIComponent(productId)}/skus/${encodeURIComponent(skuId)}`;
  return sellingCall<readonly Availability[]>(connection, trace, {
    operation: 'availability',
    method: 'GET',
    path: `customers/${encodeURIComponent(tenantId)}/${sku}/availabilities?targetSegment=${segment.toLowerCase()}`,
    accept: ({ status }) => (status === 404 ? [] : undefined),
    answer: availabilities,
  });
};
