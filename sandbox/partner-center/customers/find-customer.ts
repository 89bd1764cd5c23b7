import { fold } from '../../platform/database';
import { invalidCustomerId } from '../errors';
import { foreignCustomer, unknownCustomer } from '../guesses';
import { parameter, type Call } from '../protocol/operation';
import { guidPattern, type World } from '../world';
import { customerDocument, type Customer } from './customer';

/** The customer of the path, if it is the calling partner's. Throws the refusal otherwise. */
export const customerOf = ({ database }: World, call: Call): Customer => {
  const id = parameter(call, 'customerId').toLowerCase();
  if (!guidPattern.test(id)) throw invalidCustomerId();
  const row = database.get('SELECT * FROM customer WHERE id = ?', id);
  if (!row || row['state'] === 'deleted') throw unknownCustomer();
  if (row['partnerId'] !== call.caller.partnerId || row['state'] !== 'reseller') throw foreignCustomer(call.caller.partnerId, id);
  return customerDocument.parse(JSON.parse(String(row['customer'])));
};

/** A customer that was once somebody's, whatever became of the relationship. */
export const findCustomer = ({ database }: Pick<World, 'database'>, id: string): Customer | undefined => {
  const row = database.get('SELECT customer FROM customer WHERE id = ?', id);
  return row && customerDocument.parse(JSON.parse(String(row['customer'])));
};

export const saveCustomer = ({ database }: World, customer: Customer): void =>
  void database.run(
    'UPDATE customer SET customer = ?, company = ? WHERE id = ?',
    JSON.stringify(customer),
    fold(customer.companyName),
    customer.id,
  );
