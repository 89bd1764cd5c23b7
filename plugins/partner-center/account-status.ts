import { z } from 'zod';
import type { AccountStanding, OrderOutcome } from '../providers/commerce';
import type { Trace } from '../providers/provider';
import type { Connection } from './call';
import { sellingCall } from './order-refusals';
import { folded } from './wire';

const barring = ['underreview', 'notallowed'];

/** "Unknown" and "Not ready" are said of accounts that are too young; whether they may buy, the checkout tells (800073–800075). */
const standing = z
  .object({ status: z.string() })
  .transform(({ status }): AccountStanding => (barring.includes(folded(status)) ? 'under-review' : 'may-buy'));

/** `GET /v1/customers/{id}/validationStatus?type=account`. One that has none (404 / 600074) is let through. */
export const accountStanding = (connection: Connection, tenantId: string, trace: Trace): Promise<OrderOutcome<AccountStanding>> =>
  sellingCall<AccountStanding>(connection, trace, {
    operation: 'ask',
    method: 'GET',
    path: `customers/${encodeURIComponent(tenantId)}/validationStatus?type=account`,
    accept: (refused) => (refused.status === 404 ? 'may-buy' : undefined),
    answer: standing,
  });
