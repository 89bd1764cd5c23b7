import { userNotFound } from '../errors';
import { parameter, type Call } from '../protocol/operation';
import type { World } from '../world';
import { customerUserDocument, type CustomerUser } from './customer-user';

export const usersOf = ({ database }: World, customerId: string): CustomerUser[] =>
  database
    .all('SELECT user FROM customerUser WHERE customerId = ?', customerId)
    .map((row) => customerUserDocument.parse(JSON.parse(String(row['user']))));

/** The user of the path. Throws 404 / 60002 where the customer has none of that id. */
export const userOf = (world: World, call: Call, customerId: string): CustomerUser => {
  const user = usersOf(world, customerId).find(({ id }) => id === parameter(call, 'userId').toLowerCase());
  if (!user) throw userNotFound();
  return user;
};
