import type { Row } from '../far-side/filter';

/** Whether an order was ended by somebody else than the service, over a checkout of which it did not know the end: it is to be opened again. */
export const isEndedByHand = (order: Row): boolean =>
  order['statecode'] === 1 &&
  typeof order['csp_checkoutrequestid'] === 'string' &&
  (order['csp_leaseholder'] ?? order['csp_nextattempton'] ?? null) !== null;
