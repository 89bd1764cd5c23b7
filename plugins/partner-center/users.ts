import { z } from 'zod';
import type { Outcome, Trace } from '../providers/provider';
import { map } from '../providers/provider';
import { refusedHere } from '../providers/refused-here';
import { call, type Connection } from './call';

const users = z.object({ items: z.array(z.object({ id: z.guid(), userPrincipalName: z.string() })) });

/** Sets a new one-time password for the first administrator, `admin@{domain}`: `GET` and `PATCH /v1/customers/{id}/users`. */
export const resetAdministrator = async (
  connection: Connection,
  tenantId: string,
  domain: string,
  password: string,
  trace: Trace,
): Promise<Outcome<string>> => {
  const list = await call(connection, trace, {
    operation: 'user',
    method: 'GET',
    path: `customers/${tenantId}/users`,
    answer: users,
  });
  if (!list.ok) return list;
  const name = `admin@${domain}`.toLowerCase();
  const administrator = list.value.items.find((user) => user.userPrincipalName.toLowerCase() === name);
  if (!administrator) return refusedHere('unexpected', 'the tenant has no such user', name);
  const changed = await call<unknown>(connection, trace, {
    operation: 'user',
    method: 'PATCH',
    path: `customers/${tenantId}/users/${administrator.id}`,
    body: { passwordProfile: { password, forceChangePassword: true }, attributes: { objectType: 'CustomerUser' } },
    answer: z.unknown(),
  });
  return map(changed, () => administrator.userPrincipalName);
};
