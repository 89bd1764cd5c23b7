/** The name of the channel on which whoever watches an order says in which state it is, so that what stands around it follows. Ids are plain. */
export const orderChannel = (orderId: string): string => `tenantry-order-${orderId}`;
