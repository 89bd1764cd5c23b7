import { z } from 'zod';
import { writeAudit } from '../audit/write-audit';
import { ignored } from '../customers/customer-request';
import { customerOf } from '../customers/find-customer';
import { invalidProperty } from '../errors';
import { operationWithBody, type Call } from '../protocol/operation';
import type { World } from '../world';
import { customerUserResource, type CustomerUser } from './customer-user';
import { userOf } from './find-user';

const name = z.string().trim().min(1).max(64).optional();
const userChange = z.object({
  usageLocation: z.string().trim().length(2).optional(),
  firstName: name,
  lastName: name,
  displayName: z.string().trim().min(1).max(256).optional(),
  passwordProfile: z.object({ password: z.string(), forceChangePassword: z.boolean().default(true) }).optional(),
  attributes: ignored,
  links: ignored,
});
type UserChange = z.output<typeof userChange>;

/** Changes a user, or resets the password where `passwordProfile` is sent; the answer then repeats it, as the wire sample does. */
export const changeUser = (world: World) =>
  operationWithBody({
    feature: 'PATCH /v1/customers/{customerId}/users/{userId}',
    access: 'user',
    body: userChange,
    handle: (call, request) => ({ status: 200, body: change(world, call, request) }),
  });

/** The newer address of the same reset. */
export const resetPassword = (world: World) =>
  operationWithBody({
    feature: 'PATCH /v1/customers/{customerId}/users/{userId}/resetpassword',
    access: 'user',
    body: userChange.required({ passwordProfile: true }),
    handle: (call, request) => ({ status: 200, body: change(world, call, request) }),
  });

const change = (world: World, call: Call, { passwordProfile, attributes: _attributes, links: _links, ...changes }: UserChange) => {
  const customer = customerOf(world, call);
  const before = userOf(world, call, customer.id);
  if (passwordProfile && !isStrong(passwordProfile.password)) throw invalidProperty('PasswordProfile.Password');
  const after: CustomerUser = { ...before, ...definedOnly(changes) };
  world.database.run('UPDATE customerUser SET user = ? WHERE id = ?', JSON.stringify(after), after.id);
  writeAudit(world, call, {
    operationType: passwordProfile ? 'reset_customer_user_password' : 'update_customer_user',
    resourceType: 'customer_user',
    customer,
    oldValue: before,
    newValue: { ...after, ...(passwordProfile ? { passwordProfile } : {}) },
    customizedData: { CustomerUserId: after.id },
  });
  return { ...customerUserResource(customer.id, after), ...(passwordProfile ? { passwordProfile } : {}) };
};

const definedOnly = <T extends object>(changes: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as {
    [Name in keyof T]?: Exclude<T[Name], undefined>;
  };

/** The directory's rule: 8 to 256 characters of at least three kinds. */
const isStrong = (password: string): boolean =>
  password.length >= 8 &&
  password.length <= 256 &&
  [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(password)).length >= 3;
