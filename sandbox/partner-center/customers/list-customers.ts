import { operation, type Call } from '../protocol/operation';
import { seekCollection } from '../protocol/resource';
import { continuationToken, pastTheEnd, readSeek } from '../protocol/seek';
import type { World } from '../world';
import { customerDocument } from './customer';
import { readCustomerFilter } from './customer-filter';
import { thinCustomerResource } from './customer-resource';

/** The partner's customers in the order in which they came, one page at a time. */
export const listCustomers = (world: World) =>
  operation({
    feature: 'GET /v1/customers',
    access: 'either',
    query: ['size', 'filter', 'seekOperation'],
    handle(call) {
      const { after, size } = readSeek(call);
      const rows = select(world, call, after, size + 1);
      if (rows.length === 0 && after > 0) throw pastTheEnd();
      const page = rows.slice(0, size);
      const last = page.at(-1);
      return {
        status: 200,
        body: seekCollection(
          page.map((row) => thinCustomerResource(customerDocument.parse(JSON.parse(String(row['customer']))))),
          addressOf(call, {}),
          rows.length > size && last
            ? { uri: addressOf(call, { seekOperation: 'Next' }), token: continuationToken(Number(last['number'])) }
            : undefined,
        ),
      };
    },
  });

const select = ({ database }: World, call: Call, after: number, limit: number) => {
  const filter = call.query['filter'] === undefined ? undefined : readCustomerFilter(call.query['filter']);
  const condition = filter ? `AND substr(${filter.column}, 1, length(?)) = ?` : '';
  return database.all(
    `SELECT number, customer FROM customer
     WHERE partnerId = ? AND state = 'reseller' AND listedAt <= ? AND number > ? ${condition} ORDER BY number LIMIT ?`,
    call.caller.partnerId,
    call.now,
    after,
    ...(filter ? [filter.prefix, filter.prefix] : []),
    limit,
  );
};

const addressOf = (call: Call, more: Readonly<Record<string, string>>): string => {
  const { seekOperation: _seek, ...query } = call.query;
  const options = new URLSearchParams({ ...query, ...more }).toString();
  return options === '' ? '/customers' : `/customers?${options}`;
};
