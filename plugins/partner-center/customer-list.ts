import { z } from 'zod';
import type { KnownCustomer, Outcome, Trace } from '../providers/provider';
import { map } from '../providers/provider';
import { call, type Connection } from './call';

/** "The partner ID {0} has no commerce relationship with the customer ID {1}." */
const noRelationship = 20002;

const customer = z
  .object({
    id: z.guid(),
    companyProfile: z.object({ domain: z.string(), companyName: z.string().nullish() }),
    relationshipToPartner: z.string().nullish(),
  })
  .transform(({ id, companyProfile, relationshipToPartner }): KnownCustomer => ({
    tenantId: id.toLowerCase(),
    domain: companyProfile.domain,
    companyName: companyProfile.companyName ?? '',
    isReseller: relationshipToPartner?.toLowerCase() === 'reseller',
  }));

/** `GET /v1/customers/{id}`. A tenant that is no customer of ours is 403 / 20002, one that is not there 404. */
export const customerOf = (connection: Connection, tenantId: string, trace: Trace): Promise<Outcome<KnownCustomer | null>> =>
  call<KnownCustomer | null>(connection, trace, {
    operation: 'find-customer',
    method: 'GET',
    path: `customers/${encodeURIComponent(tenantId)}`,
    accept: (refused) => (refused.status === 404 || refused.code === noRelationship ? null : undefined),
    answer: customer,
  });

const continuation = z.object({ headers: z.array(z.object({ key: z.string(), value: z.string() })).nullish() });
const page = z
  .object({ items: z.array(customer), links: z.object({ next: continuation.nullish() }).nullish() })
  .transform(({ items, links }) => ({
    items,
    next: links?.next?.headers?.find(({ key }) => key.toLowerCase() === 'ms-continuationtoken')?.value ?? null,
  }));
type Page = z.output<typeof page>;

const pastTheEnd: Page = { items: [], next: null };

/** The whole list by continuation token. Past the last page the answer is 400 / 2000, or the page before had no next link. */
export async function* listCustomers(connection: Connection, trace: Trace): AsyncIterable<Outcome<readonly KnownCustomer[]>> {
  let token: string | null = null;
  do {
    const follows: string | null = token;
    const read: Outcome<Page> = await call<Page>(connection, trace, {
      operation: 'find-customer',
      method: 'GET',
      path: follows === null ? 'customers?size=500' : 'customers?size=500&seekOperation=Next',
      ...(follows === null ? {} : { headers: { 'MS-ContinuationToken': follows } }),
      accept: (refused) => (follows !== null && refused.status === 400 && refused.code === 2000 ? pastTheEnd : undefined),
      answer: page,
    });
    yield map(read, ({ items }) => items);
    token = read.ok ? read.value.next : null;
  } while (token !== null);
}
